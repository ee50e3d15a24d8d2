package org.onrecord.graph;

import io.netty.util.Version;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neo4j 5.26 does not start on Netty 4.2, which Spring Boot would bring: see
 * {@code netty.version} in the POM.
 */
class NettyTest {

	@Test
	void everyPartOfNettyIsOfTheLineThatNeo4jNeeds() {
		assertThat(Version.identify()).containsKey("netty-transport")
			.allSatisfy((part, version) -> assertThat(version.artifactVersion()).startsWith("4.1."));
	}

}
