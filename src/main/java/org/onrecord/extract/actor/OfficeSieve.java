package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Modality;

/**
 * Who holds which office, by titles that go with a name; then the titles that stand
 * alone: "the governor" means the one person of the article who holds such an office and
 * was named last before, or the office itself where its place is known.
 */
final class OfficeSieve {

	private static final int PARTY_WORDS = 7;

	private final Gazetteer gazetteer;

	private final Offices offices;

	OfficeSieve(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.offices = new Offices(gazetteer);
	}

	/**
	 * A holder with its title, before the office has its name.
	 */
	private record Held(Figure.Place holder, TitlePhrase phrase) {
	}

	/** What the article says about offices. */
	List<Tie> find(List<TitlePhrase> phrases, Cast cast) {
		List<Held> held = new ArrayList<>();
		List<TitlePhrase> alone = new ArrayList<>();
		@Nullable Held previous = null;
		for (TitlePhrase phrase : phrases) {
			List<Held> found = held(phrase, previous, cast);
			held.addAll(found);
			if (found.isEmpty()) {
				alone.add(phrase);
			}
			previous = found.isEmpty() ? null : found.get(found.size() - 1);
		}
		Map<String, Figure> bodies = bodiesByHolder(held);
		List<Tie> ties = new ArrayList<>();
		Map<String, List<Figure>> holders = new HashMap<>();
		Set<Figure.Place> titled = new HashSet<>();
		for (Held one : held) {
			Figure person = one.holder().figure();
			holders.computeIfAbsent(one.phrase().title().bare(), (any) -> new ArrayList<>()).add(person);
			this.offices.office(complete(one, bodies), cast).ifPresent((office) -> {
				ties.add(tie(one, office, cast));
				cast.holds(ties.get(ties.size() - 1));
			});
			if (titled.add(one.holder())) {
				cover(one, cast);
			}
		}
		alone.forEach((phrase) -> standsAlone(phrase, holders, cast));
		return ties;
	}

	private List<Held> held(TitlePhrase phrase, @Nullable Held previous, Cast cast) {
		int sentence = cast.text().token(phrase.head()).sentence();
		List<Figure.Place> places = Holders.of(phrase.first(), phrase.last(), phrase.title().plural(), cast);
		boolean joined = previous != null && places.isEmpty() && phrase.first() - previous.phrase().last() == 2
				&& cast.word(phrase.first() - 1, sentence).equals("and");
		if (previous != null && joined) {
			return List.of(new Held(previous.holder(), phrase));
		}
		return places.stream().map((place) -> new Held(place, withParty(phrase, place, cast))).toList();
	}

	/** The state of "(R-Mo.)" or ", a Republican from Missouri" after the name. */
	private TitlePhrase withParty(TitlePhrase phrase, Figure.Place holder, Cast cast) {
		boolean known = phrase.body() != null && phrase.body().isPlace()
				&& !"country-us".equals(phrase.body().gazetteer());
		if (known || phrase.title().scope() != Title.Scope.STATE) {
			return phrase;
		}
		return stateAfter(holder.last(), cast).map((entry) -> phrase.withBody(TitlePhrases.place(entry, cast)))
			.orElse(phrase);
	}

	private Optional<Entry> stateAfter(int last, Cast cast) {
		int sentence = cast.text().token(last).sentence();
		String open = cast.word(last + 1, sentence);
		if (!open.equals("(") && !open.equals(",")) {
			return Optional.empty();
		}
		boolean told = open.equals("(");
		for (int i = last + 2; i < last + 2 + PARTY_WORDS && !cast.word(i, sentence).isEmpty(); i++) {
			String word = cast.text().token(i).word();
			told |= word.matches("[RDI](-.*)?") || word.matches("Republican|Democrat|D\\.|R\\.");
			if (word.equals(")") || (word.equals(",") && i > last + 3)) {
				return Optional.empty();
			}
			String code = word.contains("-") ? word.substring(word.indexOf('-') + 1) : word;
			Optional<Entry> state = this.gazetteer.place(code).filter(Entry::isStateOfTheUnion);
			if (state.isEmpty()) {
				state = cast.at(i)
					.map(Figure::gazetteer)
					.flatMap(this.gazetteer::entry)
					.filter(Entry::isStateOfTheUnion);
			}
			if (told && state.isPresent()) {
				return state;
			}
		}
		return Optional.empty();
	}

	/** The place or body that a holder's title has somewhere in the article. */
	private static Map<String, Figure> bodiesByHolder(List<Held> held) {
		Map<String, Figure> bodies = new HashMap<>();
		for (Held one : held) {
			Figure body = one.phrase().body();
			if (body != null) {
				bodies.putIfAbsent(key(one), body);
			}
		}
		return bodies;
	}

	private static String key(Held held) {
		return held.phrase().title().bare() + " " + held.holder().figure().name();
	}

	private static TitlePhrase complete(Held held, Map<String, Figure> bodies) {
		Figure body = (held.phrase().body() == null) ? bodies.get(key(held)) : null;
		return (body != null) ? held.phrase().withBody(body) : held.phrase();
	}

	private static Tie tie(Held held, Figure office, Cast cast) {
		TitlePhrase phrase = held.phrase();
		cast.note(office, phrase.first(), phrase.last());
		List<Token> tokens = new ArrayList<>(cast.text().tokens().subList(phrase.first(), phrase.last() + 1));
		List<Token> name = cast.text().tokens().subList(held.holder().first(), held.holder().last() + 1);
		tokens.addAll((name.get(0).index() < phrase.first()) ? 0 : tokens.size(), name);
		boolean before = phrase.first() < held.holder().first();
		return new Tie(held.holder().figure(), office, phrase.modality(), tokens.stream().distinct().toList(),
				before ? "title-before-name" : "title-after-name");
	}

	/** The words of the title mean its holder. */
	private static void cover(Held held, Cast cast) {
		TitlePhrase phrase = held.phrase();
		Figure.Place name = held.holder();
		if (phrase.last() + 1 == name.first()) {
			cast.put(name.figure(), phrase.first(), name.last());
		}
		else if (phrase.modality() != Modality.FORMER) {
			cast.put(name.figure(), phrase.first(), phrase.last());
		}
	}

	private void standsAlone(TitlePhrase phrase, Map<String, List<Figure>> holders, Cast cast) {
		if (phrase.title().plural() || phrase.modality() != Modality.ASSERTED) {
			return;
		}
		List<Figure> candidates = holders.getOrDefault(phrase.title().bare(), List.of())
			.stream()
			.distinct()
			.filter((person) -> fits(person, phrase, cast))
			.toList();
		boolean definite = phrase.definite() || Offices.isPlaced(phrase);
		if (definite && !candidates.isEmpty()) {
			cast.put(Nearest.before(phrase.first(), candidates), phrase.first(), phrase.last());
		}
		else if (Offices.isPlaced(phrase) && phrase.title().scope() != Title.Scope.CAMPAIGN) {
			this.offices.office(phrase, cast).ifPresent((office) -> cast.put(office, phrase.first(), phrase.last()));
		}
	}

	/** Whether a person's office of this title may be the one that is meant. */
	private boolean fits(Figure person, TitlePhrase phrase, Cast cast) {
		return phrase.body() == null
				|| this.offices.office(phrase, cast).filter((office) -> cast.holds(person, office)).isPresent();
	}

}
