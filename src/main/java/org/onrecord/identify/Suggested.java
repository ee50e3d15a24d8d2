package org.onrecord.identify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.ActorFound;

/**
 * What may be meant by the beginning of a name, in the form of the suggest services.
 *
 * @param id id of an actor, a type or a property
 * @param name its name
 * @param description more about it; left out where there is no more
 * @param notable types it has; left out of types and properties
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Suggested(String id, String name, @Nullable String description, @Nullable List<Candidate.Named> notable) {

	static Suggested of(ActorFound actor) {
		return new Suggested(actor.id(), actor.name(),
				actor.kind().word() + ", " + actor.made() + " claims made, " + actor.about() + " about",
				List.of(Candidate.Named.of(actor.kind())));
	}

	/** Types whose names begin so; all where nothing is typed. */
	static List<Suggested> types(String prefix) {
		return Candidate.types()
			.stream()
			.filter((type) -> begins(type.id(), prefix) || begins(type.name(), prefix))
			.map((type) -> new Suggested(type.id(), type.name(), null, null))
			.toList();
	}

	/** Properties whose names begin so; all where nothing is typed. */
	static List<Suggested> properties(String prefix) {
		return Arrays.stream(ActorProperty.values())
			.filter((property) -> begins(property.id(), prefix) || begins(property.title(), prefix))
			.map((property) -> new Suggested(property.id(), property.title(), null, null))
			.toList();
	}

	private static boolean begins(String name, String prefix) {
		return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
	}

}
