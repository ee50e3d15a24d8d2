package org.onrecord.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ClaimQuery;
import org.onrecord.query.Parameters;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The question which part of the graph is taken away, and how. Valid once built. Without
 * a condition on claims and without actors in the middle that is all of it; both hold
 * together.
 *
 * @param claims the conditions that claims have to meet; null for any claim
 * @param middle ids or names of the actors around which a circle is drawn; empty for
 * every actor
 * @param depth how many edges away from one of them, 1 to {@value #DEEPEST}
 * @param shape what a network shows
 * @param format name of the format
 * @param gzip whether the file is compressed
 * @param text whether articles come with their text, where the format has room for it
 * @param asked the conditions by parameter name, as they were typed; several values with
 * {@code ;} between them
 */
public record ExportQuery(@Nullable ClaimQuery claims, List<String> middle, int depth, Shape shape, String format,
		boolean gzip, boolean text, Map<String, String> asked) {

	/** How far a circle reaches at most. */
	public static final int DEEPEST = 4;

	/** The conditions on claims, by the names they have over HTTP. */
	public static final List<String> CONDITIONS = List.of("speaker", "about", "q", "relation", "polarity", "modality",
			"manner", "outlet", "status", "confidence", "from", "to", "collection", "edge", "wording", "distinct");

	/** Between several actors: names may have commas in them. */
	private static final String SEPARATOR = ";";

	public ExportQuery {
		middle = List.copyOf(middle);
		asked = Map.copyOf(asked);
		if (depth < 1 || depth > DEEPEST) {
			throw OnRecordException.invalid("depth",
					"Parameter depth has to be 1 to " + DEEPEST + ", not " + depth + ".");
		}
	}

	/**
	 * Reads a question from parameters as they are typed: those of {@link ClaimQuery} but
	 * for its pages and counts, as often as there, and {@code actor} (several with
	 * {@code ;} between them), {@code depth}, {@code shape}, {@code format},
	 * {@code gzip}, {@code text}. Blank ones are absent.
	 * @throws OnRecordException if one cannot be read, or there is no such parameter
	 */
	public static ExportQuery of(MultiValueMap<String, String> given) {
		Parameters parameters = new Parameters(given);
		MultiValueMap<String, String> conditions = new LinkedMultiValueMap<>();
		CONDITIONS.forEach((name) -> conditions.addAll(name, parameters.texts(name)));
		conditions.values().removeIf(List::isEmpty);
		Map<String, String> asked = new LinkedHashMap<>();
		conditions.forEach((name, values) -> asked.put(name, String.join("; ", values)));
		String actors = parameters.text("actor");
		put(asked, "actor", actors);
		String depth = parameters.text("depth");
		if (depth != null && actors == null) {
			throw OnRecordException.invalid("depth", "Parameter depth is of use only beside parameter actor.");
		}
		put(asked, "depth", depth);
		Shape shape = parameters.word("shape", Shape.class);
		ExportQuery query = new ExportQuery(conditions.isEmpty() ? null : ClaimQuery.of(conditions), middle(actors),
				parameters.whole("depth", 1), (shape != null) ? shape : Shape.EDGES, parameters.required("format"),
				parameters.yes("gzip"), parameters.yes("text"), asked);
		parameters.refuseOthers();
		return query;
	}

	/** The same from parameters that are given once each. */
	public static ExportQuery of(Map<String, String> given) {
		return of(MultiValueMap.fromSingleValue(given));
	}

	/** What is selected, in words. */
	public String title() {
		return this.asked.isEmpty() ? "All that is on record"
				: this.asked.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((condition) -> condition.getKey() + " " + condition.getValue())
					.collect(Collectors.joining(", ", "On record: ", ""));
	}

	private static List<String> middle(@Nullable String actors) {
		return (actors == null) ? List.of()
				: Arrays.stream(actors.split(SEPARATOR))
					.map(String::strip)
					.filter((actor) -> !actor.isEmpty())
					.distinct()
					.toList();
	}

	private static void put(Map<String, String> values, String name, @Nullable String value) {
		if (value != null) {
			values.put(name, value);
		}
	}

}
