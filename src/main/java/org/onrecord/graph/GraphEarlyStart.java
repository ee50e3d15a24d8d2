package org.onrecord.graph;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Begins to start the database in this process before the program is wired, because both
 * take seconds. Does nothing if a server is named. A program without it starts the
 * database when the first bean asks for it.
 */
public final class GraphEarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String BEAN = "inProcessNeo4j";

	/**
	 * Starts it.
	 * @throws GraphUnavailableException if the data folder cannot be used
	 */
	@Override
	public void initialize(ConfigurableApplicationContext program) {
		if (ServerNamed.in(program.getEnvironment())) {
			return;
		}
		GraphSettings settings = Binder.get(program.getEnvironment()).bindOrCreate("onrecord", GraphSettings.class);
		InProcessNeo4j neo4j = InProcessNeo4j.start(settings);
		var beans = (DefaultListableBeanFactory) program.getBeanFactory();
		beans.registerSingleton(BEAN, neo4j);
		beans.registerDisposableBean(BEAN, neo4j::close);
	}

}
