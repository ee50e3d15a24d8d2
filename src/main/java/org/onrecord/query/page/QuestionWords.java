package org.onrecord.query.page;

import org.onrecord.knowledge.RelationType;

/** Says a question in words: <em>What Ada Pellworth said about Tomas Brandvik</em>. */
final class QuestionWords {

	private QuestionWords() {
	}

	static String of(SearchPage.Form form) {
		String who = name(form.who());
		String about = name(form.about());
		StringBuilder words = new StringBuilder();
		if (!who.isEmpty()) {
			words.append("What ").append(who).append(" said");
		}
		else {
			words.append(about.isEmpty() ? "On the record" : "Said");
		}
		if (!about.isEmpty()) {
			words.append(" about ").append(about);
		}
		if (!form.words().isEmpty()) {
			words.append(", with the words ").append(form.words());
		}
		if (!form.relation().isEmpty()) {
			words.append(": ").append(relation(form.relation()));
		}
		return words.toString();
	}

	private static String name(Field field) {
		return (field.actor() != null) ? field.actor().name() : field.value();
	}

	private static String relation(String typed) {
		for (RelationType type : RelationType.values()) {
			if (type.name().equalsIgnoreCase(typed)) {
				return RelationPhrase.word(type);
			}
		}
		return typed;
	}

}
