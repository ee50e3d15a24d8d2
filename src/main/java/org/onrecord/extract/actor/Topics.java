package org.onrecord.extract.actor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;

/**
 * The actors that somebody's words are about, the main one first: who is named or meant
 * most and most prominently, where the subject of the sentence counts more than other
 * subjects, these more than objects and owners, these more than the rest. Places where
 * something is ("in Ohio", "an Iowa fair") are no topics, but those of subjects are
 * ("Iowa arrests rose"), nor is whose supporters, campaign or office a topic is, nor the
 * speaker, unless nobody else is named.
 */
final class Topics {

	private static final Set<String> WHERE = Set.of("in", "at", "from", "near", "outside", "across", "inside", "around",
			"throughout", "into", "within", "through", "to");

	private static final double MAIN_SUBJECT = 3;

	private static final double SUBJECT = 2;

	private static final double OBJECT = 1.4;

	private static final double OTHER = 1;

	private final Cast cast;

	Topics(Cast cast) {
		this.cast = cast;
	}

	/** Empty if no actor is spoken about. */
	List<Figure> of(Attribution attribution, List<Figure> speakers) {
		Set<Integer> inside = new HashSet<>();
		attribution.content().forEach((token) -> inside.add(token.index()));
		Set<Figure.Place> places = new LinkedHashSet<>();
		for (Token token : attribution.content()) {
			if (!FirstPersonSieve.isFirstPerson(token)) {
				this.cast.placeAt(token.index()).ifPresent(places::add);
			}
		}
		Map<Figure, Double> weights = new LinkedHashMap<>();
		boolean self = false;
		for (Figure.Place place : places) {
			Figure figure = place.figure();
			if (speakers.contains(figure)) {
				self |= isNamed(place);
			}
			else if (counts(place, inside)) {
				weights.merge(figure, weight(this.cast.headOf(place), inside), Double::sum);
			}
		}
		if (weights.isEmpty() && self) {
			return List.of(speakers.get(0));
		}
		return weights.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private boolean isNamed(Figure.Place place) {
		return this.cast.text().token(place.last()).isProperNoun();
	}

	private boolean counts(Figure.Place place, Set<Integer> inside) {
		Token head = this.cast.headOf(place);
		boolean modifier = head.is("compound") || head.is("amod") || head.is("nmod:poss");
		Optional<Figure> owned = (modifier && inside.contains(head.head())) ? this.cast.at(head.head())
				: Optional.empty();
		if (owned.filter((figure) -> figure != place.figure()).isPresent()) {
			return false;
		}
		return !place.figure().isPlace() || !isWhere(place, head);
	}

	private boolean isWhere(Figure.Place place, Token head) {
		boolean where = this.cast.text()
			.children(head, "case")
			.stream()
			.anyMatch((mark) -> WHERE.contains(mark.lemma()));
		boolean ofSubject = head.head() >= 0 && this.cast.text().token(head.head()).is("nsubj");
		boolean modifier = (head.is("compound") || head.is("amod") || head.is("appos") || head.is("dep")) && !ofSubject;
		boolean partOfAddress = this.cast.word(place.first() - 1, head.sentence()).equals(",")
				&& this.cast.at(place.first() - 2).filter(Figure::isPlace).isPresent();
		return where || modifier || partOfAddress;
	}

	private double weight(Token head, Set<Integer> inside) {
		if (head.is("nsubj")) {
			boolean main = head.head() >= 0 && isMain(this.cast.text().token(head.head()), inside);
			return main ? MAIN_SUBJECT : SUBJECT;
		}
		return (head.is("obj") || head.is("nmod:poss")) ? OBJECT : OTHER;
	}

	/** Whether a verb hangs on no other word of the content. */
	private static boolean isMain(Token verb, Set<Integer> inside) {
		return !inside.contains(verb.head());
	}

}
