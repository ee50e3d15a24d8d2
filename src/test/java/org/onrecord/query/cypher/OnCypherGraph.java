package org.onrecord.query.cypher;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.onrecord.graph.TestGraph;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** The whole program on the graph of this JVM. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "onrecord.sample=false", "onrecord.cypher.timeout=30s" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestGraph.Context.class)
@interface OnCypherGraph {

}
