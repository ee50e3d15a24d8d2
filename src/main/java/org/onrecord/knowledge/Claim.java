package org.onrecord.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said or done: <em>"In article A, published at T,
 * speaker S is reported to have said C about O."</em> A claim has one speaker, or none
 * where the article itself speaks; words said by two speakers together are two claims.
 * Actors are named by the ids of their mentions.
 *
 * @param id follows from article, speaker, spans and relation
 * @param articleId the article that reports it
 * @param speaker mention of who said it; null if nobody is named (narration, or words
 * without a source)
 * @param about mentions of the actors it is about, the main one first
 * @param relation the typed relation it states, if it states one
 * @param evidence where it stands in the article
 * @param nested whether it stands inside the words of another speaker ("Lind said Ames
 * had promised ...")
 * @param assertedBy of a nested claim the mention of the outer speaker; null for claims
 * the article reports itself, and where nobody is named as the outer speaker
 * @param saidOn the day on which it is said to have been said, where the article tells
 * @param provenance the rule that found it
 */
public record Claim(String id, String articleId, @Nullable String speaker, List<String> about,
		@Nullable Relation relation, Evidence evidence, boolean nested, @Nullable String assertedBy,
		@Nullable LocalDate saidOn, Provenance provenance) {

	public Claim {
		about = List.copyOf(about);
		if (assertedBy != null && !nested) {
			throw new IllegalArgumentException(
					"Claim " + id + " has the outer speaker " + assertedBy + " and so must be nested");
		}
	}

	/** A claim whose id follows from the rest. */
	public static Claim of(String articleId, @Nullable String speaker, List<String> about, @Nullable Relation relation,
			Evidence evidence, boolean nested, @Nullable String assertedBy, @Nullable LocalDate saidOn,
			Provenance provenance) {
		String places = Stream.of(evidence.source(), evidence.cue(), evidence.content())
			.map(TextSpan::flatten)
			.toList()
			.toString();
		String stated = (relation != null) ? relation.toString() : null;
		String id = ContentId.of("claim", articleId, speaker, places, stated);
		return new Claim(id, articleId, speaker, about, relation, evidence, nested, assertedBy, saidOn, provenance);
	}

	/**
	 * Every mention it names, each once: speaker, about, subject, object, outer speaker.
	 */
	public Stream<String> mentions() {
		Stream<@Nullable String> named = Stream.of(this.speaker, this.assertedBy,
				(this.relation != null) ? this.relation.subject() : null,
				(this.relation != null) ? this.relation.object() : null);
		return Stream.concat(named, this.about.stream()).filter(java.util.Objects::nonNull).distinct();
	}

}
