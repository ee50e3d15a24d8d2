package org.onrecord.graph;

import java.net.URI;
import java.util.Set;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/**
 * Connects the program to its graph: to the server that is named, or else to a database
 * in this process. Driver, {@code Neo4jClient}, transactions and Spring Data Neo4j follow
 * from it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ GraphSettings.class, ServerSettings.class })
class GraphConfiguration {

	@Bean
	ConfigBuilderCustomizer quietDriver() {
		// An empty graph lacks labels and properties that statements name; no news
		return (driver) -> driver.withTelemetryDisabled(true)
			.withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED));
	}

	@Bean
	DatabaseSelectionProvider databaseSelection(GraphConnection connection) {
		String database = connection.database();
		return (database != null) ? DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(database)
				: DatabaseSelectionProvider.getDefaultSelectionProvider();
	}

	@Bean
	CypherFiles cypherFiles() {
		return CypherFiles.load();
	}

	@Bean
	Schema schema(Driver driver, GraphConnection connection, CypherFiles statements) {
		return new Schema(driver, connection, statements);
	}

	@Bean
	GraphStart graphStart(ObjectProvider<InProcessNeo4j> neo4j, Schema schema) {
		return new GraphStart(neo4j.getIfAvailable(), schema);
	}

	@Bean
	LargeCommits largeCommits() {
		return new LargeCommits();
	}

	@Bean
	Statements statements(Driver driver, GraphConnection connection, CypherFiles files, LargeCommits commits) {
		return new Statements(driver, connection, files, commits);
	}

	@Bean
	KnowledgeWriter knowledgeWriter(Statements statements) {
		return new KnowledgeWriter(statements);
	}

	@Bean
	StoredActors storedActors(Statements statements) {
		return new StoredActors(statements);
	}

	@Bean
	StoredArticles storedArticles(Statements statements) {
		return new StoredArticles(statements);
	}

	@Bean
	StoredCollections storedCollections(Statements statements) {
		return new StoredCollections(statements);
	}

	@Bean
	CollectionWriter collectionWriter(Statements statements) {
		return new CollectionWriter(statements);
	}

	@Bean
	HistoryWriter historyWriter(Statements statements) {
		return new HistoryWriter(statements);
	}

	@Bean
	Identifiers identifiers(Statements statements) {
		return new Identifiers(statements);
	}

	/** The database in this process. */
	@Configuration(proxyBeanMethods = false)
	@Conditional(ServerNamed.Not.class)
	static class InProcess {

		@Bean
		@ConditionalOnMissingBean
		InProcessNeo4j inProcessNeo4j(GraphSettings settings) {
			return InProcessNeo4j.start(settings);
		}

		@Bean
		GraphConnection graphConnection(InProcessNeo4j neo4j) {
			return new GraphConnection(neo4j.uri(), InProcessNeo4j.USERNAME, neo4j.passwordFile(), "neo4j", true);
		}

		@Bean
		Neo4jConnectionDetails neo4jConnectionDetails(InProcessNeo4j neo4j) {
			return details(neo4j.uri(), AuthTokens.basic(InProcessNeo4j.USERNAME, neo4j.password()));
		}

	}

	/** A server or cluster. */
	@Configuration(proxyBeanMethods = false)
	@Conditional(ServerNamed.class)
	static class Server {

		@Bean
		GraphConnection graphConnection(ServerSettings server) {
			return new GraphConnection(server.addressForPeople(), server.username(), null, server.database(), false);
		}

		@Bean
		Neo4jConnectionDetails neo4jConnectionDetails(ServerSettings server) {
			String password = server.password();
			return details(server.address(),
					(password != null) ? AuthTokens.basic(server.username(), password) : AuthTokens.none());
		}

	}

	private static Neo4jConnectionDetails details(URI uri, AuthToken token) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return uri;
			}

			@Override
			public AuthToken getAuthToken() {
				return token;
			}

		};
	}

}
