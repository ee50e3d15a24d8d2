package org.onrecord.query.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import org.onrecord.graph.GraphConnection;
import org.springframework.stereotype.Component;

/** Addresses that open Neo4j Browser with a statement in its editor. */
@Component
final class BrowserLink {

	private final GraphConnection graph;

	BrowserLink(GraphConnection graph) {
		this.graph = graph;
	}

	/** The address that opens this statement, connected to this graph. */
	String to(String cypher) {
		URI bolt = this.graph.uri();
		String port = (bolt.getPort() < 0) ? "" : ":" + bolt.getPort();
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("dbms", bolt.getScheme() + "://" + this.graph.username() + "@" + bolt.getHost() + port);
		parameters.put("cmd", "edit");
		parameters.put("arg", cypher);
		return new Address("/browser/", parameters).toString();
	}

}
