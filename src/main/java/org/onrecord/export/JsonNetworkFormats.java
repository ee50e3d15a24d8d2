package org.onrecord.export;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The formats for networks that are JSON documents. */
@Configuration(proxyBeanMethods = false)
class JsonNetworkFormats {

	@Bean
	static NetworkFormat cytoscape() {
		return new JsonNetworkFormat("cytoscape", "application/json", "cyjs", CytoscapeWriter::new);
	}

	@Bean
	static NetworkFormat cx2() {
		return new JsonNetworkFormat("cx2", "application/json", "cx2", Cx2Writer::new);
	}

	@Bean
	static NetworkFormat graphology() {
		return new JsonNetworkFormat("graphology", "application/json", "json", GraphologyWriter::new);
	}

	@Bean
	static NetworkFormat jgf() {
		return new JsonNetworkFormat("jgf", "application/vnd.jgf+json", "jgf.json", JgfWriter::new);
	}

}
