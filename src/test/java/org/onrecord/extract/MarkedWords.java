package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.TextSpan;

/**
 * Attributions as sets of words, so that marked ones and found ones can be compared
 * whatever their punctuation. Marked ones are read from brat files.
 */
final class MarkedWords {

	private static final Pattern WORD = Pattern.compile("\\w+(?:['\u2019]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern PLACES = Pattern.compile("(T\\d+)\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)\t.*");

	private static final Pattern ROLE = Pattern.compile("(Source|Content)\\d*:(T\\d+)");

	private final CodePoints codePoints;

	/** Of each UTF-16 index the word it belongs to; -1 between words. */
	private final int[] wordAt;

	/**
	 * The words of one attribution.
	 *
	 * @param source who says it; empty if nobody is named
	 * @param content what is said
	 */
	record Attribution(Set<Integer> source, Set<Integer> content) {

		/** How much the contents share; 0 if it is less than half of either. */
		double overlap(Attribution other) {
			double both = this.content.stream().filter(other.content::contains).count();
			boolean half = 2 * both >= this.content.size() && 2 * both >= other.content.size();
			return half ? 2 * both / (this.content.size() + other.content.size()) : 0;
		}

		/**
		 * Whether the other one's source covers half of this one's and is not far longer.
		 */
		boolean hasSourceOf(Attribution other) {
			long both = this.source.stream().filter(other.source::contains).count();
			boolean longer = other.source.size() > Math.max(3 * this.source.size(), this.source.size() + 8);
			return (this.source.isEmpty() || other.source.isEmpty()) ? this.source.equals(other.source)
					: 2 * both >= this.source.size() && !longer;
		}

	}

	MarkedWords(String text) {
		this.codePoints = new CodePoints(text);
		this.wordAt = new int[text.length()];
		Arrays.fill(this.wordAt, -1);
		Matcher words = WORD.matcher(text);
		for (int word = 0; words.find(); word++) {
			Arrays.fill(this.wordAt, words.start(), words.end(), word);
		}
	}

	Attribution of(Evidence evidence) {
		return new Attribution(words(evidence.source()), words(evidence.content()));
	}

	/** The attributions of a brat file that have a content. */
	List<Attribution> read(Path brat) throws IOException {
		List<String> lines = Files.readAllLines(brat);
		Map<String, List<TextSpan>> places = new HashMap<>();
		for (String line : lines) {
			Matcher place = PLACES.matcher(line);
			if (place.matches()) {
				places.put(place.group(1), Stream.of(place.group(2).split(";")).map(MarkedWords::span).toList());
			}
		}
		List<Attribution> found = new ArrayList<>();
		for (String line : lines) {
			Attribution attribution = line.matches("E\\d+\tAttribution.*") ? event(line, places) : null;
			if (attribution != null && !attribution.content().isEmpty()) {
				found.add(attribution);
			}
		}
		return found;
	}

	private Attribution event(String line, Map<String, List<TextSpan>> places) {
		Map<String, List<TextSpan>> roles = new HashMap<>();
		Matcher role = ROLE.matcher(line);
		while (role.find()) {
			roles.computeIfAbsent(role.group(1), (any) -> new ArrayList<>())
				.addAll(places.getOrDefault(role.group(2), List.of()));
		}
		return new Attribution(words(roles.getOrDefault("Source", List.of())),
				words(roles.getOrDefault("Content", List.of())));
	}

	/** Found to marked, each once: those that overlap most are paired first. */
	static Map<Attribution, Attribution> pairs(Collection<Attribution> marked, Collection<Attribution> found) {
		record Pair(Attribution marked, Attribution found, double overlap) {
		}
		Map<Attribution, Attribution> pairs = new HashMap<>();
		Set<Attribution> taken = new HashSet<>();
		marked.stream()
			.flatMap((one) -> found.stream().map((other) -> new Pair(one, other, one.overlap(other))))
			.filter((pair) -> pair.overlap() > 0)
			.sorted(Comparator.comparingDouble((pair) -> -pair.overlap()))
			.forEach((pair) -> {
				if (!pairs.containsKey(pair.found()) && taken.add(pair.marked())) {
					pairs.put(pair.found(), pair.marked());
				}
			});
		return pairs;
	}

	private Set<Integer> words(List<TextSpan> spans) {
		Set<Integer> words = new HashSet<>();
		for (TextSpan span : spans) {
			for (int i = this.codePoints.toUtf16(span.start()); i < this.codePoints.toUtf16(span.end()); i++) {
				words.add(this.wordAt[i]);
			}
		}
		words.remove(-1);
		return words;
	}

	private static TextSpan span(String places) {
		String[] ends = places.split(" ", -1);
		return new TextSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
	}

}
