package org.onrecord.extract.actor;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Groups of people that a name among their words tells apart: "Quill supporters",
 * "Quill's supporters", "Syrian refugees", "House Republicans". The police of a place is
 * an agency ("Larkmoor police"); "the police" alone is the one police that the article
 * names so. Those who speak without their names ("Quill aides") are no such group.
 */
final class GroupSieve {

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	/** Those who act for the body they work for. */
	private static final Set<String> STAFF = Set.of("personnel", "staff", "employee", "agent", "officer", "worker",
			"official", "soldier", "troop", "force", "lawyer", "attorney", "investigator", "editor", "executive");

	private static final String POLICE = "police";

	private static final int LONGEST = 5;

	private final Cast cast;

	private final Lexicon lexicon;

	private final Gazetteer gazetteer;

	GroupSieve(Cast cast, Lexicon lexicon, Gazetteer gazetteer) {
		this.cast = cast;
		this.lexicon = lexicon;
		this.gazetteer = gazetteer;
	}

	void find() {
		for (Token token : this.cast.text().tokens()) {
			if (isHead(token)) {
				read(token);
			}
		}
		police();
	}

	private boolean isHead(Token token) {
		boolean police = token.lemma().equals(POLICE) && !isNounAfter(token);
		boolean people = token.tag().matches("NNP?S") && !Descriptions.isAnonymous(token)
				&& !this.lexicon.is("spokes", token.word()) && this.lexicon.isPeopleNoun(token);
		Optional<Figure> known = this.cast.at(token.index());
		return (police || people) && known.filter((figure) -> !isParty(figure)).isEmpty();
	}

	private boolean isNounAfter(Token token) {
		return this.cast.sibling(token, 1).filter(Token::isNoun).isPresent();
	}

	/** "Republicans" alone are named already; "House Republicans" are some of them. */
	private static boolean isParty(Figure figure) {
		return figure.kind() == ActorKind.GROUP || figure.name().endsWith(" Party");
	}

	private void read(Token head) {
		int first = -1;
		@Nullable Figure owner = null;
		for (int i = head.index() - 1; i >= head.index() - LONGEST && isModifier(i, head); i--) {
			Optional<Figure> figure = known(i);
			if (figure.isPresent()) {
				first = this.cast.placeAt(i).map(Figure.Place::first).orElse(i);
				owner = figure.get();
			}
		}
		if (owner == null || owner.unnamed() || (owner.isBody() && STAFF.contains(head.lemma()))) {
			return;
		}
		boolean police = head.lemma().equals(POLICE);
		Figure group = this.cast.figure(police ? ActorKind.AGENCY : ActorKind.GROUP, name(first, head.index()));
		if (group.of() == null && group != owner) {
			group.of(owner);
		}
		boolean possessive = POSSESSIVES.contains(this.cast.word(head.index() - 1, head.sentence()))
				|| hasPossessive(first, head);
		this.cast.put(group, possessive ? head.index() : first, head.index());
	}

	private boolean hasPossessive(int first, Token head) {
		for (int i = first; i < head.index(); i++) {
			if (POSSESSIVES.contains(this.cast.word(i, head.sentence()))) {
				return true;
			}
		}
		return false;
	}

	private boolean isModifier(int index, Token head) {
		String word = this.cast.word(index, head.sentence());
		return !word.isEmpty() && (POSSESSIVES.contains(word) || word.equals("-")
				|| this.cast.text().token(index).tag().matches("JJ.?|NN.*|HYPH|VBN"));
	}

	/** The actor or place that a word before the noun names. */
	private Optional<Figure> known(int index) {
		Optional<Figure> figure = this.cast.at(index);
		if (figure.isPresent()) {
			return figure;
		}
		String word = this.cast.text().token(index).word();
		return Character.isUpperCase(word.charAt(0))
				? this.gazetteer.place(word).map((entry) -> TitlePhrases.place(entry, this.cast)) : Optional.empty();
	}

	private String name(int first, int last) {
		return this.cast.words(first, last).replaceAll("['\u2019]s?(?= )", "");
	}

	private void police() {
		java.util.List<Figure> known = this.cast.figures()
			.stream()
			.filter((figure) -> figure.kind() == ActorKind.AGENCY
					&& figure.name().matches("(?i).* police( department| dept\\.?)?"))
			.filter((figure) -> !figure.places().isEmpty())
			.toList();
		if (known.size() == 1) {
			this.cast.text()
				.tokens()
				.stream()
				.filter((token) -> token.lemma().equals(POLICE) && this.cast.at(token.index()).isEmpty()
						&& !isNounAfter(token))
				.forEach((token) -> this.cast.put(known.get(0), token.index(), token.index()));
		}
	}

}
