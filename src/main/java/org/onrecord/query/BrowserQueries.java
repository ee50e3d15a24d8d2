package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.springframework.stereotype.Component;

/**
 * The questions of the catalogue as people keep them in Neo4j Browser: with defaults in
 * place of parameters, and with actors of the news where there is no default, so that
 * each runs as it is and shows what to change.
 */
@Component
public final class BrowserQueries {

	private static final Set<String> SPEAKERS = Set.of("speaker", "subject", "requester", "from", "one");

	private static final Set<String> OTHERS = Set.of("about", "object", "actor", "asked", "to", "other", "principal",
			"spokesperson", "decider", "nameOrId");

	private final CypherFiles statements;

	private final Asking asking;

	BrowserQueries(CypherFiles statements, Asking asking) {
		this.statements = statements;
		this.asking = asking;
	}

	/** Every question, by name; statements that are a step of something else are none. */
	public List<Query> all() {
		Map<String, String> actors = this.asking
			.row("lately-discussed", Map.of(),
					(row) -> Map.of("speaker", row.get("speaker").asString(), "about", row.get("about").asString()))
			.orElse(Map.of());
		return this.statements.folder(Asking.FOLDER)
			.stream()
			.filter((file) -> file.stepOf() == null)
			.map((file) -> new Query(file.name(), BrowserText.asked(file, examples(file, actors)) + "\n"))
			.toList();
	}

	private static Map<String, String> examples(CypherFile file, Map<String, String> actors) {
		Map<String, String> examples = new HashMap<>();
		for (CypherFile.Parameter parameter : file.parameters()) {
			String actor = SPEAKERS.contains(parameter.name()) ? actors.get("speaker")
					: OTHERS.contains(parameter.name()) ? actors.get("about") : null;
			if (parameter.defaultValue() == null && actor != null) {
				examples.put(parameter.name(), actor);
			}
		}
		return examples;
	}

	/**
	 * A question to keep.
	 *
	 * @param name its name in the catalogue
	 * @param cypher the statement under the question it answers
	 */
	public record Query(String name, String cypher) {

	}

}
