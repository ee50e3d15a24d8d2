package org.onrecord.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile;

/**
 * A statement of the catalogue.
 *
 * @param name its name
 * @param title the question it answers
 * @param parameters its parameters
 * @param cypher its text
 * @param self address that runs it
 */
public record StoredQuery(String name, String title, List<Parameter> parameters, String cypher, String self) {

	/**
	 * A parameter.
	 *
	 * @param name its name
	 * @param type its Cypher type
	 * @param required whether it has to be given
	 * @param defaultValue its default, a Cypher literal
	 * @param description what it is
	 */
	public record Parameter(String name, String type, boolean required, @Nullable String defaultValue,
			String description) {

	}

	static StoredQuery of(CypherFile file) {
		List<Parameter> parameters = file.parameters()
			.stream()
			.map((parameter) -> new Parameter(parameter.name(), parameter.type(), parameter.defaultValue() == null,
					parameter.defaultValue(), parameter.description()))
			.toList();
		return new StoredQuery(file.name(), file.title(), parameters, file.text(), "/api/queries/" + file.name());
	}

}
