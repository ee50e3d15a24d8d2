package org.onrecord.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on the graph of this JVM, without the bundled sample, answering at a
 * port of its own. Tests that carry this share one server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "onrecord.sample=false")
@ContextConfiguration(initializers = TestGraph.Context.class)
public @interface OnTestServer {

}
