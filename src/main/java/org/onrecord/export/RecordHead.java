package org.onrecord.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file of records will hold.
 *
 * @param title what was selected, in words
 * @param selection the conditions by parameter name; empty where everything is
 * @param text whether articles come with their text
 */
public record RecordHead(String title, Map<String, String> selection, boolean text) {

	public RecordHead {
		selection = Collections.unmodifiableMap(new LinkedHashMap<>(selection));
	}

}
