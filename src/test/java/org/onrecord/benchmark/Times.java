package org.onrecord.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** How long something took, time after time. */
final class Times {

	private long[] nanos = new long[1024];

	private int count;

	private long processorNanos;

	/** Adds what has passed since a {@code System.nanoTime()}. */
	synchronized void since(long start) {
		long passed = System.nanoTime() - start;
		if (this.count == this.nanos.length) {
			this.nanos = Arrays.copyOf(this.nanos, 2 * this.count);
		}
		this.nanos[this.count++] = passed;
	}

	/** Adds time of the processors that went into what was measured. */
	synchronized void processor(long nanos) {
		this.processorNanos += nanos;
	}

	/** Milliseconds of the processors for each time; 0 if none were added. */
	double processorMillis() {
		return this.processorNanos / 1e6 / Math.max(1, this.count);
	}

	/** Time of all processors that this JVM has had. */
	static long processorNanos() {
		var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return system.getProcessCpuTime();
	}

	int count() {
		return this.count;
	}

	/**
	 * Milliseconds in which so many of a hundred were done; 0 if nothing was measured.
	 */
	double percentile(double percent) {
		long[] sorted = Arrays.copyOf(this.nanos, this.count);
		Arrays.sort(sorted);
		int place = (int) Math.ceil(percent / 100 * this.count) - 1;
		return (this.count == 0) ? 0 : sorted[Math.max(0, place)] / 1e6;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "p50 %8.2f  p99 %8.2f  processor %7.2f ms  (%d)", percentile(50),
				percentile(99), processorMillis(), this.count);
	}

}
