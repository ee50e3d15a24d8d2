package org.onrecord.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.graph.OwnProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

/** What is written is not gathered in memory, however much it is. */
class LargeExportsIT {

	/** A network of claims remembers most while it is written: which nodes it has. */
	private static final List<String> FORMATS = List.of("graphml");

	@Test
	@Timeout(value = 10, unit = TimeUnit.MINUTES)
	void threeHundredThousandClaimsGoThroughHalfAGigabyte(@TempDir Path folder) throws Exception {
		List<String> arguments = new ArrayList<>(List.of(folder.resolve("data").toString()));
		arguments.addAll(FORMATS);
		Path log = folder.resolve("errors.txt");
		Path told = folder.resolve("told.txt");

		Process process = OwnProcess.of(LargeExports.class, List.of("-Xmx512m"), arguments)
			.redirectError(log.toFile())
			.redirectOutput(told.toFile())
			.start();

		assertThat(process.waitFor()).as(() -> contentOf(log.toFile())).isZero();
		assertThat(Files.readAllLines(told)).hasSameSizeAs(FORMATS)
			.allSatisfy((line) -> assertThat(line).containsPattern("claims=300\\d{3}"));
	}

}
