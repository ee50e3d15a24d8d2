package org.onrecord.ask;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.TextSpan;

/**
 * How a question was understood.
 *
 * @param query name of the query of the catalogue
 * @param title the question that the query answers
 * @param told the same with its values, in words
 * @param parameters the values by parameter, as the query takes them
 * @param words what the words were understood as, in the order of the question
 * @param cypher the statement
 * @param self address of the same question in the catalogue
 * @param browser address that opens it in Neo4j Browser
 */
public record Understood(String query, String title, String told, Map<String, String> parameters, List<Heard> words,
		String cypher, String self, String browser) {

	/**
	 * Words of the question.
	 *
	 * @param text the words as they are written
	 * @param span where they stand, in code points
	 * @param parameter the parameter that they give a value; null for the words that tell
	 * what is asked
	 * @param meaning what they were understood as
	 */
	public record Heard(String text, TextSpan span, @Nullable String parameter, String meaning) {

	}

}
