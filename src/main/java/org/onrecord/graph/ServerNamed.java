package org.onrecord.graph;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether {@code NEO4J_URI} names a server; set but empty counts as not set. */
final class ServerNamed implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return in(context.getEnvironment());
	}

	static boolean in(Environment settings) {
		return StringUtils.hasText(settings.getProperty("neo4j.uri"));
	}

	/** The opposite. */
	static final class Not implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !in(context.getEnvironment());
		}

	}

}
