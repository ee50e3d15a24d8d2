package org.onrecord.query.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Colours and captions in Neo4j Browser's own language, GraSS: rules of
 * {@code node.Label} and {@code relationship.TYPE}. Later rules win.
 *
 * @param text the file
 * @param rules properties by selector, in the order of the file
 */
record GraphStyle(String text, Map<String, Map<String, String>> rules) {

	static GraphStyle shipped() {
		return parse(Shipped.text("onrecord.grass"));
	}

	/**
	 * Reads rules that are written a property a line.
	 * @throws IllegalArgumentException if a line is none of a rule
	 */
	static GraphStyle parse(String text) {
		Map<String, Map<String, String>> rules = new LinkedHashMap<>();
		Map<String, String> rule = new LinkedHashMap<>();
		for (String line : text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList()) {
			int colon = line.indexOf(": ");
			if (line.endsWith("{")) {
				rule = new LinkedHashMap<>();
				rules.put(line.substring(0, line.length() - 1).strip(), rule);
			}
			else if (colon > 0 && line.endsWith(";")) {
				rule.put(line.substring(0, colon), line.substring(colon + 2, line.length() - 1).replace("'", ""));
			}
			else if (!line.equals("}")) {
				throw new IllegalArgumentException("Malformed GraSS: " + line);
			}
		}
		return new GraphStyle(text, rules);
	}

}
