package org.onrecord.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;

/**
 * An article with all that was read in it and decided about it, as another graph had it:
 * <em>"put this back as it was"</em>. Unlike a reading it need not have its text.
 *
 * @param id its id
 * @param properties its properties by name, as the graph has them; absent ones are not in
 * it
 * @param outlet the outlet as an actor
 * @param mentions the actors as it names them
 * @param claims what it reports
 */
public record RestoredArticle(String id, Map<String, Object> properties, @Nullable Outlet outlet, List<Named> mentions,
		List<Reported> claims) {

	public RestoredArticle {
		properties = Map.copyOf(properties);
		mentions = List.copyOf(mentions);
		claims = List.copyOf(claims);
	}

	/**
	 * The outlet as an actor.
	 *
	 * @param actor id of the actor
	 * @param kind what sort of actor that is
	 * @param base id of the actor that it was, which is part of that one now
	 */
	public record Outlet(String actor, ActorKind kind, @Nullable String base) {
	}

	/**
	 * A mention, and the decision whom it means.
	 *
	 * @param id its id
	 * @param properties its properties by name, {@code name} and {@code aliases} among
	 * them
	 * @param spans its places, flat
	 * @param of id of the mention it belongs to
	 * @param actor id of whom it means
	 * @param actorName what that actor is called
	 * @param kind what sort of actor that is
	 * @param unnamed whether articles only describe that actor
	 * @param method how it was decided
	 * @param score how sure that is, 0 to 1
	 * @param by who decided
	 * @param base id of the actor it was read to mean, which is part of that one now
	 */
	public record Named(String id, Map<String, Object> properties, List<Integer> spans, @Nullable String of,
			String actor, String actorName, ActorKind kind, boolean unnamed, String method, double score, String by,
			@Nullable String base) {

		public Named {
			properties = Map.copyOf(properties);
		}

		String name() {
			return String.valueOf(this.properties.get("name"));
		}

		List<String> names() {
			Stream<?> aliases = (this.properties.get("aliases") instanceof List<?> list) ? list.stream() : Stream.of();
			return Stream.concat(Stream.of(name()), aliases.map(String::valueOf)).toList();
		}

	}

	/**
	 * A claim.
	 *
	 * @param id its id
	 * @param properties its properties by name
	 * @param status what people have made of it
	 * @param places where it stands, flat, by {@code source}, {@code cue},
	 * {@code content} and {@code sentence}
	 * @param names whom it names
	 */
	public record Reported(String id, Map<String, Object> properties, String status, Map<String, List<Integer>> places,
			List<Role> names) {

		public Reported {
			properties = Map.copyOf(properties);
			places = Map.copyOf(places);
			names = List.copyOf(names);
		}

	}

	/**
	 * The part of a mention in a claim.
	 *
	 * @param mention id of the mention
	 * @param role {@code speaker}, {@code about}, {@code subject}, {@code object} or
	 * {@code assertedBy}
	 * @param position which of several, from 0
	 */
	public record Role(String mention, String role, int position) {
	}

}
