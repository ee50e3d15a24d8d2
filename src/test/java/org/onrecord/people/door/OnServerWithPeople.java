package org.onrecord.people.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.onrecord.graph.TestGraph;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on the graph of this JVM, answering at a port of its own, where
 * people have to sign in. {@link Town} fills it with some.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "onrecord.sample=false", "onrecord.auth=local" })
@ContextConfiguration(initializers = { TestGraph.Context.class, Town.Folder.class })
@interface OnServerWithPeople {

}
