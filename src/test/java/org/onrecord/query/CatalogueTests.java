package org.onrecord.query;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.onrecord.graph.TestGraph;

/** What tests of the catalogue's questions share: an empty graph and a way to ask. */
abstract class CatalogueTests {

	private final TestGraph graph = TestGraph.inProcess();

	private final Catalogue catalogue = catalogue(this.graph);

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	void store(Told... articles) {
		this.graph.writer().store(Arrays.stream(articles).map(Told::reading).toList());
	}

	/** A person rejects the claim of these words, so that it supports no edge. */
	void reject(String words) {
		this.graph.run("MATCH (c:Claim {text: $words}) SET c.status = 'rejected' REMOVE c.edge",
				Map.of("words", words));
	}

	/** The rows of a question; parameters are name=value. */
	List<Map<String, Object>> ask(String name, String... parameters) {
		Map<String, String> typed = new HashMap<>();
		for (String parameter : parameters) {
			String[] parts = parameter.split("=", 2);
			typed.put(parts[0], parts[1]);
		}
		return QueryAnswer.of(this.catalogue.rows(name, typed)).rows();
	}

	/** The values of one column. */
	List<Object> ask(String column, String name, List<String> parameters) {
		return ask(name, parameters.toArray(String[]::new)).stream().map((row) -> row.get(column)).toList();
	}

	/** As Spring puts it together, without waiting for the rest of the program. */
	private static Catalogue catalogue(TestGraph graph) {
		QuerySettings settings = new QuerySettings(Duration.ofMinutes(5));
		Asking asking = new Asking(graph.driver(), graph.connection(), graph.files(), graph.commits(), settings);
		return new Catalogue(graph.driver(), graph.connection(), graph.files(), asking, new ActorLookup(asking),
				new AnswerFormats(List.of()), settings, new BrowserLink(graph.connection()),
				new Scopes(graph.collections()));
	}

	/** The words that answer a question. */
	List<Object> words(String name, String... parameters) {
		return ask("words", name, List.of(parameters));
	}

}
