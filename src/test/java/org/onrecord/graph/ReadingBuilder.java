package org.onrecord.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
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
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.resolve.Resolver;

/**
 * A reading put together by hand, for tests that need to know exactly what is in the
 * graph.
 */
public final class ReadingBuilder {

	private final Article article;

	private final List<Mention> mentions = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	private ReadingBuilder(Article article) {
		this.article = article;
	}

	/** A reading of an article of this outlet and day (ISO) with this text. */
	public static ReadingBuilder of(@Nullable String outlet, @Nullable String day, String text) {
		PublicationDate date = (day != null) ? PublicationDate.of(LocalDate.parse(day)) : null;
		return new ReadingBuilder(Article.of(null, outlet, null, null, date, text, List.of()));
	}

	/** Id of a new mention with this name and these aliases. */
	public String mention(ActorKind kind, String name, String... aliases) {
		return mention(kind, name, false, null, aliases);
	}

	/** Id of a new mention that belongs to another one. */
	public String mention(ActorKind kind, String name, boolean unnamed, @Nullable String of, String... aliases) {
		String id = Mention.id(this.article.id(), kind, name);
		this.mentions
			.add(new Mention(id, name, kind, Arrays.asList(aliases), List.of(new TextSpan(0, 1)), unnamed, of, null));
		return id;
	}

	/** A claim whose content are these words of the text. */
	public ReadingBuilder claim(@Nullable String speaker, String words, @Nullable Relation relation, String... about) {
		CodePoints text = new CodePoints(this.article.text());
		int start = this.article.text().indexOf(words);
		TextSpan content = text.span(start, start + words.length());
		Evidence evidence = new Evidence(List.of(), List.of(), List.of(content),
				(speaker != null) ? Manner.DIRECT : Manner.NARRATION, content, Evidence.wording(words));
		this.claims.add(Claim.of(this.article.id(), speaker, Arrays.asList(about), relation, evidence, false, null,
				null, new Provenance("test-1", "by-hand", 0.8)));
		return this;
	}

	/** The reading, with the resolver's decisions. */
	public Reading build() {
		return new Resolver().resolve(this.article,
				new Extraction(this.article.id(), this.mentions, this.claims, List.of()));
	}

	/** A relation that is stated plainly. */
	public static Relation plain(String subject, RelationType type, String object) {
		return new Relation(type, subject, object, Polarity.AFFIRMED, Modality.ASSERTED);
	}

}
