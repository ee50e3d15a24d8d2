package org.onrecord.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the graph ready after everything is wired and before the web server listens: the
 * database in this process, which started meanwhile and must not let statements read
 * files or addresses, and the schema.
 */
final class GraphStart implements SmartLifecycle {

	private final @Nullable InProcessNeo4j neo4j;

	private final Schema schema;

	private volatile boolean running;

	GraphStart(@Nullable InProcessNeo4j neo4j, Schema schema) {
		this.neo4j = neo4j;
		this.schema = schema;
	}

	/**
	 * Waits until the graph can be asked.
	 * @throws GraphUnavailableException if it cannot, or could read from outside
	 */
	@Override
	public void start() {
		if (this.neo4j != null) {
			this.neo4j.awaitReady();
			CompletableFuture<Void> check = CompletableFuture.runAsync(this.neo4j::assertReadsNothingFromOutside);
			this.schema.apply();
			await(check);
		}
		else {
			this.schema.apply();
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server, whose phase is among the last. */
	@Override
	public int getPhase() {
		return 0;
	}

	private static void await(CompletableFuture<Void> check) {
		try {
			check.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof GraphUnavailableException unavailable) ? unavailable : ex;
		}
	}

}
