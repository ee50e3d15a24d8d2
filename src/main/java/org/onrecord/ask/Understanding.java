package org.onrecord.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.onrecord.query.Catalogue;
import org.onrecord.query.StoredQuery;

/** Tells how a question was understood. */
final class Understanding {

	private Understanding() {
	}

	/**
	 * Tells it.
	 * @param values the values of the reading, and the collection that the question is
	 * limited to
	 */
	static Understood told(Reading reading, Map<String, String> values, Catalogue catalogue) {
		StoredQuery query = catalogue.all()
			.stream()
			.filter((one) -> one.name().equals(reading.query()))
			.findFirst()
			.orElseThrow();
		String address = values.entrySet()
			.stream()
			.map((value) -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return new Understood(query.name(), query.title(), words(query.title(), reading), reading.values(),
				reading.words(), catalogue.cypher(reading.query(), values),
				query.self() + (address.isEmpty() ? "" : "?" + address), catalogue.browser(reading.query(), values));
	}

	/** The question of the query, and its values as the words and the shape gave them. */
	private static String words(String title, Reading reading) {
		List<String> told = new ArrayList<>();
		Set<String> implied = new TreeSet<>(reading.values().keySet());
		for (Understood.Heard heard : reading.words()) {
			if (heard.parameter() != null) {
				List<String> parameters = List.of(heard.parameter().split(", "));
				told.add(parameters.get(0) + ": " + heard.meaning());
				implied.removeAll(parameters);
			}
		}
		implied.forEach((parameter) -> told.add(parameter + ": " + reading.values().get(parameter)));
		return told.isEmpty() ? title : title + " With " + String.join("; ", told) + ".";
	}

}
