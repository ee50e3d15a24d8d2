package org.onrecord.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/** Counts what is written, and tells whoever waits for it. */
final class ExportCounter {

	/** Between two tellings. */
	private static final int STEP = 1_000;

	private final Map<String, Long> counts = new LinkedHashMap<>();

	private final LongConsumer watcher;

	private long all;

	private long decided;

	ExportCounter(LongConsumer watcher) {
		this.watcher = watcher;
	}

	/** One part begins, which is told even if there is none of it. */
	Part part(String name) {
		this.counts.putIfAbsent(name, 0L);
		return new Part(name);
	}

	/** So many decisions were made while it was written. */
	void decided(long decisions) {
		this.decided = decisions;
	}

	ExportReport report(long replaced) {
		this.watcher.accept(this.all);
		return new ExportReport(this.counts, replaced, this.decided);
	}

	/** Counts one part. */
	final class Part implements AutoCloseable {

		private final String name;

		private long count;

		private Part(String name) {
			this.name = name;
		}

		void one() {
			this.count++;
			ExportCounter.this.all++;
			if (ExportCounter.this.all % STEP == 0) {
				ExportCounter.this.watcher.accept(ExportCounter.this.all);
			}
		}

		@Override
		public void close() {
			ExportCounter.this.counts.merge(this.name, this.count, Long::sum);
		}

	}

}
