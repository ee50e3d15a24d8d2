package org.onrecord.knowledge;

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
 * @param saidOn when it is said to have been said, where the article tells; whoever asks
 * takes the day of publication otherwise
 * @param happenedOn when what the relation states is said to have happened, where the
 * article tells; null without a relation
 * @param provenance the rule that found it
 */
public record Claim(String id, String articleId, @Nullable String speaker, List<String> about,
		@Nullable Relation relation, Evidence evidence, boolean nested, @Nullable String assertedBy,
		@Nullable ReportedDate saidOn, @Nullable ReportedDate happenedOn, Provenance provenance) {

	public Claim {
		about = List.copyOf(about);
		if (assertedBy != null && !nested) {
			throw new IllegalArgumentException(
					"Claim " + id + " has the outer speaker " + assertedBy + " and so must be nested");
		}
		if (happenedOn != null && relation == null) {
			throw new IllegalArgumentException(
					"Claim " + id + " states no relation that could have happened on " + happenedOn);
		}
	}

	/** A claim whose id follows from the rest but its dates. */
	public static Claim of(String articleId, @Nullable String speaker, List<String> about, @Nullable Relation relation,
			Evidence evidence, boolean nested, @Nullable String assertedBy, @Nullable ReportedDate saidOn,
			Provenance provenance) {
		String places = Stream.of(evidence.source(), evidence.cue(), evidence.content())
			.map(TextSpan::flatten)
			.toList()
			.toString();
		String stated = (relation != null) ? relation.toString() : null;
		String id = ContentId.of("claim", articleId, speaker, places, stated);
		return new Claim(id, articleId, speaker, about, relation, evidence, nested, assertedBy, saidOn, null,
				provenance);
	}

	/** The same claim with the date of what its relation states. */
	public Claim happened(@Nullable ReportedDate happenedOn) {
		return new Claim(this.id, this.articleId, this.speaker, this.about, this.relation, this.evidence, this.nested,
				this.assertedBy, this.saidOn, happenedOn, this.provenance);
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
