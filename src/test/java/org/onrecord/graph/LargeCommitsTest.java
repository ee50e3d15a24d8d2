package org.onrecord.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(60)
class LargeCommitsTest {

	private final LargeCommits commits = new LargeCommits();

	private final AtomicInteger readings = new AtomicInteger();

	@Test
	void whatNothingDisturbsIsReadOnce() {
		assertThat(this.commits.undisturbed(this.readings::incrementAndGet)).isEqualTo(1);
	}

	@Test
	void whatALargeChangeCameBetweenIsReadAgain() {
		assertThat(this.commits.undisturbed(() -> {
			if (this.readings.incrementAndGet() < 3) {
				this.commits.begin();
				this.commits.end();
			}
			return this.readings.get();
		})).isEqualTo(3);
	}

	@Test
	void soIsWhatFailedOverIt() {
		assertThat(this.commits.undisturbed(() -> {
			if (this.readings.incrementAndGet() == 1) {
				this.commits.begin();
				this.commits.end();
				throw new IllegalStateException("half of it");
			}
			return this.readings.get();
		})).isEqualTo(2);
		assertThatIllegalStateException().isThrownBy(() -> this.commits.undisturbed(() -> {
			throw new IllegalStateException("read " + this.readings.incrementAndGet());
		})).withMessage("read 3");
	}

	@Test
	void whoeverAsksMeanwhileWaits() throws Exception {
		this.commits.begin();
		Thread.State[] state = new Thread.State[1];
		CompletableFuture<Integer> read = new CompletableFuture<>();
		Thread reader = new Thread(() -> read.complete(this.commits.undisturbed(this.readings::incrementAndGet)));
		reader.start();
		do {
			state[0] = reader.getState();
		}
		while (state[0] != Thread.State.WAITING);
		assertThat(this.readings).hasValue(0);
		this.commits.end();
		assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(1);
	}

	@Test
	void endingWhatWasNotBegunChangesNothing() {
		assertThat(this.commits.undisturbed(() -> {
			this.commits.end();
			return this.readings.incrementAndGet();
		})).isEqualTo(1);
	}

}
