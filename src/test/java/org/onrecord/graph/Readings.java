package org.onrecord.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Provenance;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Reference;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;

/**
 * Generated readings of invented articles, with two busy actors and many rare ones. The
 * same number gives the same reading in every JVM.
 */
public final class Readings {

	private static final List<String> FIRST = List.of("Ada", "Bruno", "Clara", "Dario", "Edda", "Fabio", "Greta");

	private static final List<String> LAST = List.of("Quill", "Rowan", "Stelling", "Tarn", "Umber", "Vale", "Wick");

	private static final List<String> WORDS = List.of("bridge", "harbour", "budget", "road", "school", "river",
			"market", "winter", "ferry", "library");

	private Readings() {
	}

	/** The readings of articles 0 to {@code count - 1}. */
	public static List<Reading> generate(int count) {
		return IntStream.range(0, count).mapToObj((number) -> new Draft(number).reading()).toList();
	}

	private static final class Draft {

		private final Random random;

		private final Article article;

		private final List<Mention> mentions = new ArrayList<>();

		private final List<Reference> references = new ArrayList<>();

		private final List<Claim> claims = new ArrayList<>();

		Draft(int number) {
			this.random = new Random(number);
			PublicationDate date = (number % 11 == 0) ? null
					: PublicationDate.of(LocalDate.of(2030, 1, 1).plusDays(this.random.nextInt(400)));
			String outlet = (number % 7 == 0) ? null : "The " + LAST.get(this.random.nextInt(3)) + " Courier";
			String text = "Article " + number + " tells of the " + "long ".repeat(40) + "winter. " + words();
			this.article = Article.of(null, outlet, "Winter " + number, null, date, text, List.of(new TextSpan(0, 7)));
		}

		Reading reading() {
			int wanted = 1 + this.random.nextInt(6);
			for (int i = 0; i < wanted; i++) {
				claim();
			}
			return new Reading(this.article, new Extraction(this.article.id(), this.mentions, this.claims, List.of()),
					this.references);
		}

		private void claim() {
			String speaker = (this.random.nextInt(5) == 0) ? null : actor();
			String other = actor();
			String third = actor();
			int start = 10 + this.random.nextInt(100);
			TextSpan content = new TextSpan(start, start + 20);
			Evidence evidence = new Evidence(List.of(new TextSpan(0, 4)), List.of(new TextSpan(5, 7)), List.of(content),
					pick(List.of(Manner.values())), new TextSpan(0, start + 20), Evidence.wording(words()));
			int nesting = this.random.nextInt(9);
			Claim claim = Claim.of(this.article.id(), speaker,
					third.equals(other) ? List.of(other) : List.of(other, third), relation(speaker, other), evidence,
					nesting < 2, (nesting == 0) ? third : null, null,
					new Provenance("test-1", "generated", this.random.nextInt(100) / 100.0));
			if (this.claims.stream().noneMatch((there) -> there.id().equals(claim.id()))) {
				this.claims.add(claim);
			}
		}

		private @Nullable Relation relation(@Nullable String subject, String object) {
			if (subject == null || subject.equals(object) || this.random.nextInt(3) == 0) {
				return null;
			}
			return new Relation(pick(List.of(RelationType.values())), subject, object,
					(this.random.nextInt(4) == 0) ? Polarity.NEGATED : Polarity.AFFIRMED,
					(this.random.nextInt(4) == 0) ? Modality.PLANNED : Modality.ASSERTED);
		}

		/** A mention of an actor; half of them mean one of the two busy ones. */
		private String actor() {
			int which = this.random.nextInt(100);
			if (which < 50) {
				return named(ActorKind.PERSON, (which < 30) ? "Ida Marsh" : "Odo Fenn", null);
			}
			if (which < 60) {
				String state = named(ActorKind.STATE, "Fennmark", null);
				return named(ActorKind.OFFICE, "Governor of Fennmark", state);
			}
			if (which < 70) {
				return unnamed(named(ActorKind.PERSON, "Ida Marsh", null));
			}
			return named(ActorKind.PERSON, pick(FIRST) + " " + pick(LAST), null);
		}

		private String named(ActorKind kind, String name, @Nullable String of) {
			List<String> aliases = this.random.nextBoolean() ? List.of(name.substring(name.lastIndexOf(' ') + 1))
					: List.of();
			Actor actor = new Actor(Actor.idOfName(kind, name), name, kind, false, List.of(name));
			return mention(name, aliases, of, actor, "full-name");
		}

		private String unnamed(String principal) {
			String name = "spokesperson for Ida Marsh";
			String id = Mention.id(this.article.id(), ActorKind.PERSON, name);
			Actor actor = new Actor(Actor.idOfMention(id), name, ActorKind.PERSON, true, List.of(name));
			return mention(name, List.of(), principal, actor, "article");
		}

		private String mention(String name, List<String> aliases, @Nullable String of, Actor actor, String method) {
			String id = Mention.id(this.article.id(), actor.kind(), name);
			if (this.mentions.stream().noneMatch((there) -> there.id().equals(id))) {
				int start = this.random.nextInt(100);
				this.mentions.add(new Mention(id, name, actor.kind(), aliases,
						List.of(new TextSpan(start, start + name.length())), actor.unnamed(), of, null));
				this.references.add(new Reference(id, actor, method, 1, "test-1"));
			}
			return id;
		}

		private String words() {
			return "The " + pick(WORDS) + " needs a " + pick(WORDS);
		}

		private <T> T pick(List<T> choices) {
			return choices.get(this.random.nextInt(choices.size()));
		}

	}

}
