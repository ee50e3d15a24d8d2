package org.onrecord.query;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.GraphConnection;
import org.springframework.stereotype.Component;

/**
 * Addresses that open Neo4j Browser, connected to this graph: with a statement in its
 * editor, or with the guide. The password is in none of them; {@link #login()} tells
 * where it is.
 */
@Component
public final class BrowserLink {

	/** Where the guide is served. */
	public static final String GUIDE = "/browser-guide/onrecord.html";

	private final GraphConnection graph;

	BrowserLink(GraphConnection graph) {
		this.graph = graph;
	}

	/** The address that opens this statement. */
	public String to(String cypher) {
		return opened("edit", whole(cypher));
	}

	/**
	 * The address that opens this statement under the question it answers, with these
	 * values. Parameters without a value take their default; those that have none either
	 * stay parameters, and Browser asks for them.
	 */
	public String to(CypherFile statement, Map<String, ? extends @Nullable Object> values) {
		return to(BrowserText.asked(statement, values));
	}

	/**
	 * The address that opens the guide.
	 * @param origin where this server is, such as {@code http://localhost:8080}
	 */
	public String guide(String origin) {
		return opened("guide", origin + GUIDE);
	}

	/** With whom and with what to log in, as part of a sentence. */
	public String login() {
		Path file = this.graph.passwordFile();
		return "as " + this.graph.username() + ", with the password "
				+ ((file != null) ? "in " + file : "of your Neo4j server");
	}

	private String opened(String command, String argument) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("dbms", bolt());
		if (this.graph.database() != null) {
			parameters.put("db", this.graph.database());
		}
		parameters.put("cmd", command);
		parameters.put("arg", argument);
		return parameters.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "=" + encoded(parameter.getValue()))
			.collect(Collectors.joining("&", "/browser/?", ""));
	}

	private String bolt() {
		URI bolt = this.graph.uri();
		String port = (bolt.getPort() < 0) ? "" : ":" + bolt.getPort();
		return bolt.getScheme() + "://" + this.graph.username() + "@" + bolt.getHost() + port;
	}

	/**
	 * Browser decodes the whole address before it looks for the ends of the argument, so
	 * these two would end it. Cypher reads such escapes anywhere in a statement.
	 */
	private static String whole(String cypher) {
		return cypher.replace("&", "\\u0026").replace("#", "\\u0023");
	}

	/** Spaces become {@code %20}: Browser reads a plus sign as one too, but late. */
	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
