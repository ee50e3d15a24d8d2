package org.onrecord.query.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ActorFound;

/**
 * Why a question could not be answered, told beside the question.
 *
 * @param status status of the answer
 * @param parameter the condition that is the reason; null if it is none of them
 * @param title the reason in a few words
 * @param detail the reason in full; null if the choices say it
 * @param choices actors that may have been meant
 */
record Trouble(int status, @Nullable String parameter, String title, @Nullable String detail, List<Choice> choices) {

	/**
	 * The reason, for those reasons that the person who asked can remove.
	 * @throws OnRecordException for others
	 */
	static Trouble of(OnRecordException refusal, Address question) {
		int status = switch (refusal.reason()) {
			case INVALID -> 400;
			case UNKNOWN -> 404;
			case CONFLICT -> 409;
			case GONE -> 410;
			default -> throw refusal;
		};
		String parameter = (refusal.details().get("parameter") instanceof String name) ? name : null;
		List<Choice> choices = (parameter != null) ? choices(refusal, question, parameter) : List.of();
		String typed = "\u201c" + question.parameters().getOrDefault(String.valueOf(parameter), "") + "\u201d";
		return switch (refusal.problem()) {
			case "ambiguous-name" -> new Trouble(status, parameter,
					"More than one actor is called " + typed + ". Whom do you mean?", null, choices);
			case "unknown-actor" -> new Trouble(status, parameter, "Nobody on record is called " + typed,
					choices.isEmpty() ? "Try fewer words of the name, or leave it out." : "Did you mean one of these?",
					choices);
			case "malformed-search" ->
				new Trouble(status, parameter, "These search words cannot be read", refusal.message(), choices);
			case "cursor-expired" ->
				new Trouble(status, parameter, "This page is forgotten", refusal.message(), choices);
			default -> new Trouble(status, parameter, "This question cannot be asked", refusal.message(), choices);
		};
	}

	private static List<Choice> choices(OnRecordException refusal, Address question, String parameter) {
		if (!(refusal.details().get("candidates") instanceof List<?> candidates)) {
			return List.of();
		}
		return candidates.stream()
			.filter(ActorFound.class::isInstance)
			.map(ActorFound.class::cast)
			.map((actor) -> new Choice(actor, question.with(parameter, actor.id()).toString()))
			.toList();
	}

	/**
	 * An actor that may have been meant.
	 *
	 * @param actor the actor
	 * @param link the question with this actor
	 */
	record Choice(ActorFound actor, String link) {

	}

}
