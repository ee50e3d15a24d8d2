package org.onrecord.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTypeTest {

	/** The places in the program where a problem gets its short name. */
	private static final Pattern NAMED = Pattern.compile("(?:Reason\\.[A-Z_]+|unprocessable\\(|HttpStatus\\.[A-Z_]+|"
			+ "refuse\\(request, response),?\\s*\"([a-z-]+)\"");

	@Test
	void everyNameThatTheProgramGivesAProblemIsExplained() {
		Set<String> given = names();

		assertThat(given).contains("ambiguous-name", "wrong-encoding", "foreign-host", "too-costly")
			.allSatisfy((name) -> assertThat(ProblemType.named(name)).as(name).isPresent());
	}

	@Test
	void aNameThatIsNotExplainedHasNoPage() {
		assertThat(ProblemType.named("bad-weather")).isEmpty();
		assertThat(ProblemType.named("")).isEmpty();
		assertThat(ProblemType.named("AMBIGUOUS_NAME")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void itSaysWhatItMeansAndWhatToDoInSentences(ProblemType type) {
		assertThat(type.status().isError()).isTrue();
		assertThat(type.title()).isNotBlank().doesNotEndWith(".");
		assertThat(type.meaning()).endsWith(".");
		assertThat(type.remedy()).endsWith(".");
		assertThat(ProblemType.named(type.shortName())).contains(type);
	}

	private static Set<String> names() {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			return sources.filter((path) -> path.toString().endsWith(".java"))
				.flatMap((path) -> NAMED.matcher(text(path)).results())
				.map((MatchResult match) -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
