package org.onrecord.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingsTest {

	private final AtomicLong clock = new AtomicLong();

	private final Rankings rankings = new Rankings(this.clock::get);

	@Test
	void aRankingIsKeptForTenMinutesAfterItWasLastRead() {
		String name = this.rankings.keep(List.of("b", "a"));
		pass(9);
		assertThat(this.rankings.find(name)).contains(List.of("b", "a"));
		assertThat(this.rankings.keep(List.of("b", "a"))).isEqualTo(name);
		pass(9);
		assertThat(this.rankings.find(name)).isPresent();
		pass(2);
		assertThat(this.rankings.find(name)).isEmpty();
	}

	@Test
	void anotherOrderIsAnotherRanking() {
		assertThat(this.rankings.keep(List.of("a", "b"))).isNotEqualTo(this.rankings.keep(List.of("b", "a")));
	}

	private void pass(int minutes) {
		this.clock.addAndGet(java.time.Duration.ofMinutes(minutes).toNanos());
	}

}
