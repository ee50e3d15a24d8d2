package org.onrecord.extract.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How often a word in a frame reports what somebody says: a table of lemma, frame and
 * precision, with the lemma {@code *} for words it does not know in that frame.
 */
final class CueLexicon {

	private static final String FILE = "/org/onrecord/extract/cues.tsv";

	private final Map<String, Double> precisions;

	CueLexicon(Map<String, Double> precisions) {
		this.precisions = Map.copyOf(precisions);
	}

	/** Reads the table that comes with the program. */
	static CueLexicon load() {
		try (InputStream file = Objects.requireNonNull(CueLexicon.class.getResourceAsStream(FILE), FILE);
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return new CueLexicon(lines.lines()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.map((line) -> line.split("\t", -1))
				.collect(Collectors.toMap((row) -> key(row[0], row[1]), (row) -> Double.valueOf(row[2]))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the cue lexicon " + FILE + " of the program", ex);
		}
	}

	/** Estimated probability that a candidate of this lemma and frame is right. */
	double precision(Candidate candidate) {
		Double known = this.precisions.get(key(candidate.lemma(), candidate.judgedFrame()));
		return (known != null) ? known : this.precisions.getOrDefault(key("*", candidate.judgedFrame()), 0.0);
	}

	private static String key(String lemma, String frame) {
		return lemma + " " + frame;
	}

}
