package org.onrecord.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.CodePoints;
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
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.knowledge.TextSpan;

/**
 * An invented article and what a reader of it would write down, said in its own words:
 * places are found by the words that stand there.
 */
public final class Story {

	private final Article article;

	private final CodePoints text;

	private final List<Mention> mentions = new ArrayList<>();

	private final List<Reference> references = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	public Story(@Nullable String outlet, String title, @Nullable String day, String text) {
		PublicationDate date = (day != null) ? PublicationDate.of(LocalDate.parse(day)) : null;
		String url = (outlet != null)
				? "https://news.example/" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') : null;
		this.article = Article.of(url, outlet, title, null, date, text, List.of());
		this.text = new CodePoints(text);
	}

	public String id() {
		return this.article.id();
	}

	/** An actor with its full name and the other names it has in the text. */
	public String named(ActorKind kind, String name, String... aliases) {
		return mention(kind, name, false, null, new Actor(Actor.idOfName(kind, name), name, kind, false, List.of(name)),
				aliases);
	}

	/** An office and the state or body it belongs to. */
	String office(String name, String of, String... aliases) {
		return mention(ActorKind.OFFICE, name, false, of,
				new Actor(Actor.idOfName(ActorKind.OFFICE, name), name, ActorKind.OFFICE, false, List.of(name)),
				aliases);
	}

	/** A person that is only described, by words of the text. */
	String unnamed(String description, String of, String words) {
		Actor actor = new Actor(Actor.idOfMention(Mention.id(id(), ActorKind.PERSON, description)), description,
				ActorKind.PERSON, true, List.of(description));
		return mention(ActorKind.PERSON, description, true, of, actor, words);
	}

	/**
	 * What somebody said: speaker, words that name the speaker, cue, content, whom it is
	 * about.
	 */
	public Story said(@Nullable String speaker, String source, String cue, String content, Manner manner,
			String... about) {
		return claim(speaker, null, evidence(source, cue, content, manner), null, about);
	}

	/** The same with the relation it states. */
	public Story said(@Nullable String speaker, String source, String cue, String content, Manner manner,
			Relation relation) {
		List<String> about = Stream.of(relation.subject(), relation.object())
			.filter((mention) -> !mention.equals(speaker))
			.toList();
		return claim(speaker, relation, evidence(source, cue, content, manner), null, about.toArray(String[]::new));
	}

	/** What the article itself says. */
	public Story told(String content, Relation relation) {
		return said(null, "", "", content, Manner.NARRATION, relation);
	}

	/** What somebody is said by somebody else to have said. */
	public Story nested(String speaker, String assertedBy, String source, String cue, String content, String... about) {
		return claim(speaker, null, evidence(source, cue, content, Manner.INDIRECT), assertedBy, about);
	}

	public static Relation relation(RelationType type, String subject, String object) {
		return new Relation(type, subject, object, Polarity.AFFIRMED, Modality.ASSERTED);
	}

	public Reading reading() {
		return new Reading(this.article, new Extraction(id(), this.mentions, this.claims, List.of()), this.references);
	}

	/** When the last claim was said, and when what it states happened. */
	Story dated(@Nullable ReportedDate saidOn, @Nullable ReportedDate happenedOn) {
		Claim last = this.claims.remove(this.claims.size() - 1);
		this.claims.add(
				Claim
					.of(id(), last.speaker(), last.about(), last.relation(), last.evidence(), last.nested(),
							last.assertedBy(), saidOn, last.provenance())
					.happened(happenedOn));
		return this;
	}

	private Story claim(@Nullable String speaker, @Nullable Relation relation, Evidence evidence,
			@Nullable String assertedBy, String... about) {
		this.claims.add(Claim.of(id(), speaker, Arrays.asList(about), relation, evidence, assertedBy != null,
				assertedBy, null, new Provenance("test-1", "by-hand", 0.9)));
		return this;
	}

	private String mention(ActorKind kind, String name, boolean unnamed, @Nullable String of, Actor actor,
			String... aliases) {
		String id = Mention.id(id(), kind, name);
		List<TextSpan> spans = Stream.concat(Stream.of(name), Arrays.stream(aliases))
			.filter(this.text.text()::contains)
			.map((words) -> place(words).get(0))
			.toList();
		List<String> others = unnamed ? List.of() : List.of(aliases);
		this.mentions.add(new Mention(id, name, kind, others, spans, unnamed, of, null));
		this.references.add(new Reference(id, actor, unnamed ? "article" : "full-name", 1, "test-1"));
		return id;
	}

	private Evidence evidence(String source, String cue, String content, Manner manner) {
		List<TextSpan> words = place(content);
		List<TextSpan> who = place(source);
		int from = who.isEmpty() ? 0 : this.text.toUtf16(who.get(0).start());
		List<TextSpan> how = this.text.text().indexOf(cue, from) < 0 ? place(cue) : place(cue, from);
		return new Evidence(who, how, words, manner, sentence(words.get(0)), Evidence.wording(content));
	}

	private List<TextSpan> place(String words) {
		return place(words, 0);
	}

	private List<TextSpan> place(String words, int from) {
		int start = this.text.text().indexOf(words, from);
		if (start < 0) {
			throw new IllegalArgumentException("\"" + words + "\" does not stand in \"" + this.article.title() + "\"");
		}
		return words.isEmpty() ? List.of() : List.of(this.text.span(start, start + words.length()));
	}

	private TextSpan sentence(TextSpan words) {
		String all = this.text.text();
		int start = all.lastIndexOf('\n', this.text.toUtf16(words.start())) + 1;
		int end = all.indexOf('\n', this.text.toUtf16(words.end()));
		return this.text.span(start, (end < 0) ? all.length() : end);
	}

}
