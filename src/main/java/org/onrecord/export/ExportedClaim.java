package org.onrecord.export;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.TextSpan;

/**
 * A claim: <em>in this article, so-and-so is reported to have said this about them.</em>
 *
 * @param id its id
 * @param article the article that reports it
 * @param words the exact words of the article
 * @param manner how it is reported: {@code direct}
 * @param cue the words that introduce it
 * @param source the words that name the speaker
 * @param wording hash of its words, which claims of the same words share
 * @param relation type of the relation it states: {@code CRITICIZED}
 * @param polarity affirmed or negated; null without a relation
 * @param modality how firmly; null without a relation
 * @param said when it was said, as the article tells
 * @param happened when what it states happened, as the article tells
 * @param status what people have made of it: {@code proposed}
 * @param confidence estimated probability that it was read right, 0 to 1
 * @param rule the rule that found it
 * @param extractor the extractor and its version
 * @param nested whether it stands inside the words of another speaker
 * @param names whom it names, in which role
 * @param places where it stands
 * @param kept what only the graph itself needs, by the names of its properties
 */
public record ExportedClaim(String id, ExportedArticle article, String words, String manner, @Nullable String cue,
		@Nullable String source, String wording, @Nullable String relation, @Nullable String polarity,
		@Nullable String modality, @Nullable Day said, @Nullable Day happened, String status, double confidence,
		String rule, String extractor, boolean nested, List<Named> names, Places places, Map<String, Object> kept) {

	public ExportedClaim {
		names = List.copyOf(names);
		kept = Map.copyOf(kept);
	}

	/** Who said it; null where the article itself does. */
	public @Nullable ActorRef speaker() {
		return one(Role.SPEAKER);
	}

	/** Whom it is about, the main one first, each once. */
	public List<ActorRef> about() {
		return this.names.stream().filter((named) -> named.role() == Role.ABOUT).map(Named::actor).distinct().toList();
	}

	/** Who does what its relation states. */
	public @Nullable ActorRef subject() {
		return one(Role.SUBJECT);
	}

	/** To whom. */
	public @Nullable ActorRef object() {
		return one(Role.OBJECT);
	}

	/** The other speaker in whose words it stands. */
	public @Nullable ActorRef assertedBy() {
		return one(Role.ASSERTED_BY);
	}

	private @Nullable ActorRef one(Role role) {
		for (Named named : this.names) {
			if (named.role() == role) {
				return named.actor();
			}
		}
		return null;
	}

	/** The parts that actors have in a claim. */
	public enum Role {

		/** Who says it. */
		SPEAKER("speaker"),

		/** Whom it is about. */
		ABOUT("about"),

		/** Who does what it states. */
		SUBJECT("subject"),

		/** To whom. */
		OBJECT("object"),

		/** Who is said to have told of it. */
		ASSERTED_BY("assertedBy");

		private final String word;

		Role(String word) {
			this.word = word;
		}

		/** The word that stands for it in the graph and in files. */
		public String word() {
			return this.word;
		}

	}

	/**
	 * Whom a claim names.
	 *
	 * @param role in which part
	 * @param position which of several, from 0
	 * @param mention id of the mention
	 * @param actor whom that means
	 */
	public record Named(Role role, int position, String mention, ActorRef actor) {

	}

	/**
	 * A day as an article tells it.
	 *
	 * @param first the first day of the period, ISO 8601
	 * @param precision how long the period is: {@code day}, {@code month}
	 */
	public record Day(String first, String precision) {

	}

	/**
	 * Places in the article's text, in code points.
	 *
	 * @param source words that name the speaker
	 * @param cue words that introduce it
	 * @param content its words
	 * @param sentence the sentence or sentences around them
	 */
	public record Places(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content, List<TextSpan> sentence) {

	}

}
