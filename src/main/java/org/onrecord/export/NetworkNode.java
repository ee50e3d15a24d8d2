package org.onrecord.export;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A node of a network as a file holds it.
 *
 * @param id its id, unique among the nodes
 * @param label what people call it
 * @param kind what sort of thing it is: {@code person}, {@code claim}
 * @param values values in the order of {@link NetworkSchema#nodes()}, of the types told
 * there; null where it has none
 */
public record NetworkNode(String id, String label, String kind, List<@Nullable Object> values) {

	public NetworkNode {
		values = Collections.unmodifiableList(values);
	}

}
