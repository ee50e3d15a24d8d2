package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Modality;

/**
 * Which titles go with the name of a person, and what they belong to where the title
 * itself does not say: the party's state after the name, the body after it, or what the
 * same title of the same person belongs to elsewhere in the article.
 */
final class TitledPersons {

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	private final Cast cast;

	private final Parties parties;

	private final List<Held> held = new ArrayList<>();

	private final List<TitlePhrase> alone = new ArrayList<>();

	/**
	 * A title and its holder.
	 *
	 * @param holder where the holder is named
	 * @param phrase the title
	 */
	record Held(Figure.Place holder, TitlePhrase phrase) {

		private String key() {
			return this.phrase.title().bare() + " " + this.holder.figure().name();
		}

	}

	TitledPersons(Cast cast, Parties parties) {
		this.cast = cast;
		this.parties = parties;
	}

	/** Titles without a name. */
	List<TitlePhrase> alone() {
		return this.alone;
	}

	/** Titles with their holders; those that say what they belong to come first. */
	List<Held> find(List<TitlePhrase> phrases) {
		Map<Integer, TitlePhrase> byFirst = new HashMap<>();
		phrases.forEach((phrase) -> byFirst.put(phrase.first(), phrase));
		@Nullable Held previous = null;
		for (TitlePhrase phrase : phrases) {
			List<Held> found = holders(phrase, previous, byFirst);
			this.held.addAll(found);
			if (found.isEmpty()) {
				this.alone.add(phrase);
			}
			previous = found.isEmpty() ? null : found.get(found.size() - 1);
		}
		Map<String, Figure> bodies = new HashMap<>();
		for (Held one : this.held) {
			Figure body = one.phrase().body();
			if (body != null) {
				bodies.putIfAbsent(one.key(), body);
			}
		}
		List<Held> complete = new ArrayList<>(this.held.stream().map((one) -> complete(one, bodies)).toList());
		complete.sort((a, b) -> Boolean.compare(a.phrase().body() == null, b.phrase().body() == null));
		return complete;
	}

	private List<Held> holders(TitlePhrase phrase, @Nullable Held previous, Map<Integer, TitlePhrase> byFirst) {
		int sentence = this.cast.text().token(phrase.head()).sentence();
		TitlePhrase stacked = byFirst.get(phrase.last() + 1);
		TitlePhrase outer = (stacked != null) ? stacked : phrase;
		if (POSSESSIVES.contains(this.cast.word(outer.last() + 1, sentence))) {
			// "NAME, the mayor's wife"
			return List.of();
		}
		List<Figure.Place> places = Holders.of(phrase.first(), outer.head(), outer.last(), phrase.title().plural(),
				this.cast);
		boolean joined = previous != null && places.isEmpty() && phrase.first() - previous.phrase().last() == 2
				&& this.cast.word(phrase.first() - 1, sentence).equals("and");
		if (previous != null && joined) {
			return List.of(new Held(previous.holder(), phrase));
		}
		boolean past = phrase.modality() == Modality.ASSERTED && Holders.isPast(outer.first(), outer.head(), this.cast);
		TitlePhrase said = inherit(past ? phrase.with(Modality.FORMER) : phrase, previous);
		return places.stream().map((place) -> new Held(place, withPlace(said, place))).toList();
	}

	/** "her campaign manager NAME, press secretary NAME": of the same campaign. */
	private TitlePhrase inherit(TitlePhrase phrase, @Nullable Held previous) {
		if (previous == null || phrase.body() != null || phrase.title().scope() != Title.Scope.COMPOUND) {
			return phrase;
		}
		Figure body = previous.phrase().body();
		Title staff = previous.phrase().title();
		boolean list = staff.scope().isOfPersons() && this.cast.text()
			.token(previous.holder().last())
			.sentence() == this.cast.text().token(phrase.head()).sentence();
		return (list && body != null) ? phrase.withBody(Offices.staffedBy(staff, body, this.cast)) : phrase;
	}

	private TitlePhrase withPlace(TitlePhrase phrase, Figure.Place holder) {
		Figure body = phrase.body();
		Title.Scope scope = phrase.title().scope();
		boolean known = body != null && (!body.isPlace() || !"country-us".equals(body.gazetteer()));
		return switch (scope) {
			case STATE -> (known && body != null && body.isPlace()) ? phrase
					: this.parties.stateAfter(holder.last(), this.cast)
						.map((entry) -> phrase.withBody(TitlePhrases.place(entry, this.cast)))
						.orElse(phrase);
			case BODY, CHAMBER -> known ? phrase : bodyAfter(holder).map(phrase::withBody).orElse(phrase);
			case CITY, COUNTRY, FEDERAL -> (body != null) ? phrase
					: bodyAfter(holder).filter(Figure::isPlace).map(phrase::withBody).orElse(phrase);
			default -> phrase;
		};
	}

	/** "Archbishop NAME of the Elmwood Diocese". */
	private Optional<Figure> bodyAfter(Figure.Place holder) {
		int sentence = this.cast.text().token(holder.last()).sentence();
		int at = holder.last() + 1;
		if (!Set.of("of", "from").contains(this.cast.word(at, sentence))) {
			return Optional.empty();
		}
		at += this.cast.word(at + 1, sentence).equals("the") ? 2 : 1;
		return this.cast.word(at, sentence).isEmpty() ? Optional.empty()
				: this.cast.at(at).filter((figure) -> !figure.isPerson());
	}

	private static Held complete(Held held, Map<String, Figure> bodies) {
		Figure body = (held.phrase().body() == null) ? bodies.get(held.key()) : null;
		return (body != null) ? new Held(held.holder(), held.phrase().withBody(body)) : held;
	}

}
