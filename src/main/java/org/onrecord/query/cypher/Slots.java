package org.onrecord.query.cypher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Runs so many statements at once. Whoever asks waits for so long and no longer; a
 * statement that cannot be interrupted keeps its place until it is really over.
 */
@Component
final class Slots {

	/** How long one waits for a place. */
	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final Semaphore free;

	private final ExecutorService threads;

	Slots(CypherSettings settings) {
		this.free = new Semaphore(settings.atOnce());
		CustomizableThreadFactory factory = new CustomizableThreadFactory("cypher-");
		factory.setDaemon(true);
		this.threads = Executors.newCachedThreadPool(factory);
	}

	/**
	 * Runs something.
	 * @param timeout how long to wait for it
	 * @return whether it ended in time
	 * @throws OnRecordException if as many run already as may
	 */
	boolean run(Runnable action, Duration timeout) {
		try {
			if (!this.free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw OnRecordException.of(Reason.UNAVAILABLE, "busy",
						"As many statements run as may at once. Send it again in a moment.");
			}
			return await(submit(action), timeout);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw OnRecordException.of(Reason.UNAVAILABLE, "interrupted", "The server stops. Send it again later.")
				.causedBy(ex);
		}
	}

	private Future<?> submit(Runnable action) {
		try {
			return this.threads.submit(() -> {
				try {
					action.run();
				}
				finally {
					this.free.release();
				}
			});
		}
		catch (RuntimeException ex) {
			this.free.release();
			throw ex;
		}
	}

	private static boolean await(Future<?> running, Duration timeout) throws InterruptedException {
		try {
			running.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException fault) {
				throw fault;
			}
			if (ex.getCause() instanceof StackOverflowError) {
				throw Guard.CLAUSES.refuses("it is nested too deep.", "Take it apart with WITH.");
			}
			throw new IllegalStateException("A statement failed", ex.getCause());
		}
	}

	/** How many more statements could run now. */
	int free() {
		return this.free.availablePermits();
	}

	@PreDestroy
	void close() {
		this.threads.shutdownNow();
	}

}
