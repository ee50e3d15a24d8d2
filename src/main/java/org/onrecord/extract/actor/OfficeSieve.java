package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
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

	private final Cast cast;

	private final Parties parties;

	private final Gazetteer gazetteer;

	private final Offices offices;

	private final KnownHolders.InArticle known;

	private final Map<String, List<Figure>> holders = new HashMap<>();

	private final Set<Figure.Place> titled = new HashSet<>();

	private final List<Tie> ties = new ArrayList<>();

	private final Set<Told> told = new HashSet<>();

	/** What one sentence says once. */
	private record Told(Figure person, Figure office, int sentence) {
	}

	OfficeSieve(Cast cast, Gazetteer gazetteer, KnownHolders known) {
		this.cast = cast;
		this.parties = new Parties(gazetteer);
		this.gazetteer = gazetteer;
		this.offices = new Offices(gazetteer);
		this.known = known.in(cast);
	}

	/** What the article says about offices, in text order. */
	List<Tie> find(List<TitlePhrase> phrases) {
		TitledPersons titledPersons = new TitledPersons(this.cast, this.parties);
		titledPersons.find(phrases).forEach(this::hold);
		LeadingVerbs.find(this.cast).forEach(this::lead);
		titledPersons.alone().forEach(this::standsAlone);
		return this.ties.stream().sorted(Comparator.comparingInt((tie) -> tie.tokens().get(0).index())).toList();
	}

	private void lead(TitledPersons.Held held) {
		Figure person = held.holder().figure();
		this.offices.office(held.phrase(), person, this.cast)
			.ifPresent((office) -> tie(person, office, held.phrase(), held.holder(), "verb-of-office"));
	}

	private void hold(TitledPersons.Held found) {
		TitledPersons.Held held = meant(found);
		Figure person = held.holder().figure();
		TitlePhrase phrase = completed(held.phrase(), person);
		this.holders.computeIfAbsent(phrase.title().bare(), (any) -> new ArrayList<>()).add(person);
		this.offices.office(phrase, person, this.cast).ifPresent((office) -> {
			boolean before = phrase.first() < held.holder().first();
			tie(person, office, phrase, held.holder(), before ? "title-before-name" : "title-after-name");
		});
		legislator(held);
		if (this.titled.add(held.holder())) {
			cover(held);
		}
	}

	/**
	 * "President SURNAME": among those of a family the one who is known to have been it.
	 */
	private TitledPersons.Held meant(TitledPersons.Held held) {
		Figure.Place name = held.holder();
		boolean surname = name.first() == name.last();
		@Nullable Figure bearer = surname ? this.known.bearer(name.figure(), held.phrase()).orElse(null) : null;
		if (bearer == null) {
			return held;
		}
		name.figure().remove(name);
		this.cast.putName(bearer, name.first(), name.last());
		return new TitledPersons.Held(new Figure.Place(name.first(), name.last(), bearer), held.phrase());
	}

	/**
	 * "Sen. NAME" and "Secretary NAME" of whom everybody knows the state or department,
	 * "nominee NAME" of whom everybody knows the party.
	 */
	private TitlePhrase completed(TitlePhrase phrase, Figure person) {
		boolean nominated = phrase.title().bare().equals("presidential nominee")
				|| (phrase.title().isOpenNominee() && phrase.modality() == Modality.POSSIBLE);
		if (nominated) {
			return this.known.nomination(person).map(phrase::withTitle).orElse(phrase);
		}
		if (phrase.title().bare().equals("Secretary")) {
			return this.known.department(person).map(phrase::withTitle).orElse(phrase);
		}
		boolean open = phrase.title().scope() == Title.Scope.STATE
				&& Optional.ofNullable(phrase.body()).filter(Offices::isState).isEmpty();
		return open ? this.known.stateOf(person, phrase)
			.flatMap(this.gazetteer::entry)
			.map((state) -> phrase.withBody(TitlePhrases.place(state, this.cast)))
			.orElse(phrase) : phrase;
	}

	/**
	 * "House Speaker NAME (R-La.)": a leader of the House represents the state as well.
	 */
	private void legislator(TitledPersons.Held held) {
		String title = held.phrase().title().office();
		boolean house = held.phrase().title().scope() != Title.Scope.STATE
				&& title.matches("House .*|Speaker of the House|Chair of %|Ranking Member of %");
		if (house) {
			this.parties.stateAfter(held.holder().last(), this.cast)
				.map((entry) -> this.offices.representative(entry, this.cast))
				.ifPresent((office) -> tie(held.holder().figure(), office, held.phrase(), held.holder(),
						"party-after-name"));
		}
	}

	private void tie(Figure person, Figure office, TitlePhrase phrase, Figure.Place holder, String rule) {
		int sentence = this.cast.text().token(phrase.head()).sentence();
		if (!this.told.add(new Told(person, office, sentence))) {
			return;
		}
		this.cast.note(office, phrase.first(), phrase.last());
		List<Token> tokens = new ArrayList<>(this.cast.text().tokens().subList(phrase.first(), phrase.last() + 1));
		tokens.addAll(this.cast.text().tokens().subList(holder.first(), holder.last() + 1));
		Tie tie = new Tie(person, office, phrase.modality(),
				tokens.stream().distinct().sorted(Comparator.comparingInt(Token::index)).toList(), rule);
		this.ties.add(tie);
		this.cast.holds(tie);
	}

	/** The words of the title mean its holder. */
	private void cover(TitledPersons.Held held) {
		TitlePhrase phrase = held.phrase();
		Figure.Place name = held.holder();
		if (phrase.last() + 1 == name.first()) {
			this.cast.put(name.figure(), phrase.first(), name.last());
		}
		else if (phrase.modality() != Modality.FORMER && !phrase.title().plural()) {
			this.cast.put(name.figure(), phrase.first(), phrase.last());
		}
	}

	private void standsAlone(TitlePhrase phrase) {
		boolean nominee = phrase.title().isNominee();
		boolean former = phrase.modality() == Modality.FORMER;
		boolean holding = phrase.modality() == Modality.ASSERTED || nominee;
		if (phrase.title().plural()) {
			listed(phrase);
			return;
		}
		if (!(holding || former) || (phrase.title().isOpenNominee() && phrase.modality() == Modality.ASSERTED)) {
			return;
		}
		boolean pointing = phrase.definite() || Offices.isPlaced(phrase);
		List<Figure> candidates = pointing ? candidates(phrase, former) : List.of();
		if (!candidates.isEmpty()) {
			Figure person = Nearest.before(phrase.first(), candidates);
			this.cast.put(person, phrase.first(), phrase.last());
			if (Offices.isPlaced(phrase) || nominee || tellsAll(phrase)) {
				Figure.Place place = new Figure.Place(phrase.first(), phrase.last(), person);
				known(person, phrase).or(() -> this.offices.office(phrase, person, this.cast))
					.ifPresent((office) -> tie(person, office, phrase, place, "title-alone"));
			}
		}
		else if (Offices.isPlaced(phrase) && !former && phrase.title().scope().standsForItself()) {
			this.offices.office(phrase, null, this.cast)
				.ifPresent((office) -> this.cast.put(office, phrase.first(), phrase.last()));
		}
		else if (!pointing) {
			role(phrase);
		}
	}

	/** "The senators in tight races are NAME of Ohio and NAME of Maine". */
	private void listed(TitlePhrase phrase) {
		int sentence = this.cast.text().token(phrase.head()).sentence();
		boolean ofStates = phrase.title().scope() == Title.Scope.STATE
				&& Optional.ofNullable(phrase.body()).filter(Figure::isPlace).isEmpty();
		for (int i = phrase.last() + 1; ofStates && !this.cast.word(i, sentence).isEmpty(); i++) {
			int of = i;
			Figure.@Nullable Place person = this.cast.placeAt(i)
				.filter((place) -> place.last() == of && place.figure().isPerson())
				.filter((place) -> this.cast.word(of + 1, sentence).equals("of"))
				.orElse(null);
			Figure state = (person != null) ? this.cast.at(i + 2).filter(Figure::isPlace).orElse(null) : null;
			if (person != null && state != null) {
				TitlePhrase single = phrase.withBody(state);
				this.offices.office(single, person.figure(), this.cast)
					.ifPresent((office) -> tie(person.figure(), office, single, person, "title-of-list"));
			}
		}
	}

	/** Who is told to hold the office; if nobody is, who is known to. */
	private List<Figure> candidates(TitlePhrase phrase, boolean former) {
		List<Figure> told = holdersOf(phrase.title().bare()).stream()
			.distinct()
			.filter((person) -> fits(person, phrase) && (!former || isFormer(person, phrase)))
			.toList();
		boolean open = told.isEmpty() && (!phrase.title().isNominee() || phrase.modality() == Modality.POSSIBLE);
		List<Figure> known = open ? this.known.of(phrase) : told;
		return (tellsAll(phrase) || Offices.isPlaced(phrase) || known.size() == 1 || !open) ? known : List.of();
	}

	/** Whether it is one office of the country: "the former secretary of state". */
	private static boolean tellsAll(TitlePhrase phrase) {
		Title.Scope scope = phrase.title().scope();
		return scope == Title.Scope.FEDERAL || scope == Title.Scope.NONE
				|| phrase.title().bare().matches("First Lady|Vice President");
	}

	/** "NAME used one phone as secretary of state": what NAME is known to have been. */
	private void role(TitlePhrase phrase) {
		int sentence = this.cast.text().token(phrase.head()).sentence();
		if (!tellsAll(phrase) || !this.cast.word(phrase.first() - 1, sentence).equals("as")) {
			return;
		}
		TitlePhrase held = phrase.with(Modality.FORMER);
		this.known.of(held)
			.stream()
			.flatMap((person) -> person.lastBefore(phrase.first()).stream())
			.filter((place) -> this.cast.text().token(place.last()).sentence() == sentence)
			.max(Comparator.comparingInt(Figure.Place::first))
			.ifPresent((place) -> this.offices.office(held, place.figure(), this.cast)
				.ifPresent((office) -> tie(place.figure(), office, held, place, "title-as")));
	}

	/** "the nominee" of a person who is told to be the nominee of a party. */
	private Optional<Figure> known(Figure person, TitlePhrase phrase) {
		return this.cast.officesOf(person)
			.stream()
			.filter((office) -> phrase.title().isNominee() && office.name().endsWith(phrase.title().bare()))
			.findFirst();
	}

	/** Whether the person is said to have held such an office before. */
	private boolean isFormer(Figure person, TitlePhrase phrase) {
		return this.ties.stream()
			.anyMatch((tie) -> tie.person() == person && tie.modality() == Modality.FORMER
					&& tie.other().name().contains(phrase.title().bare()));
	}

	/** "the commissioner": also a county commissioner, if nobody is just commissioner. */
	private List<Figure> holdersOf(String title) {
		List<Figure> exact = this.holders.getOrDefault(title, List.of());
		return !exact.isEmpty() ? exact
				: this.holders.entrySet()
					.stream()
					.filter((held) -> held.getKey().endsWith(" " + title))
					.flatMap((held) -> held.getValue().stream())
					.toList();
	}

	/** Whether a person's office of this title may be the one that is meant. */
	private boolean fits(Figure person, TitlePhrase phrase) {
		if (!Offices.isPlaced(phrase)) {
			return true;
		}
		return this.offices.office(phrase, person, this.cast)
			.filter((office) -> this.cast.holds(person, office))
			.isPresent()
				|| this.cast.officesOf(person)
					.stream()
					.anyMatch((office) -> office.name().equals(phrase.title().bare()));
	}

}
