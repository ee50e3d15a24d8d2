package org.onrecord.query;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile;

/**
 * A statement of the catalogue.
 *
 * @param name its name
 * @param title the question it answers
 * @param description more about it: what counts, what is left out; empty if there is no
 * more
 * @param stepOf what it is a step of; null for a question of its own
 * @param paged whether its answers come in pages, each with the cursor of the next
 * @param parameters its parameters
 * @param cypher its text
 * @param self address that runs it
 * @param browser address that opens it in Neo4j Browser, with defaults in place of the
 * parameters that have one
 * @param formats names of the forms in which it is answered; those of networks only where
 * it returns nodes and relationships
 */
public record StoredQuery(String name, String title, String description, @Nullable String stepOf, boolean paged,
		List<Parameter> parameters, String cypher, String self, String browser, List<String> formats) {

	private static final Parameter COLLECTION = new Parameter(Scope.COLLECTION, "COLLECTION", false, "null",
			"id or name of a collection; nothing but its articles is asked then", null, List.of());

	public StoredQuery {
		parameters = List.copyOf(parameters);
		formats = List.copyOf(formats);
	}

	/**
	 * A parameter.
	 *
	 * @param name its name
	 * @param type its Cypher type; ACTOR and COLLECTION are an id or a name, DATE a day
	 * in ISO 8601
	 * @param required whether it has to be given
	 * @param defaultValue its default, a Cypher literal
	 * @param description what it is
	 * @param example a value it may have; null where none is told
	 * @param choices all that it may be; empty where that is open
	 */
	public record Parameter(String name, String type, boolean required, @Nullable String defaultValue,
			String description, @Nullable String example, List<String> choices) {

		public Parameter {
			choices = List.copyOf(choices);
		}

		private static Parameter of(CypherFile.Parameter parameter) {
			return new Parameter(parameter.name(), parameter.type(), parameter.defaultValue() == null,
					parameter.defaultValue(), parameter.description(), parameter.example(),
					Choices.of(parameter.name()));
		}

	}

	/**
	 * Whether it can be limited to a collection by a parameter beside its own. Steps of
	 * other questions are limited as these are.
	 */
	static boolean takesCollection(CypherFile file) {
		return file.stepOf() == null && Within.limits(file);
	}

	private static List<Parameter> parameters(CypherFile file) {
		Stream<Parameter> own = file.parameters().stream().map(Parameter::of);
		return (takesCollection(file) ? Stream.concat(own, Stream.of(COLLECTION)) : own).toList();
	}

	static StoredQuery of(CypherFile file, String browser, List<String> formats) {
		return new StoredQuery(file.name(), file.title(), file.description(), file.stepOf(), !file.page().isEmpty(),
				parameters(file), file.text(), "/api/queries/" + file.name(), browser, formats);
	}

}
