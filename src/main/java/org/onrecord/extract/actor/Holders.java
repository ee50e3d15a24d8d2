package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * Finds the named person that a title or description belongs to: "Mayor NAME", "the
 * mayor, NAME,", "NAME, the mayor", "NAME (R-Mo.), chairman", "NAME, who is chairman",
 * "NAME is the mayor".
 */
final class Holders {

	private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "our", "its", "my",
			"one");

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	private static final Set<String> BE = Set.of("is", "was", "as", "became", "becomes", "remains", "'s", "were");

	private static final int FARTHEST = 9;

	private Holders() {
	}

	/** The persons a description holds for; several only for a plural one. */
	static List<Figure.Place> of(int first, int head, int last, boolean plural, Cast cast) {
		List<Figure.Place> found = new ArrayList<>();
		after(first, last, cast).ifPresent(found::add);
		if (!found.isEmpty() && plural) {
			addJoined(found, cast);
		}
		if (found.isEmpty()) {
			before(first, cast).ifPresent(found::add);
		}
		if (found.isEmpty()) {
			subject(head, cast).ifPresent(found::add);
		}
		return found;
	}

	/** "Mayor NAME"; across a comma only after an article and before another comma. */
	private static Optional<Figure.Place> after(int first, int last, Cast cast) {
		int sentence = cast.text().token(last).sentence();
		Optional<Figure.Place> next = person(last + 1, sentence, cast);
		if (next.isPresent() || !cast.word(last + 1, sentence).equals(",")) {
			return next.filter((place) -> place.first() == last + 1);
		}
		boolean definite = DETERMINERS.contains(cast.word(first - 1, sentence))
				|| POSSESSIVES.contains(cast.word(first - 1, sentence))
				|| cast.at(first).filter((figure) -> !figure.isPerson()).isPresent();
		return person(last + 2, sentence, cast).filter((place) -> definite && place.first() == last + 2)
			.filter((place) -> Set.of(",", ".", "", ")", "(", "-", "\u2014")
				.contains(cast.word(place.last() + 1, sentence)));
	}

	private static Optional<Figure.Place> person(int index, int sentence, Cast cast) {
		return cast.word(index, sentence).isEmpty() ? Optional.empty()
				: cast.placeAt(index).filter((place) -> place.figure().isPerson());
	}

	/** "NAME, the longtime mayor", "NAME (R-Mo.), chairman", "NAME, who is chairman". */
	private static Optional<Figure.Place> before(int first, Cast cast) {
		int sentence = cast.text().token(first).sentence();
		int at = first - 1;
		for (int i = 0; i < FARTHEST && isDescriptive(at, sentence, cast); i++) {
			at--;
		}
		if (BE.contains(cast.word(at, sentence)) && cast.word(at - 1, sentence).equals("who")) {
			at -= 2;
		}
		if (!Set.of(",", "\u2014", "(", "--", "-").contains(cast.word(at, sentence))) {
			return Optional.empty();
		}
		int end = skipParty(at - 1, sentence, cast);
		return person(end, sentence, cast).filter((place) -> place.last() == end);
	}

	private static boolean isDescriptive(int at, int sentence, Cast cast) {
		String word = cast.word(at, sentence);
		if (word.isEmpty() || cast.at(at).filter(Figure::isPerson).isPresent()) {
			return false;
		}
		Token token = cast.text().token(at);
		return DETERMINERS.contains(word) || token.tag().startsWith("JJ") || token.tag().equals("CD")
				|| token.tag().equals("HYPH") || token.tag().equals("POS") || token.isNoun() || word.equals("-");
	}

	/** The index before "(R-Mo.)" or "R-Mo.," that ends at this one. */
	static int skipParty(int end, int sentence, Cast cast) {
		if (cast.word(end, sentence).equals(")")) {
			int open = end;
			while (open > end - FARTHEST && !cast.word(open, sentence).equals("(")) {
				open--;
			}
			return cast.word(open, sentence).equals("(") ? open - 1 : end;
		}
		for (int i = end; i > end - FARTHEST && !cast.word(i, sentence).isEmpty(); i--) {
			if (cast.word(i, sentence).equals(",") && cast.word(i + 1, sentence).matches("[rdi](-.*)?")) {
				return i - 1;
			}
		}
		return end;
	}

	/** "NAME is the mayor": the subject of a title that is a predicate. */
	private static Optional<Figure.Place> subject(int head, Cast cast) {
		AnnotatedText text = cast.text();
		Token noun = text.token(head);
		if (text.children(noun, "cop").isEmpty()) {
			return Optional.empty();
		}
		return text.children(noun, "nsubj")
			.stream()
			.flatMap((token) -> cast.placeAt(token.index()).stream())
			.filter((place) -> place.figure().isPerson())
			.findFirst();
	}

	/** "Sens. NAME (Ky.), NAME and NAME": names parted by commas, "and", parentheses. */
	private static void addJoined(List<Figure.Place> found, Cast cast) {
		int sentence = cast.text().token(found.get(0).last()).sentence();
		int at = found.get(0).last() + 1;
		boolean open = false;
		while (!cast.word(at, sentence).isEmpty()) {
			String word = cast.word(at, sentence);
			Optional<Figure.Place> next = person(at, sentence, cast);
			if (next.isEmpty() && !open && !Set.of(",", "and", "&", "(").contains(word)) {
				return;
			}
			open = word.equals("(") || (open && !word.equals(")"));
			next.ifPresent(found::add);
			at = next.map(Figure.Place::last).orElse(at) + 1;
		}
	}

}
