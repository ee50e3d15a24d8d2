package org.onrecord.query.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.RelationType;

/**
 * The start page: a question and its answer.
 *
 * @param heading the question in words, or why it has no answer
 * @param form the question as it was asked
 * @param status what the answer holds, in a sentence
 * @param claims the answer
 * @param words the order of the answer in words
 * @param older address of the page behind this one; null on the last
 * @param newest address of the first page; null on it
 * @param trouble why there is no answer; null if there is one
 * @param empty whether nothing is stored yet
 * @param obstacle why articles are not read now; null unless nothing is stored
 * @param origin where this server is, for examples of use
 * @param api the same question as JSON
 * @param browser the same question in Neo4j Browser; null if it could not be asked
 */
record SearchPage(String heading, Form form, String status, List<ShownClaim> claims, OrderWords words,
		@Nullable String older, @Nullable String newest, @Nullable Trouble trouble, boolean empty,
		@Nullable String obstacle, String origin, String api, @Nullable String browser) {

	/**
	 * The question as it was asked.
	 *
	 * @param who the field for the speaker
	 * @param about the field for whom it is about
	 * @param words the words
	 * @param relation the type of relation
	 * @param relations the types to choose from
	 * @param from the first day
	 * @param to the last day
	 * @param outlet the outlet
	 * @param order which claims come first
	 * @param distinct whether the same words are shown once
	 * @param wrong the field that could not be understood
	 * @param others conditions without a field
	 */
	record Form(Field who, Field about, String words, String relation, List<Choice> relations, String from, String to,
			String outlet, String order, boolean distinct, @Nullable String wrong, List<Condition> others) {

		/** Whether the conditions that are seldom used are in use. */
		public boolean more() {
			return this.distinct || !(this.from + this.to + this.outlet + this.order).isEmpty();
		}

	}

	/**
	 * A type of relation to choose.
	 *
	 * @param value its name
	 * @param word how it is written
	 * @param definition what it means
	 */
	record Choice(String value, String word, String definition) {

		static Choice of(RelationType type) {
			return new Choice(type.name(), RelationPhrase.word(type), type.definition());
		}

	}

	/**
	 * A condition that came with the address and has no field.
	 *
	 * @param name its parameter
	 * @param value its value
	 * @param without the question without it
	 */
	record Condition(String name, String value, String without) {

		static Condition of(String name, String value, Address question) {
			return new Condition(name, value, question.without(name, value).toString());
		}

	}

}
