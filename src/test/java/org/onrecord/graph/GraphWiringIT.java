package org.onrecord.graph;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class GraphWiringIT {

	private final ApplicationContextRunner program = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class))
		.withUserConfiguration(GraphConfiguration.class);

	@Test
	void aServerThatIsNamedIsUsedByDriverClientTransactionsAndRepositories() {
		this.program.withInitializer(new TestGraph.Context()).run((context) -> {
			assertThat(context).hasNotFailed().doesNotHaveBean(InProcessNeo4j.class);
			assertThat(context).hasSingleBean(Driver.class).hasSingleBean(KnowledgeWriter.class);
			assertThat(context.getBean(Neo4jClient.class).query("RETURN 1 AS one").fetch().one())
				.contains(Map.of("one", 1L));
			assertThat(context.getBean(Neo4jTemplate.class)).isNotNull();
			assertThat(context.getBean(GraphConnection.class).inProcess()).isFalse();
		});
	}

}
