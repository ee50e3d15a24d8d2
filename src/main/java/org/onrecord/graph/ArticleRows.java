package org.onrecord.graph;

import java.util.Map;
import java.util.stream.Stream;

import org.onrecord.knowledge.Actor;

/**
 * One article and all that is stored with it, as the rows that the statements of
 * {@code cypher/graph} take.
 */
interface ArticleRows {

	String articleId();

	/** Id and properties, for {@code store-articles}. */
	Map<String, Object> article();

	/** The outlet as an actor, for {@code store-outlets}; at most one. */
	Stream<Map<String, Object>> outlets();

	/** Every actor that is meant, the outlet too, called as it is called here. */
	Stream<Actor> actors();

	/** For {@code store-mentions}. */
	Stream<Map<String, Object>> mentions();

	/** Which mention belongs to which, for {@code relate-mentions}. */
	Stream<Map<String, Object>> principals();

	/** For {@code store-claims}. */
	Stream<Map<String, Object>> claims();

	/** Which claim names which mention in which role, for {@code store-names}. */
	Stream<Map<String, Object>> names();

}
