package org.onrecord.ask;

import org.onrecord.query.QueryAnswer;

/**
 * A question in English, how it was understood, and its answer.
 *
 * @param question the question as it was asked
 * @param understood how it was understood
 * @param answer what the catalogue answers
 */
public record AskAnswer(String question, Understood understood, QueryAnswer answer) {

}
