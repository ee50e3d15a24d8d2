package org.onrecord.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.onrecord.graph.TestGraph;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** The whole program on the graph of this JVM, without the bundled sample. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "onrecord.sample=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestGraph.Context.class)
public @interface OnTestGraph {

}
