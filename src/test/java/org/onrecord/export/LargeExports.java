package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.onrecord.OnRecord;
import org.onrecord.graph.MultipliedGraph;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program that makes a graph of 300,000 claims and exports all of it in some formats,
 * one a line on standard output with its counts. For a process of its own, with a bounded
 * heap.
 */
public final class LargeExports {

	static final int CLAIMS = 300_000;

	private static final int COPIES = 300;

	private LargeExports() {
	}

	/** Takes the data folder, then names of formats. */
	public static void main(String[] arguments) throws IOException {
		long start = System.nanoTime();
		Path folder = Path.of(arguments[0]);
		MultipliedGraph.make(folder, CLAIMS / COPIES, COPIES);
		tell(start, "made");
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(OnRecord.class)
			.web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.run("--onrecord.data=" + folder, "--onrecord.bolt-port=0", "--onrecord.sample=false")) {
			tell(start, "started");
			for (String format : List.of(arguments).subList(1, arguments.length)) {
				ExportReport report = program.getBean(Exports.class)
					.prepare(ExportQuery.of(Map.of("format", format, "shape", "claims")))
					.write(OutputStream.nullOutputStream(), (done) -> {
					});
				System.out.println(format + " " + report.counts());
				tell(start, format);
			}
		}
	}

	private static void tell(long start, String what) {
		System.err.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
	}

}
