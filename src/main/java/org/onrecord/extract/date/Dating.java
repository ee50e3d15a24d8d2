package org.onrecord.extract.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * Which expression of time dates a saying or an act. It stands right beside it on the
 * surface, without another verb between ("On Tuesday, Lind said", "Lind on Tuesday said",
 * "Lind told the board on Tuesday"), or hangs on it in the parse. What only bounds a time
 * ("since Tuesday", "after Tuesday's vote") or describes a thing ("the July 25 hearing")
 * dates nothing.
 */
final class Dating {

	/** Participles of making words public: these are said then. */
	private static final Pattern PUBLISHED = Pattern.compile(
			"publish|release|issue|post|broadcast|air|hold|record|file|send|deliver|conduct|obtain|write|give|make");

	/** How something was said: "Speaking in Larkmoor on Tuesday, Lind said". */
	private static final Pattern SPEAKING = Pattern
		.compile("speak|talk|appear|write|testify|answer|respond|campaign|address|stand|reply|tell");

	/** Arcs on whose other side another thing is told. */
	private static final Set<String> APART = Set.of("nsubj", "obj", "iobj", "conj", "ccomp", "parataxis", "acl");

	private static final String BREAKS = "W.*|:";

	/** How many words may stand between, and how many arcs. */
	private static final int WIDEST = 14;

	private final AnnotatedText text;

	Dating(AnnotatedText text) {
		this.text = text;
	}

	/**
	 * Of the expressions of one sentence the one that dates a word; empty if none does.
	 */
	Optional<TimeExpression> of(DatedWord dated, List<TimeExpression> expressions) {
		List<Place> places = expressions.stream()
			.map((expression) -> Place.of(this.text, expression))
			.filter((place) -> inside(dated, place) && place.tellsWhen())
			.toList();
		return places.stream()
			.filter((place) -> beside(dated, place))
			.min((one, other) -> Integer.compare(distance(dated, one), distance(dated, other)))
			.or(() -> places.stream().filter((place) -> hangsOn(dated, place)).findFirst())
			.map(Place::expression);
	}

	private static boolean inside(DatedWord dated, Place place) {
		return dated.open(place.expression().first()) && dated.open(place.expression().end() - 1);
	}

	private static int distance(DatedWord dated, Place place) {
		int after = place.expression().first() - dated.lastWord();
		return (after > 0) ? after : dated.firstWord() - place.expression().first();
	}

	private boolean beside(DatedWord dated, Place place) {
		if (inCue(dated, place)) {
			return true;
		}
		if (describes(dated, place)) {
			return false;
		}
		if (place.first() > dated.lastWord()) {
			boolean near = place.first() - dated.lastWord() <= 1;
			return (near || !place.loose()) && !judged(dated)
					&& clear(dated, dated.lastWord() + 1, place.first(), BREAKS);
		}
		boolean verb = dated.words().stream().anyMatch(Token::isVerb);
		return verb && place.end() <= dated.firstWord() && clear(dated, place.end(), dated.firstWord(), BREAKS)
				&& opens(dated, place);
	}

	/** The reader of cues found it to go with the cue. */
	private static boolean inCue(DatedWord dated, Place place) {
		return dated.words().stream().anyMatch((word) -> place.expression().holds(word.index()));
	}

	/** "said of the vote on Tuesday": what follows is what is spoken of. */
	private boolean judged(DatedWord dated) {
		int next = dated.lastWord() + 1;
		return dated.open(next) && this.text.token(next).lemma().matches("of|about|that");
	}

	/** "the July 25 hearing": followed at once by what it describes. */
	private boolean describes(DatedWord dated, Place place) {
		if (place.possessive()) {
			return place.preposition().isEmpty();
		}
		if (!dated.open(place.end()) || dated.does(place.end()) || dated.is(this.text.token(place.end()))) {
			return false;
		}
		int first = place.expression().first();
		boolean determined = first > place.first() && this.text.token(first - 1).tag().matches("DT|PRP\\$|POS");
		Token next = this.text.token(place.end());
		return next.tag().matches("NNS?|HYPH") || (determined && next.isNoun());
	}

	/** Whether the expression begins the clause, or stands between doer and act. */
	private boolean opens(DatedWord dated, Place place) {
		List<Token> doer = dated.doer();
		if (!doer.isEmpty() && doer.get(doer.size() - 1).index() < place.first()) {
			return clear(dated, doer.get(doer.size() - 1).index() + 1, place.first(), BREAKS + "|,|IN");
		}
		if (!doer.isEmpty() && doer.get(0).tag().startsWith("W")) {
			return false;
		}
		boolean introduced = this.text.token(dated.first()).tag().matches("IN|CC|RB|,|VBG");
		return place.first() <= dated.first() + 1
				|| (introduced && clear(dated, dated.first(), place.first(), BREAKS + "|,"));
	}

	/** Whether nothing between two places tells something else. */
	private boolean clear(DatedWord dated, int from, int end, String barrier) {
		if (end - from > WIDEST) {
			return false;
		}
		for (int i = from; i < end; i++) {
			if (!dated.does(i) && (!dated.open(i) || otherVerb(dated, this.text.token(i))
					|| this.text.token(i).tag().matches(barrier))) {
				return false;
			}
		}
		return true;
	}

	private static boolean otherVerb(DatedWord dated, Token token) {
		return token.isVerb() && !dated.is(token) && !token.is("aux") && !way(token);
	}

	/** Participles that tell how or where something was said. */
	private static boolean way(Token token) {
		return switch (token.tag()) {
			case "VBN" -> PUBLISHED.matcher(token.lemma()).matches();
			case "VBG" -> SPEAKING.matcher(token.lemma()).matches();
			default -> false;
		};
	}

	/** Whether it hangs on the word, with nothing but nouns between. */
	private boolean hangsOn(DatedWord dated, Place place) {
		Token next = place.head(this.text);
		for (int steps = 0; steps < WIDEST && next.head() >= 0; steps++) {
			Token governor = this.text.token(next.head());
			if (APART.stream().anyMatch(next::is) && !way(next)) {
				return false;
			}
			if (dated.is(governor)) {
				return true;
			}
			if (!dated.open(governor.index()) || (governor.isVerb() && !way(governor))) {
				return false;
			}
			next = governor;
		}
		return false;
	}

}
