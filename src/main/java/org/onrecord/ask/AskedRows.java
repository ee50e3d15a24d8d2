package org.onrecord.ask;

import org.onrecord.query.AnswerRows;

/**
 * How a question was understood, and the rows that answer it, for whoever chooses their
 * form.
 *
 * @param understood how it was understood
 * @param rows what the catalogue answers
 */
public record AskedRows(Understood understood, AnswerRows rows) {

}
