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
			"cursor", "limit");

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
		List<SearchPage.Condition> others = given.entrySet()
			.stream()
			.filter((condition) -> !SHOWN.contains(condition.getKey()))
			.map((condition) -> SearchPage.Condition.of(condition, first))
			.toList();
		return new SearchPage.Form(field(first, SPEAKER, "Who", wrong), field(first, ABOUT, "About whom", wrong),
				given.getOrDefault("q", ""), given.getOrDefault("relation", ""), relations,
				given.getOrDefault("from", ""), given.getOrDefault("to", ""), given.getOrDefault("outlet", ""),
				"true".equalsIgnoreCase(given.get("distinct")), wrong, others);
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
