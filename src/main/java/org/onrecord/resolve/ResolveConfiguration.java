package org.onrecord.resolve;

import org.neo4j.driver.Driver;
import org.onrecord.graph.CypherFiles;
import org.onrecord.graph.GraphConnection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires this room. */
@Configuration(proxyBeanMethods = false)
class ResolveConfiguration {

	@Bean
	Resolution resolution(Driver driver, GraphConnection connection, CypherFiles files,
			ObjectProvider<Judgements> judgements) {
		return new Resolution(new ResolveStatements(driver, connection, files),
				judgements.getIfAvailable(() -> Judgements.NONE));
	}

}
