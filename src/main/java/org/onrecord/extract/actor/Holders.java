package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
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

	private static final Set<String> SERVING = Set.of("serve", "work", "act", "continue");

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
			before(first, cast).filter((place) -> !isSubject(first, head, last, cast)).ifPresent(found::add);
		}
		if (found.isEmpty()) {
			subject(first, head, cast).ifPresent(found::add);
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
		boolean definite = DETERMINERS.contains(cast.word(first - 1, sentence)) || isOwned(first, last, cast)
				|| POSSESSIVES.contains(cast.word(first - 1, sentence))
				|| cast.at(first).filter((figure) -> !figure.isPerson()).isPresent();
		return person(last + 2, sentence, cast).filter((place) -> definite && place.first() == last + 2)
			.filter((place) -> Set.of(",", ".", "", ")", "(", "-", "\u2014")
				.contains(cast.word(place.last() + 1, sentence)));
	}

	/** "Ada Poe's spokesman". */
	private static boolean isOwned(int first, int last, Cast cast) {
		int sentence = cast.text().token(last).sentence();
		return IntStream.range(first, last).anyMatch((i) -> POSSESSIVES.contains(cast.word(i, sentence)));
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
		else if (cast.word(at, sentence).equals("as") && person(at - 1, sentence, cast).isPresent()) {
			// "with NAME as the nominee"
			return person(at - 1, sentence, cast);
		}
		if (!Set.of(",", "\u2014", "(", "--", "-").contains(cast.word(at, sentence))) {
			return Optional.empty();
		}
		int end = skipParty(skipAge(at - 1, sentence, cast), sentence, cast);
		return person(end, sentence, cast).filter((place) -> place.last() == end);
	}

	private static boolean isDescriptive(int at, int sentence, Cast cast) {
		String word = cast.word(at, sentence);
		if (word.isEmpty() || cast.at(at).filter(Figure::isPerson).isPresent()) {
			return false;
		}
		Token token = cast.text().token(at);
		return DETERMINERS.contains(word) || word.matches("now|currently") || token.tag().startsWith("JJ")
				|| token.tag().equals("CD") || token.tag().equals("HYPH") || token.tag().equals("POS") || token.isNoun()
				|| word.equals("-");
	}

	/** The index before ", 61" that ends at this one. */
	private static int skipAge(int end, int sentence, Cast cast) {
		boolean age = cast.word(end - 1, sentence).equals(",") && cast.word(end, sentence).matches("\\d{2,3}");
		return age ? end - 2 : end;
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

	/**
	 * "After an hour with NAME, the mayor left": what follows says what the mayor did.
	 */
	private static boolean isSubject(int first, int head, int last, Cast cast) {
		Token noun = root(first, head, cast.text());
		String next = cast.word(last + 1, noun.sentence());
		return noun.is("nsubj") && !next.equals(",") && !next.isEmpty();
	}

	/** "is not the mayor", "would be mayor": nothing is said to be so. */
	private static boolean isUnreal(Token verb, AnnotatedText text) {
		return text.children(verb)
			.stream()
			.anyMatch((child) -> child.tag().equals("MD") || child.lemma().matches("not|n't|n\u2019t|never"));
	}

	/** "NAME is the mayor", "NAME served as mayor", "while she was mayor". */
	private static Optional<Figure.Place> subject(int first, int head, Cast cast) {
		AnnotatedText text = cast.text();
		Token noun = root(first, head, text);
		Token verb = text.children(noun, "cop").isEmpty() ? serving(noun, text) : noun;
		if (verb == null) {
			verb = becoming(noun, text);
		}
		if (verb == null || isUnreal(verb, text)) {
			return Optional.empty();
		}
		return text.children(verb, "nsubj")
			.stream()
			.flatMap((token) -> subjectAt(token, cast).stream())
			.filter((place) -> place.figure().isPerson())
			.findFirst();
	}

	/**
	 * Whether the holder is said to have held it then: "was mayor", "served as mayor".
	 */
	static boolean isPast(int first, int head, Cast cast) {
		AnnotatedText text = cast.text();
		Token noun = root(first, head, text);
		if (!text.children(noun, "cop").isEmpty()) {
			return text.children(noun, "cop").stream().allMatch((cop) -> cop.tag().equals("VBD"));
		}
		Token verb = serving(noun, text);
		return verb != null && verb.lemma().equals("serve") && verb.tag().equals("VBD");
	}

	/**
	 * The word of a title that the others hang on: "secretary" of "secretary of state".
	 */
	private static Token root(int first, int head, AnnotatedText text) {
		for (int i = first; i < head; i++) {
			int above = text.token(i).head();
			if (text.token(i).isNoun() && (above < first || above > head)) {
				return text.token(i);
			}
		}
		return text.token(head);
	}

	private static @Nullable Token serving(Token noun, AnnotatedText text) {
		boolean as = text.children(noun, "case").stream().anyMatch((word) -> word.lemma().equals("as"));
		Token verb = (as && noun.head() >= 0) ? text.token(noun.head()) : null;
		boolean finite = verb != null && SERVING.contains(verb.lemma()) && verb.tag().matches("VB[DNPZ]");
		return finite ? verb : null;
	}

	/** "NAME became the mayor". */
	private static @Nullable Token becoming(Token noun, AnnotatedText text) {
		Token verb = (noun.head() >= 0) ? text.token(noun.head()) : null;
		boolean became = verb != null && verb.lemma().equals("become") && verb.tag().equals("VBD");
		return (became && (noun.is("xcomp") || noun.is("obj"))) ? verb : null;
	}

	/** The subject itself, or whom "who", "he" or "she" mean in the same sentence. */
	private static Optional<Figure.Place> subjectAt(Token token, Cast cast) {
		Gender gender = switch (token.lemma()) {
			case "he" -> Gender.MALE;
			case "she" -> Gender.FEMALE;
			default -> Gender.UNKNOWN;
		};
		if (gender == Gender.UNKNOWN && !token.lemma().equals("who")) {
			return cast.placeAt(token.index());
		}
		int first = cast.text().sentenceOf(token).first();
		for (int i = token.index() - 1; i >= first; i--) {
			Optional<Figure.Place> person = person(i, token.sentence(), cast)
				.filter((place) -> place.figure().gender().fits(gender));
			if (person.isPresent()) {
				return person;
			}
		}
		return Optional.empty();
	}

	/** "Sens. NAME (Ky.), NAME and NAME": names parted by commas, "and", parentheses. */
	private static void addJoined(List<Figure.Place> found, Cast cast) {
		int sentence = cast.text().token(found.get(0).last()).sentence();
		int at = found.get(0).last() + 1;
		boolean open = false;
		while (!cast.word(at, sentence).isEmpty()) {
			String word = cast.word(at, sentence);
			Optional<Figure.Place> next = person(at, sentence, cast);
			if (next.isEmpty() && !open && !Set.of(",", "and", "&", "(", "of", "from").contains(word)) {
				return;
			}
			open = word.equals("(") || (open && !word.equals(")"));
			if (word.matches("of|from") && next.isEmpty() && cast.at(at + 1).filter(Figure::isPlace).isPresent()) {
				at = cast.placeAt(at + 1).map(Figure.Place::last).orElse(at) + 1;
				continue;
			}
			next.ifPresent(found::add);
			at = next.map(Figure.Place::last).orElse(at) + 1;
		}
	}

}
