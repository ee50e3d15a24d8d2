package org.onrecord.identify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.Names;
import org.onrecord.query.ActorBrief;
import org.onrecord.query.ActorDescribed;

/**
 * What the reconciliation API tells of actors, and what tells them apart. The values are
 * in the form that its data extension has: {@code {id, name}} of an actor, {@code {str}},
 * {@code {int}}.
 */
enum ActorProperty {

	/** Every name that articles use. */
	NAME("name", "Name", (actor) -> actor.actor().names().stream().map(ActorProperty::text)),

	/** What sort of actor it is. */
	KIND("kind", "Kind", (actor) -> Stream.of(text(actor.actor().kind().word()))),

	/** Offices it holds. */
	OFFICE("office", "Office held", (actor) -> actor.offices().stream().map(ActorProperty::actor)),

	/** States and bodies an office or a body belongs to. */
	OF("of", "State or body it belongs to", (actor) -> actor.of().stream().map(ActorProperty::actor)),

	/** Outlets of articles that name it. */
	OUTLET("outlet", "Outlet that reports on it", (actor) -> actor.outlets().stream().map(ActorProperty::text)),

	/** Identifiers of other registers, with their scheme. */
	IDENTIFIER("identifier", "Identifier of another register, such as wikidata:Q1",
			(actor) -> actor.identifiers().stream().map(ActorProperty::text)),

	/** Its identifier of Wikidata alone. */
	WIKIDATA("wikidata", "Wikidata identifier",
			(actor) -> actor.identifiers()
				.stream()
				.map(ExternalId::of)
				.filter((identifier) -> "wikidata".equals(identifier.scheme()))
				.map((identifier) -> text(identifier.value()))),

	/** How many claims it made. */
	CLAIMS_MADE("claimsMade", "Claims it made", (actor) -> Stream.of(Map.of("int", actor.actor().made()))),

	/** How many claims are about it. */
	CLAIMS_ABOUT("claimsAbout", "Claims about it", (actor) -> Stream.of(Map.of("int", actor.actor().about())));

	private final String id;

	private final String title;

	@SuppressWarnings("ImmutableEnumChecker") // A function without state
	private final Function<ActorDescribed, Stream<Map<String, Object>>> values;

	ActorProperty(String id, String title, Function<ActorDescribed, Stream<Map<String, Object>>> values) {
		this.id = id;
		this.title = title;
		this.values = values;
	}

	String id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	/** Whether its values are actors. */
	boolean holdsActors() {
		return this == OFFICE || this == OF;
	}

	boolean isIdentifier() {
		return this == IDENTIFIER || this == WIKIDATA;
	}

	static Optional<ActorProperty> of(String id) {
		return Arrays.stream(values()).filter((property) -> property.id.equals(id)).findFirst();
	}

	/** Its values. */
	List<Map<String, Object>> of(ActorDescribed actor) {
		return this.values.apply(actor).toList();
	}

	/**
	 * Whether one of its values is this one, compared as names are, or as identifiers.
	 */
	boolean has(ActorDescribed actor, String value) {
		return of(actor).stream()
			.flatMap((one) -> one.values().stream())
			.anyMatch((one) -> same(one.toString(), value));
	}

	private boolean same(String one, String value) {
		if (isIdentifier()) {
			return one.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT));
		}
		return one.equals(value) || (!Names.key(one).isEmpty() && Names.key(one).equals(Names.key(value)));
	}

	private static Map<String, Object> text(String text) {
		return Map.of("str", text);
	}

	private static Map<String, Object> actor(ActorBrief actor) {
		return Map.of("id", actor.id(), "name", actor.name());
	}

}
