package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Names;

/** The actors found so far in one article, and which token means whom. */
final class Cast {

	private static final int LONGEST_PHRASE = 30;

	private static final String MODIFIERS = "DT|JJ.?|NN.*|CD|POS|HYPH|PRP\\$|VBN|VBG";

	private final AnnotatedText text;

	private final List<Figure> figures = new ArrayList<>();

	private final Map<String, Figure> byName = new HashMap<>();

	private final Map<Figure, Figure> holders = new HashMap<>();

	private final Map<Figure, Set<Figure>> held = new HashMap<>();

	private final Figure.@Nullable Place[] byToken;

	Cast(AnnotatedText text) {
		this.text = text;
		this.byToken = new Figure.@Nullable Place[text.tokens().size()];
	}

	AnnotatedText text() {
		return this.text;
	}

	List<Figure> figures() {
		return this.figures;
	}

	/** The figure of this kind and name, made if it is new. */
	Figure figure(ActorKind kind, String name) {
		Optional<Figure> known = named(kind, name);
		if (known.isPresent()) {
			return known.get();
		}
		Figure figure = new Figure(kind, name);
		this.figures.add(figure);
		this.byName.put(key(kind, name), figure);
		return figure;
	}

	Optional<Figure> named(ActorKind kind, String name) {
		return Optional.ofNullable(this.byName.get(key(kind, name)));
	}

	/** Lets a further name mean the figure wherever it is asked for by name. */
	void callAlso(Figure figure, String name) {
		this.byName.putIfAbsent(key(figure.kind(), name), figure);
	}

	/** Says that these tokens mean the figure, whatever they meant before. */
	void put(Figure figure, int first, int last) {
		Figure.Place place = new Figure.Place(first, last, figure);
		figure.add(place);
		java.util.Arrays.fill(this.byToken, first, last + 1, place);
	}

	/** Says that these tokens mean nobody; who is named there stays named. */
	void forget(BitSet tokens) {
		tokens.stream().forEach((token) -> this.byToken[token] = null);
	}

	/** Says that the figure stands here too, though the tokens mean somebody else. */
	void note(Figure figure, int first, int last) {
		figure.add(new Figure.Place(first, last, figure));
	}

	void holds(Tie tie) {
		this.holders.putIfAbsent(tie.other(), tie.person());
		this.held.computeIfAbsent(tie.person(), (person) -> new HashSet<>()).add(tie.other());
	}

	Set<Figure> officesOf(Figure person) {
		return this.held.getOrDefault(person, Set.of());
	}

	/** Whether the article gives the office to somebody else. */
	boolean isHeldByAnother(Figure office, @Nullable Figure person) {
		Figure holder = this.holders.get(office);
		return holder != null && holder != person;
	}

	/** Whether the article gives the person this office. */
	boolean holds(Figure person, Figure office) {
		return this.held.getOrDefault(person, Set.of()).contains(office);
	}

	/** Like {@link #put}, and the words are one of its names. */
	void putName(Figure figure, int first, int last) {
		figure.alsoCalled(words(first, last));
		put(figure, first, last);
	}

	Optional<Figure> at(int token) {
		return placeAt(token).map(Figure.Place::figure);
	}

	Optional<Figure.Place> placeAt(int token) {
		return (token < 0 || token >= this.byToken.length) ? Optional.empty()
				: Optional.ofNullable(this.byToken[token]);
	}

	/** The token of a place that the rest of it hangs on. */
	Token headOf(Figure.Place place) {
		for (int i = place.first(); i <= place.last(); i++) {
			Token token = this.text.token(i);
			if (!place.holds(token.head())) {
				return token;
			}
		}
		return this.text.token(place.last());
	}

	boolean isFree(int first, int last) {
		for (int i = first; i <= last; i++) {
			if (this.byToken[i] != null) {
				return false;
			}
		}
		return true;
	}

	/** The words of a stretch as a name: one space between them. */
	String words(int first, int last) {
		return this.text.words(first, last).replaceAll("\\s+", " ");
	}

	/** The token if it is there and in the same sentence as another. */
	Optional<Token> sibling(Token token, int offset) {
		int index = token.index() + offset;
		if (index < 0 || index >= this.text.tokens().size() || this.text.token(index).sentence() != token.sentence()) {
			return Optional.empty();
		}
		return Optional.of(this.text.token(index));
	}

	/** The word at an index in lower case; empty outside the sentence of the other. */
	String word(int index, int sentence) {
		if (index < 0 || index >= this.text.tokens().size() || this.text.token(index).sentence() != sentence) {
			return "";
		}
		return this.text.token(index).word().toLowerCase(java.util.Locale.ROOT);
	}

	/** A noun with what stands before it: "Ada Poe's aides". */
	List<Token> nounPhrase(Token noun) {
		int first = noun.index();
		while (noun.index() - first < LONGEST_PHRASE
				&& sibling(this.text.token(first), -1).filter((token) -> token.tag().matches(MODIFIERS)).isPresent()) {
			first--;
		}
		return List.copyOf(this.text.tokens().subList(first, noun.index() + 1));
	}

	private static String key(ActorKind kind, String name) {
		return kind + " " + Names.key(name).replaceFirst("^the ", "");
	}

}
