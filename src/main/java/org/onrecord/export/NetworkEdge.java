package org.onrecord.export;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An edge of a network as a file holds it, directed.
 *
 * @param id its id, unique among the edges; several may join the same two nodes
 * @param type what it states: {@code CRITICIZED}
 * @param from id of the node where it begins
 * @param to id of the node where it ends
 * @param weight how much stands behind it: the number of reports, 1 where nothing is
 * counted
 * @param values values in the order of {@link NetworkSchema#edges()}, of the types told
 * there; null where it has none
 */
public record NetworkEdge(String id, String type, String from, String to, double weight,
		List<@Nullable Object> values) {

	public NetworkEdge {
		values = Collections.unmodifiableList(values);
	}

}
