package org.onrecord.graph;

import java.net.URI;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * A Neo4j server or cluster to use instead of the database in this process.
 *
 * @param uri its address, such as {@code neo4j+s://example.org:7687}; nothing is started
 * in this process if it is set
 * @param advertisedUri its address for people's own tools, such as Neo4j Browser, where
 * they reach it otherwise than this program does: a container under another name or port
 * @param username name to log in with
 * @param password password to log in with; without one the server is asked without
 * authentication
 * @param database database on the server; without one the user's home database
 */
@ConfigurationProperties("neo4j")
record ServerSettings(@Nullable URI uri, @Nullable URI advertisedUri, @DefaultValue("neo4j") String username,
		@Nullable String password, @Nullable String database) {

	ServerSettings {
		uri = given(uri);
		advertisedUri = given(advertisedUri);
		password = StringUtils.hasText(password) ? password : null;
		database = StringUtils.hasText(database) ? database : null;
	}

	/** The address, where there is one. */
	URI address() {
		return Objects.requireNonNull(this.uri, "NEO4J_URI is not set");
	}

	/** The address for people's own tools. */
	URI addressForPeople() {
		return (this.advertisedUri != null) ? this.advertisedUri : address();
	}

	private static @Nullable URI given(@Nullable URI uri) {
		return (uri != null && StringUtils.hasText(uri.toString())) ? uri : null;
	}

}
