package org.onrecord.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.OnRecordException;

/**
 * The actors that a person names in a claim, as mentions of its article: the mention that
 * means the actor there, or one that is made for it.
 */
final class NamedActors {

	private final Work work;

	private final String article;

	private final Map<String, Map<String, Object>> mentions = new LinkedHashMap<>();

	private final List<Map<String, Object>> made = new ArrayList<>();

	NamedActors(Work work, String article) {
		this.work = work;
		this.article = article;
	}

	/** Rows of the mentions that people made, for {@code store-mentions}. */
	List<Map<String, Object>> mentions() {
		return List.copyOf(this.mentions.values());
	}

	/** Rows of the actors that people made, for {@code make-actors}. */
	List<Map<String, Object>> made() {
		return this.made;
	}

	/**
	 * The mention of an actor.
	 * @param sent id or name of an actor that is there, or {@code {"name", "kind"}} of
	 * one that may not be
	 */
	String mention(String field, Object sent) {
		if (sent instanceof String text && !text.isBlank()) {
			Subject subject = this.work.actor(field, text.strip());
			return mention(subject.id(), subject.name(), subject.kind());
		}
		if (sent instanceof Map<?, ?> fields && fields.get("name") instanceof String name && fields.get("kind") != null
				&& fields.size() == 2 && !Names.key(name).isEmpty()) {
			ActorKind kind = ActorKind
				.valueOf(RelationForm.word(field + ".kind", ActorKind.class, String.valueOf(fields.get("kind")))
					.toUpperCase(java.util.Locale.ROOT));
			String id = Actor.idOfName(kind, name);
			Subject known = Subject.of(this.work, id).orElse(null);
			if (known != null) {
				return mention(known.id(), known.name(), known.kind());
			}
			this.made.add(Map.of("id", id, "labels", List.of(kind.label()), "name", name.strip(), "names",
					List.of(name.strip())));
			return mention(id, name.strip(), kind);
		}
		throw OnRecordException.invalid(field, "Field " + field
				+ " has to name an actor: by id, by name, or as {\"name\", \"kind\"} if it is not there yet.");
	}

	private String mention(String actor, String name, ActorKind kind) {
		for (Record row : this.work.run("mention-of-actor", Map.of("article", this.article, "actor", actor))) {
			String id = row.get("id").asString();
			if (row.get("made").asBoolean()) {
				make(id, row.get("name").asString(), row.get("kind").asString(), row.get("base").asString());
			}
			return id;
		}
		String id = ContentId.of("mention", "made", this.article, actor);
		make(id, name, kind.word(), actor);
		return id;
	}

	private void make(String id, String name, String kind, String actor) {
		this.mentions.put(id,
				Map.of("id", id, "article", this.article, "spans", List.of(), "properties",
						Map.of("name", name, "kind", kind, "aliases", List.of(), "unnamed", false, "made", true),
						"actor", actor, "method", "person", "score", 1.0, "by", this.work.by()));
	}

}
