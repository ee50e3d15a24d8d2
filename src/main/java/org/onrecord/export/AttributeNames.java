package org.onrecord.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.onrecord.export.NetworkSchema.Attribute;

/**
 * Names of attributes in a file. Where a format keeps a name for itself, the attribute of
 * that name gets a {@code _} behind it.
 */
final class AttributeNames {

	private AttributeNames() {
	}

	/**
	 * The names, each once.
	 * @param attributes the attributes, in the order in which values come
	 * @param taken names that the format keeps for itself
	 */
	static List<String> of(List<Attribute> attributes, Set<String> taken) {
		Set<String> used = new HashSet<>(taken);
		List<String> names = new ArrayList<>();
		for (Attribute attribute : attributes) {
			String name = attribute.name();
			while (!used.add(name)) {
				name += "_";
			}
			names.add(name);
		}
		return List.copyOf(names);
	}

}
