package org.onrecord.ask;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.onrecord.ask.Understood.Heard;
import org.onrecord.query.ActorFound;

/**
 * One way to understand a question: a match with its values.
 *
 * @param query name of the query
 * @param values values by parameter
 * @param words what the words mean
 */
record Reading(String query, Map<String, String> values, List<Heard> words) {

	private static final String RELATION = "relation";

	/**
	 * Puts a match together.
	 * @param actors whom each filled slot names
	 * @return empty if the words imply other values than they give, or the query takes no
	 * such period
	 */
	static Optional<Reading> of(Match match, Phrase phrase, AskedPeriod period, Map<Match.Filled, ActorFound> actors) {
		Map<String, String> values = new TreeMap<>(match.shape().values());
		List<Heard> words = new ArrayList<>();
		boolean consistent = true;
		for (Match.Part part : match.parts()) {
			Heard heard = heard(part, phrase, actors);
			words.add(heard);
			consistent &= put(values, parameter(part), value(part, phrase, actors));
		}
		plain(match, phrase).forEach(words::add);
		Optional<Map<String, String>> days = days(match.shape().period(), period);
		if (!consistent || days.isEmpty()) {
			return Optional.empty();
		}
		values.putAll(days.get());
		period.spans()
			.forEach((span) -> words.add(new Heard(Phrase.written(phrase.text().text(), span), span,
					String.join(", ", new TreeSet<>(days.get().keySet())), told(period))));
		words.sort(Comparator.comparingInt((heard) -> heard.span().start()));
		return Optional.of(new Reading(match.shape().query(), values, words));
	}

	private static boolean put(Map<String, String> values, String parameter, String value) {
		String before = values.put(parameter, value);
		return before == null || before.equals(value);
	}

	private static String parameter(Match.Part part) {
		return (part instanceof Match.Filled filled) ? filled.slot().parameter() : RELATION;
	}

	private static String value(Match.Part part, Phrase phrase, Map<Match.Filled, ActorFound> actors) {
		if (part instanceof Match.Acted acted) {
			return acted.verb().type().name();
		}
		ActorFound actor = actors.get(part);
		return (actor != null) ? actor.id() : phrase.lucene(part.first(), part.end());
	}

	private static Heard heard(Match.Part part, Phrase phrase, Map<Match.Filled, ActorFound> actors) {
		String meaning;
		if (part instanceof Match.Acted acted) {
			meaning = acted.verb().type() + ": " + acted.verb().type().definition();
		}
		else {
			ActorFound actor = actors.get(part);
			meaning = (actor != null) ? actor.name() + " (" + actor.kind().word() + ")" : "words that the text holds";
		}
		return new Heard(phrase.words(part.first(), part.end()), phrase.span(part.first(), part.end()), parameter(part),
				meaning);
	}

	/** The words that give no value: each run of them tells what is asked. */
	private static List<Heard> plain(Match match, Phrase phrase) {
		List<Heard> found = new ArrayList<>();
		int start = 0;
		List<Match.Part> parts = match.parts();
		for (int i = 0; i <= parts.size(); i++) {
			int end = (i < parts.size()) ? parts.get(i).first() : phrase.size();
			int from = start;
			int[] cuts = IntStream.rangeClosed(from, end)
				.filter((at) -> at == from || at == end || !phrase.words().get(at).joined())
				.toArray();
			for (int cut = 0; cut + 1 < cuts.length; cut++) {
				found.add(new Heard(phrase.words(cuts[cut], cuts[cut + 1]), phrase.span(cuts[cut], cuts[cut + 1]), null,
						"what is asked"));
			}
			start = (i < parts.size()) ? parts.get(i).end() : end;
		}
		return found;
	}

	/** The values that a period gives; empty if the query takes no such period. */
	private static Optional<Map<String, String>> days(Shape.PeriodUse use, AskedPeriod period) {
		return switch (use) {
			case NONE -> period.isOpen() ? Optional.of(Map.of()) : Optional.empty();
			case FROM_TO -> Optional.of(bounds("from", "to", period));
			case SINCE_UNTIL -> Optional.of(bounds("since", "until", period));
			case SINCE -> (period.from() != null) ? Optional.of(bounds("since", "to", period)) : Optional.empty();
			case MONTH -> month(period).map((month) -> Map.of("month", month.toString()));
		};
	}

	private static Map<String, String> bounds(String first, String last, AskedPeriod period) {
		Map<String, String> days = new TreeMap<>();
		if (period.from() != null) {
			days.put(first, period.from().toString());
		}
		if (period.to() != null) {
			days.put(last, period.to().toString());
		}
		return days;
	}

	private static Optional<YearMonth> month(AskedPeriod period) {
		if (period.from() == null || period.to() == null) {
			return Optional.empty();
		}
		YearMonth month = YearMonth.from(period.from());
		boolean whole = period.from().equals(month.atDay(1)) && period.to().equals(month.atEndOfMonth());
		return whole ? Optional.of(month) : Optional.empty();
	}

	private static String told(AskedPeriod period) {
		if (period.from() == null) {
			return "until " + period.to();
		}
		return (period.to() == null) ? "since " + period.from() : "from " + period.from() + " to " + period.to();
	}

}
