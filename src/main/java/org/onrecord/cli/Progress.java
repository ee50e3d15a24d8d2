package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.IngestWatcher;

/** A progress bar on standard error, where that is a terminal. */
final class Progress implements IngestWatcher, AutoCloseable {

	private final @Nullable ProgressBar bar;

	private Progress(@Nullable ProgressBar bar) {
		this.bar = bar;
	}

	/** A bar for about so many steps; more of them make it longer. */
	static Progress of(String task, int steps) {
		return new Progress(isTerminal() ? bar(task, steps, System.err) : null);
	}

	/** So many of so many steps are done. */
	void at(long done, long total) {
		if (this.bar != null) {
			this.bar.maxHint(total).stepTo(done);
		}
	}

	@Override
	public void done(int articles) {
		if (this.bar != null) {
			this.bar.stepBy(articles);
			this.bar.maxHint(Math.max(this.bar.getMax(), this.bar.getCurrent()));
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

	private static ProgressBar bar(String task, int steps, PrintStream err) {
		return new ProgressBarBuilder().setTaskName(task)
			.setInitialMax(steps)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(500)
			.setConsumer(new ConsoleProgressBarConsumer(err))
			.build();
	}

	/** Java cannot tell it of standard error; the system's own test can. */
	private static boolean isTerminal() {
		try {
			return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
