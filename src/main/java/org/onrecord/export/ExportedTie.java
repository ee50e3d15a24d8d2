package org.onrecord.export;

import java.util.Map;

/**
 * A relationship that no other record tells: of something that counts no more, or a
 * judgement whether two actors are one.
 *
 * @param from id of where it begins
 * @param type its type, as the graph has it: {@code SAME}
 * @param to id of where it ends
 * @param properties its properties by name
 */
record ExportedTie(String from, String type, String to, Map<String, Object> properties) {

	ExportedTie {
		properties = Map.copyOf(properties);
	}

}
