package org.onrecord.knowledge;

import java.util.List;

/**
 * Somebody who can say or do things, across articles.
 *
 * @param id follows from kind and name, from the gazetteer's key, or, for actors that
 * only one article knows, from the mention
 * @param name the name to show
 * @param kind what sort of actor it is
 * @param unnamed whether it is only described, such as "spokesperson for Laura Kelly"
 * @param names all known names, {@code name} included, sorted
 */
public record Actor(String id, String name, ActorKind kind, boolean unnamed, List<String> names) {

	public Actor {
		names = names.stream().distinct().sorted().toList();
	}

	/** The id of the actor that carries this full name. */
	public static String idOfName(ActorKind kind, String name) {
		return ContentId.of("actor", kind.name(), Names.key(name));
	}

	/** The id of an actor of the gazetteer. */
	public static String idOfGazetteer(String key) {
		return ContentId.of("actor", "gazetteer", key);
	}

	/** The id of an actor that is known only from one mention. */
	public static String idOfMention(String mentionId) {
		return ContentId.of("actor", "mention", mentionId);
	}

}
