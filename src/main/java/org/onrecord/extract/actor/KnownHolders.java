package org.onrecord.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.PublicationDate;

/**
 * Which persons of an article held an office of the United States when it appeared, or
 * before, as is publicly known. What every reader knows lets "the former secretary of
 * state" and "the Vermont senator" mean one of those whom the article names, and
 * "President SURNAME" the one who was president where it names another of that surname.
 */
final class KnownHolders {

	private static final Pattern HOLDER = Pattern.compile("(.+) (\\d{4})(-\\d\\d-\\d\\d)?\\.\\.(\\d{4})?");

	private final Map<String, List<Term>> terms = new HashMap<>();

	/**
	 * A term of office.
	 *
	 * @param name given name and surname as a key
	 * @param shown the same as written
	 * @param state key of the state; empty for an office of the country
	 * @param from first year
	 * @param since first day; January 1 of the first year if only that is told
	 * @param until last year; a year far ahead if it goes on
	 */
	private record Term(String name, String shown, String state, int from, LocalDate since, int until) {

		boolean fits(Modality modality, LocalDate day) {
			int year = day.getYear();
			return switch (modality) {
				case FORMER -> this.until < Integer.MAX_VALUE && this.until <= year;
				case ASSERTED -> !day.isBefore(this.since) && year <= this.until;
				default -> this.from <= year && year <= this.until;
			};
		}

	}

	KnownHolders() {
		for (List<String> row : TableFile.rows("officeholders.tsv", 3)) {
			List<Term> office = this.terms.computeIfAbsent(row.get(0), (any) -> new ArrayList<>());
			TableFile.names(row.get(2)).forEach((cell) -> office.add(term(cell, row.get(1))));
		}
	}

	private static Term term(String cell, String state) {
		Matcher matcher = HOLDER.matcher(cell);
		if (!matcher.matches()) {
			throw new IllegalStateException("No holder of an office: " + cell);
		}
		@Nullable String day = matcher.group(3);
		@Nullable String until = matcher.group(4);
		LocalDate since = LocalDate.parse(matcher.group(2) + ((day != null) ? day : "-01-01"));
		return new Term(Names.key(matcher.group(1)), matcher.group(1), state, since.getYear(), since,
				(until != null) ? Integer.parseInt(until) : Integer.MAX_VALUE);
	}

	/** Who of the persons that the article names so far held what. */
	InArticle in(Cast cast) {
		Map<String, List<Figure>> persons = new LinkedHashMap<>();
		for (Figure figure : cast.figures()) {
			if (figure.isPerson() && !figure.unnamed() && !figure.places().isEmpty()) {
				persons.computeIfAbsent(shortKey(figure.name()), (any) -> new ArrayList<>()).add(figure);
			}
		}
		@Nullable PublicationDate date = cast.text().article().publishedAt();
		return new InArticle(persons, cast, (date != null) ? date.day() : null);
	}

	/** Given name and surname: "george bush" of "George W. Bush". */
	private static String shortKey(String name) {
		String plain = name.replaceFirst(",? (Jr|Sr)\\.?$", "");
		int space = plain.indexOf(' ');
		return Names.key((space < 0) ? plain : plain.substring(0, space) + " " + Figure.lastWord(plain));
	}

	/** The same for one article. */
	final class InArticle {

		private final Map<String, List<Figure>> persons;

		private final Cast cast;

		private final @Nullable LocalDate day;

		private InArticle(Map<String, List<Figure>> persons, Cast cast, @Nullable LocalDate day) {
			this.persons = persons;
			this.cast = cast;
			this.day = day;
		}

		/**
		 * The persons who held the office, in the order of the list of holders; of the
		 * state that goes with the title, if there is one. In an article without a date,
		 * whoever ever held it.
		 */
		List<Figure> of(TitlePhrase phrase) {
			String state = Optional.ofNullable(phrase.body()).map(Figure::gazetteer).orElse("");
			// "the president" is whoever the article is about, not one of all presidents
			List<Term> terms = phrase.title().bare().equals("President") ? List.of() : terms(phrase);
			return terms.stream()
				.filter((term) -> state.isEmpty() || term.state().isEmpty() || term.state().equals(state))
				.filter((term) -> this.day == null || term.fits(phrase.modality(), this.day))
				.flatMap((term) -> this.persons.getOrDefault(term.name(), List.of()).stream())
				.distinct()
				.toList();
		}

		/**
		 * Who of the same surname is known to have held the office of the title; empty if
		 * the person has, or nobody else or several have.
		 */
		Optional<Figure> bearer(Figure person, TitlePhrase phrase) {
			String surname = " " + Names.key(Figure.lastWord(person.name()));
			List<Term> bearers = terms(phrase).stream()
				.filter((term) -> term.name().endsWith(surname) && term.state().isEmpty())
				.filter((term) -> this.day == null || term.from() <= this.day.getYear())
				.toList();
			String key = shortKey(person.name());
			boolean itself = key.equals(surname.strip())
					|| bearers.stream().anyMatch((term) -> term.name().equals(key));
			List<String> names = bearers.stream().map(Term::shown).distinct().toList();
			return (itself || names.size() != 1) ? Optional.empty()
					: Optional.of(this.persons.getOrDefault(Names.key(names.get(0)), List.of())
						.stream()
						.findFirst()
						.orElseGet(() -> this.cast.figure(ActorKind.PERSON, names.get(0))));
		}

		/** The nomination of a person for president by a party in the year. */
		Optional<Title> nomination(Figure person) {
			String key = shortKey(person.name());
			return KnownHolders.this.terms.keySet()
				.stream()
				.filter((office) -> office.endsWith(" presidential nominee"))
				.filter((office) -> KnownHolders.this.terms.getOrDefault(office, List.of())
					.stream()
					.filter((term) -> this.day == null || term.fits(Modality.POSSIBLE, this.day))
					.anyMatch((term) -> term.name().equals(key)))
				.findFirst()
				.map((office) -> new Title(office, Title.Scope.NONE, false));
		}

		/** The key of the state for which the person is known to hold or have held it. */
		Optional<String> stateOf(Figure person, TitlePhrase phrase) {
			String key = shortKey(person.name());
			List<String> states = terms(phrase).stream()
				.filter((term) -> term.name().equals(key) && !term.state().isEmpty())
				.map(Term::state)
				.distinct()
				.toList();
			return (states.size() == 1) ? Optional.of(states.get(0)) : Optional.empty();
		}

		/** The office of a person who is or was the head of one department. */
		Optional<Title> department(Figure person) {
			String key = shortKey(person.name());
			List<String> offices = KnownHolders.this.terms.keySet()
				.stream()
				.filter((office) -> office.startsWith("Secretary of "))
				.filter((office) -> KnownHolders.this.terms.getOrDefault(office, List.of())
					.stream()
					.anyMatch((term) -> term.name().equals(key)))
				.toList();
			return (offices.size() == 1) ? Optional.of(new Title(offices.get(0), Title.Scope.NONE, false))
					: Optional.empty();
		}

		private List<Term> terms(TitlePhrase phrase) {
			return KnownHolders.this.terms.getOrDefault(phrase.title().bare(), List.of());
		}

	}

}
