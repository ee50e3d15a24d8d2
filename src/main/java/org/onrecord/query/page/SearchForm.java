package org.onrecord.query.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.RelationType;
import org.onrecord.query.ActorBrief;
import org.onrecord.query.Actors;
import org.springframework.stereotype.Component;

/** Fills the form of the start page with the question as it was asked. */
@Component
final class SearchForm {

	static final String SPEAKER = "speaker";

	static final String ABOUT = "about";

	/** Parameters that have a field, or that no person chooses. */
	private static final Set<String> SHOWN = Set.of(SPEAKER, ABOUT, "q", "relation", "from", "to", "outlet", "distinct",
			"order", "cursor", "limit");

	/** Of those, what takes several values, but has a field for one. */
	private static final Set<String> FIELD_FOR_ONE = Set.of("relation", "outlet");

	private final Actors actors;

	SearchForm(Actors actors) {
		this.actors = actors;
	}

	/**
	 * The form.
	 * @param question what was asked
	 * @param wrong the parameter that could not be understood
	 */
	SearchPage.Form of(Address question, @Nullable String wrong) {
		Address first = question.without("cursor");
		Map<String, String> given = first.parameters();
		List<SearchPage.Choice> relations = Arrays.stream(RelationType.values()).map(SearchPage.Choice::of).toList();
		return new SearchPage.Form(field(first, SPEAKER, "Who", wrong), field(first, ABOUT, "About whom", wrong),
				given.getOrDefault("q", ""), one(first, "relation"), relations, given.getOrDefault("from", ""),
				given.getOrDefault("to", ""), one(first, "outlet"), given.getOrDefault("order", ""),
				"true".equalsIgnoreCase(given.get("distinct")), wrong, others(first));
	}

	private static List<SearchPage.Condition> others(Address question) {
		return question.values()
			.entrySet()
			.stream()
			.filter((condition) -> !SHOWN.contains(condition.getKey())
					|| (FIELD_FOR_ONE.contains(condition.getKey()) && one(question, condition.getKey()).isEmpty()))
			.flatMap((condition) -> condition.getValue()
				.stream()
				.map((value) -> SearchPage.Condition.of(condition.getKey(), value, question)))
			.toList();
	}

	/** The value of a field for one; empty if there are several values. */
	private static String one(Address question, String name) {
		List<String> values = question.values().getOrDefault(name, List.of());
		boolean several = values.size() > 1 || ("relation".equals(name) && values.toString().contains(","));
		return (values.isEmpty() || several) ? "" : values.get(0);
	}

	private Field field(Address question, String name, String label, @Nullable String wrong) {
		String typed = question.parameters().getOrDefault(name, "");
		boolean refused = name.equals(wrong);
		return new Field(name, label, typed, refused ? null : actor(typed), question.without(name).toString(), refused);
	}

	/** An id means nothing to a person, so the actor is named. */
	private @Nullable ActorBrief actor(String typed) {
		if (!ContentId.isId(typed)) {
			return null;
		}
		try {
			var actor = this.actors.one(typed);
			return new ActorBrief(actor.id(), actor.name(), actor.kind(), actor.unnamed());
		}
		catch (OnRecordException ex) {
			return null;
		}
	}

}
