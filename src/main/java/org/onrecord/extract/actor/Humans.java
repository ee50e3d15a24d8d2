package org.onrecord.extract.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Common nouns for human beings ("arsonist", "bettors") and the gender of given names, by
 * the lists that come with the annotator's models: nouns counted as animate on the web
 * (Bergsma and Lin 2006, Ji and Lin 2009), and given names of men and women. Only nouns
 * written small are read; a name that men and women bear tells no gender.
 */
final class Humans {

	private static final String FOLDER = "/edu/stanford/nlp/models/dcoref/";

	private static final Pattern GIVEN_NAME = Pattern.compile("(\\p{Ll}+)\\t(MALE|FEMALE)");

	private static final Pattern PREFIX = Pattern
		.compile("^(super|anti|ex|co|non|counter|pro|mid|under|sub)-?(?=\\p{L}{5})");

	private final Set<String> nouns;

	private final Map<String, Gender> givenNames;

	private Humans(Set<String> nouns, Map<String, Gender> givenNames) {
		this.nouns = nouns;
		this.givenNames = givenNames;
	}

	static Humans load() {
		Set<String> nouns = new HashSet<>();
		read("animate.unigrams.txt", (lines) -> lines.filter(Humans::isCommonNoun).forEach(nouns::add));
		Map<String, Gender> names = new HashMap<>();
		read("namegender.combine.txt",
				(lines) -> lines.map(GIVEN_NAME::matcher)
					.filter(Matcher::matches)
					.forEach((name) -> names.merge(name.group(1), Gender.valueOf(name.group(2)),
							(one, other) -> (one == other) ? one : Gender.UNKNOWN)));
		return new Humans(nouns, names);
	}

	/**
	 * Whether a common noun, singular or plural, stands for human beings; "superdelegate"
	 * does as "delegate" does.
	 */
	boolean isNoun(String noun) {
		String word = noun.toLowerCase(Locale.ROOT);
		return this.nouns.contains(word) || this.nouns.contains(PREFIX.matcher(word).replaceFirst(""));
	}

	Gender genderOf(String givenName) {
		@Nullable Gender gender = this.givenNames.get(givenName.toLowerCase(Locale.ROOT));
		return (gender != null) ? gender : Gender.UNKNOWN;
	}

	private static boolean isCommonNoun(String line) {
		return !line.isEmpty() && line.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z');
	}

	private static void read(String file, java.util.function.Consumer<Stream<String>> reader) {
		try (InputStream in = Humans.class.getResourceAsStream(FOLDER + file)) {
			if (in == null) {
				throw new IllegalStateException("Word list " + file + " is not in the program; build it anew");
			}
			reader.accept(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read word list " + file, ex);
		}
	}

}
