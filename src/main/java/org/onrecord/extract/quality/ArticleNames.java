package org.onrecord.extract.quality;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.corpus.LabelledArticle;

/**
 * Whether a name means a labelled actor of an article. It does if, without case and
 * punctuation, it is one of the actor's names; or if it is no actor's name and shares two
 * thirds of the words with one of them (of the words of the shorter of the two, small
 * ones aside). Who is only described ("unnamed: ...") is met by no name, by another
 * description, and by a name that shares a word with the description.
 */
final class ArticleNames {

	private static final String UNNAMED = "unnamed";

	private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "to", "in", "on", "at", "and", "or",
			"his", "her", "their", "its", "with", "by", "from", "us");

	private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");

	private final Map<String, Set<String>> namesOf = new LinkedHashMap<>();

	/** The same without case and punctuation. */
	private final Map<String, Set<String>> plainNamesOf = new LinkedHashMap<>();

	ArticleNames(List<LabelledArticle.Named> actors) {
		for (LabelledArticle.Named actor : actors) {
			this.namesOf.computeIfAbsent(actor.name(), (any) -> new HashSet<>()).addAll(actor.names());
			Set<String> plain = this.plainNamesOf.computeIfAbsent(actor.name(), (any) -> new HashSet<>());
			actor.names().forEach((name) -> plain.add(plain(name)));
		}
	}

	/**
	 * Whether a found name means the labelled actor.
	 * @param labelled the actor's name; null if nobody is named
	 * @param found the found name; null if nobody was
	 */
	boolean means(@Nullable String labelled, @Nullable String found) {
		if (labelled == null) {
			return found == null;
		}
		if (isUnnamed(labelled)) {
			String description = labelled.substring(labelled.indexOf(':') + 1);
			return found == null || isUnnamed(found) || words(found).stream().anyMatch(words(description)::contains);
		}
		if (found == null || isUnnamed(found)) {
			return false;
		}
		String plain = plain(found);
		List<String> bearers = this.plainNamesOf.entrySet()
			.stream()
			.filter((actor) -> actor.getValue().contains(plain))
			.map(Map.Entry::getKey)
			.toList();
		return bearers.isEmpty() ? this.namesOf.getOrDefault(labelled, Set.of(labelled))
			.stream()
			.anyMatch((name) -> similar(name, found)) : bearers.contains(labelled);
	}

	private static boolean similar(String one, String other) {
		if (plain(one).isEmpty() || plain(other).isEmpty()) {
			return false;
		}
		Set<String> words = words(one);
		Set<String> others = words(other);
		int shared = (int) words.stream().filter(others::contains).count();
		return plain(one).equals(plain(other))
				|| (shared > 0 && 3 * shared >= 2 * Math.min(words.size(), others.size()));
	}

	/** The words of a name without the small ones; all if there are no others. */
	private static Set<String> words(String name) {
		String plain = plain(name);
		Set<String> words = new HashSet<>(plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1)));
		Set<String> content = new HashSet<>(words);
		content.removeAll(SMALL);
		return content.isEmpty() ? words : content;
	}

	private static String plain(String name) {
		String lower = name.toLowerCase(Locale.ROOT).replace("u.s.", "us").replace('\u2019', '\'');
		return POSSESSIVE.matcher(lower).replaceAll("").replaceAll("[^a-z0-9]+", " ").strip();
	}

	private static boolean isUnnamed(String name) {
		return name.toLowerCase(Locale.ROOT).startsWith(UNNAMED);
	}

}
