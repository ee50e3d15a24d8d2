package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.PublicationDate;

/**
 * Which persons of an article held an office of the United States when it appeared, or
 * before, as is publicly known. What every reader knows lets "the former secretary of
 * state" and "the Vermont senator" mean one of those whom the article names.
 */
final class KnownHolders {

	private static final Pattern HOLDER = Pattern.compile("(.+) (\\d{4})\\.\\.(\\d{4})?");

	private final Map<String, List<Term>> terms = new HashMap<>();

	/**
	 * A term of office.
	 *
	 * @param name given name and surname as a key
	 * @param state key of the state; empty for an office of the country
	 * @param from first year
	 * @param until last year; a year far ahead if it goes on
	 */
	private record Term(String name, String state, int from, int until) {

		boolean fits(Modality modality, int year) {
			return (modality == Modality.FORMER) ? this.until < Integer.MAX_VALUE && this.until <= year
					: this.from <= year && year <= this.until;
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
		@Nullable String until = matcher.group(3);
		return new Term(Names.key(matcher.group(1)), state, Integer.parseInt(matcher.group(2)),
				(until != null) ? Integer.parseInt(until) : Integer.MAX_VALUE);
	}

	/**
	 * The persons of the article who held the office, in the order in which it names them
	 * first; of the state that goes with the title, if there is one. In an article
	 * without a date, whoever ever held it.
	 */
	List<Figure> of(TitlePhrase phrase, Cast cast) {
		String state = Optional.ofNullable(phrase.body()).map(Figure::gazetteer).orElse("");
		return cast.figures()
			.stream()
			.filter((figure) -> figure.isPerson() && !figure.unnamed() && !figure.places().isEmpty())
			.filter((person) -> held(person, phrase, state, cast))
			.toList();
	}

	/** The key of the state for which the person is known to hold or have held it. */
	Optional<String> stateOf(Figure person, TitlePhrase phrase) {
		String key = shortKey(person.name());
		List<String> states = this.terms.getOrDefault(phrase.title().bare(), List.of())
			.stream()
			.filter((term) -> term.name().equals(key) && !term.state().isEmpty())
			.map(Term::state)
			.distinct()
			.toList();
		return (states.size() == 1) ? Optional.of(states.get(0)) : Optional.empty();
	}

	private boolean held(Figure person, TitlePhrase phrase, String state, Cast cast) {
		@Nullable PublicationDate date = cast.text().article().publishedAt();
		String key = shortKey(person.name());
		return this.terms.getOrDefault(phrase.title().bare(), List.of())
			.stream()
			.filter((term) -> term.name().equals(key))
			.filter((term) -> state.isEmpty() || term.state().isEmpty() || term.state().equals(state))
			.anyMatch((term) -> date == null || term.fits(phrase.modality(), date.day().getYear()));
	}

	/** Given name and surname: "george bush" of "George W. Bush". */
	private static String shortKey(String name) {
		String plain = name.replaceFirst(",? (Jr|Sr)\\.?$", "");
		int space = plain.indexOf(' ');
		return Names.key((space < 0) ? plain : plain.substring(0, space) + " " + Figure.lastWord(plain));
	}

}
