package org.onrecord.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.SyntheticRoster.Member;
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
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.resolve.Resolver;

/** Writes one article about a few actors and the reading of it, from left to right. */
final class SyntheticArticle {

	private static final List<String> CUES = List.of("said", "told reporters", "wrote", "announced", "argued",
			"warned");

	private static final List<String> WORDS = List.of("the", "of", "a", "budget", "bridge", "harbour", "road", "school",
			"river", "to", "market", "winter", "ferry", "library", "and", "levy", "hospital", "plan", "will", "cost",
			"vote", "water", "for", "council", "report", "station", "not", "farm", "border", "fund", "must", "repair",
			"grant", "season", "before", "bill", "tower", "forest", "after", "permit", "canal", "rail", "with", "flood",
			"teacher", "quarter", "against", "lease", "audit", "mill", "under", "garden", "pension", "orchard",
			"quarry");

	/** How often a type is stated, in hundredths; the rest of the claims state none. */
	private static final List<RelationType> TYPES = weighted();

	private static final Provenance TITLES = new Provenance("synthetic-1", "title", 0.9);

	private final Random random;

	private final String url;

	private final String outlet;

	private final @Nullable PublicationDate date;

	private final String id;

	private final StringBuilder text = new StringBuilder();

	private final List<Member> cast = new ArrayList<>();

	private final List<Named> named = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	/**
	 * An article.
	 * @param random what its story follows from
	 * @param actors draws the number of an actor, near another one or anywhere (-1)
	 */
	SyntheticArticle(Random random, BiFunction<Random, Integer, Integer> actors, String url, String outlet,
			@Nullable PublicationDate date) {
		this.random = random;
		this.url = url;
		this.outlet = outlet;
		this.date = date;
		this.id = article(".").id();
		int lead = actors.apply(random, -1);
		TreeSet<Integer> others = new TreeSet<>();
		int size = 2 + random.nextInt(5);
		for (int i = 0; i < size; i++) {
			others.add(actors.apply(random, lead));
		}
		others.remove(lead);
		this.cast.add(SyntheticRoster.member(lead));
		others.forEach((number) -> this.cast.add(SyntheticRoster.member(number)));
	}

	Reading reading() {
		this.cast.forEach(this::tellPost);
		int wanted = Math.max(1, 1 + this.random.nextInt(11) - this.claims.size());
		for (int i = 0; i < wanted; i++) {
			tellClaim();
		}
		int end = this.text.length();
		this.text.append("All rights reserved.");
		List<Mention> mentions = this.named.stream().map((mention) -> mention.mention(this.id)).toList();
		Article article = article(this.text.toString());
		Article whole = new Article(this.id, article.url(), article.outlet(), article.title(), article.author(),
				article.publishedAt(), article.text(), List.of(new TextSpan(end, this.text.length())));
		return new Resolver().resolve(whole, new Extraction(this.id, mentions, this.claims, List.of()));
	}

	private Article article(String words) {
		String title = "Report " + this.url.substring(this.url.lastIndexOf('/') + 1) + " comes before the council";
		return Article.of(this.url, this.outlet, title, null, this.date, words, List.of());
	}

	/** Who holds an office, or speaks for somebody, is told with it. */
	private void tellPost(Member member) {
		int office = SyntheticRoster.officeOf(member.number());
		int principal = SyntheticRoster.spokenFor(member.number());
		if (office >= 0) {
			int start = this.text.length();
			if (SyntheticRoster.isFormer(member.number())) {
				this.text.append("Former ");
			}
			Named post = name(SyntheticRoster.member(office));
			this.text.append(' ');
			stateTitle(start, name(member), RelationType.HOLDS_OFFICE, post,
					SyntheticRoster.isFormer(member.number()) ? Modality.FORMER : Modality.ASSERTED);
		}
		else if (principal >= 0) {
			int start = this.text.length();
			Named speaker = name(member);
			this.text.append(" speaks for ");
			stateTitle(start, speaker, RelationType.SPOKESPERSON_FOR, name(SyntheticRoster.member(principal)),
					Modality.ASSERTED);
		}
	}

	private void stateTitle(int start, Named subject, RelationType type, Named object, Modality modality) {
		TextSpan content = new TextSpan(start, this.text.length());
		this.text.append(". ");
		Relation relation = new Relation(type, subject.id(this.id), object.id(this.id), Polarity.AFFIRMED, modality);
		add(Claim.of(this.id, null, List.of(subject.id(this.id), object.id(this.id)), relation,
				evidence(List.of(), List.of(), content, Manner.NARRATION, content), false, null, null, TITLES));
	}

	private void tellClaim() {
		int start = this.text.length();
		boolean narrated = this.random.nextInt(12) == 0;
		List<TextSpan> source = List.of();
		List<TextSpan> cue = List.of();
		Named speaker = null;
		if (!narrated) {
			speaker = speaker();
			source = List.of(new TextSpan(start, this.text.length()));
			this.text.append(' ');
			int from = this.text.length();
			this.text.append(pick(CUES));
			cue = List.of(new TextSpan(from, this.text.length()));
			this.text.append(' ');
		}
		Manner manner = narrated ? Manner.NARRATION : manner();
		this.text.append((manner == Manner.DIRECT) ? "\"" : "");
		int from = this.text.length();
		List<Named> about = content(speaker, manner);
		TextSpan content = new TextSpan(from, this.text.length());
		this.text.append((manner == Manner.DIRECT) ? ".\" " : ". ");
		TextSpan sentence = new TextSpan(start, this.text.length() - 1);
		claim(speaker, about, evidence(source, cue, content, manner, sentence));
	}

	private void claim(@Nullable Named speaker, List<Named> about, Evidence evidence) {
		Relation relation = relation((speaker != null) ? speaker : pick(this.named), about);
		Named outer = pick(this.named);
		boolean nested = speaker != null && outer != speaker && this.random.nextInt(25) == 0;
		ReportedDate said = reported();
		ReportedDate happened = reported();
		double confidence = (35 + this.random.nextInt(64)) / 100.0;
		Claim claim = Claim.of(this.id, (speaker != null) ? speaker.id(this.id) : null,
				about.stream().map((actor) -> actor.id(this.id)).toList(), relation, evidence, nested,
				nested ? outer.id(this.id) : null, said,
				new Provenance("synthetic-1", (speaker != null) ? "reported-clause" : "narrated-act", confidence));
		add((relation != null) ? claim.happened(happened) : claim);
	}

	/** Fifteen words and more, with the names of those it is about. */
	private List<Named> content(@Nullable Named speaker, Manner manner) {
		List<Named> about = new ArrayList<>();
		int names = (this.random.nextInt(10) == 0 && speaker != null) ? 0 : 1 + SyntheticReadings.zipf(this.random, 3);
		words(3 + this.random.nextInt(5));
		for (int i = 0; i < names; i++) {
			this.text.append(' ');
			Named actor = name(pick(this.cast));
			if (actor != speaker && !about.contains(actor)) {
				about.add(actor);
			}
			this.text.append(' ');
			this.text.append((manner == Manner.MIXED && i == 0) ? "\"" : "");
			words(4);
		}
		this.text.append(' ');
		words(9 + this.random.nextInt(8));
		this.text.append((manner == Manner.MIXED && names > 0) ? "\"" : "");
		return about;
	}

	private void words(int count) {
		for (int i = 0; i < count; i++) {
			this.text.append((i == 0) ? "" : " ");
			// Now and then a word that is rare
			this.text.append((this.random.nextInt(40) == 0) ? SyntheticRoster.member(this.random.nextInt(5000) * 20 + 5)
				.shortName()
				.toLowerCase(java.util.Locale.ROOT) : pick(WORDS));
		}
	}

	/** One of the cast, the first more often, or somebody who speaks for the first. */
	private Named speaker() {
		if (this.random.nextInt(12) == 0) {
			int start = this.text.length();
			this.text.append("a spokesperson for ");
			Named principal = name(this.cast.get(0));
			return find(
					new Named(ActorKind.PERSON, "spokesperson for " + this.cast.get(0).name(), null, principal, true))
				.at(start, this.text.length());
		}
		return name((this.random.nextInt(3) == 0) ? this.cast.get(0) : pick(this.cast));
	}

	/** Writes the name of an actor: in full at first, then short. */
	private Named name(Member member) {
		int state = SyntheticRoster.principalOfOffice(member.number());
		Named owner = (state >= 0) ? find(of(SyntheticRoster.member(state), null)) : null;
		Named actor = find(of(member, owner));
		int start = this.text.length();
		this.text.append(actor.spans.isEmpty() ? member.name() : member.shortName());
		if (owner != null && owner.spans.isEmpty()) {
			owner.at(this.text.length() - owner.name.length(), this.text.length());
		}
		return actor.at(start, this.text.length());
	}

	private static Named of(Member member, @Nullable Named owner) {
		return new Named(member.kind(), member.name(),
				member.shortName().equals(member.name()) ? null : member.shortName(), owner, false);
	}

	private Named find(Named wanted) {
		for (Named there : this.named) {
			if (there.kind == wanted.kind && there.name.equals(wanted.name)) {
				return there;
			}
		}
		this.named.add(wanted);
		return wanted;
	}

	private @Nullable Relation relation(Named subject, List<Named> about) {
		int type = this.random.nextInt(100);
		int polarity = this.random.nextInt(10);
		int modality = this.random.nextInt(20);
		if (type >= TYPES.size() || about.isEmpty() || about.get(0) == subject) {
			return null;
		}
		return new Relation(TYPES.get(type), subject.id(this.id), about.get(0).id(this.id),
				(polarity == 0) ? Polarity.NEGATED : Polarity.AFFIRMED,
				(modality < 5) ? pick(List.of(Modality.values())) : Modality.ASSERTED);
	}

	private Manner manner() {
		return pick(List.of(Manner.DIRECT, Manner.DIRECT, Manner.INDIRECT, Manner.INDIRECT, Manner.MIXED));
	}

	private @Nullable ReportedDate reported() {
		int back = this.random.nextInt(40);
		if (this.date == null || back >= 9) {
			return null;
		}
		ReportedDate day = ReportedDate.day(this.date.day().minusDays(back));
		return (back == 8) ? ReportedDate.monthOf(day.first()) : day;
	}

	private void add(Claim claim) {
		this.claims.add(claim);
	}

	private Evidence evidence(List<TextSpan> source, List<TextSpan> cue, TextSpan content, Manner manner,
			TextSpan sentence) {
		return new Evidence(source, cue, List.of(content), manner, sentence,
				Evidence.wording(this.text.substring(content.start(), content.end())));
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	private static List<RelationType> weighted() {
		List<RelationType> types = new ArrayList<>();
		for (RelationType type : RelationType.values()) {
			types.addAll(Collections.nCopies(hundredths(type), type));
		}
		return types;
	}

	private static int hundredths(RelationType type) {
		return switch (type) {
			case CRITICIZED -> 10;
			case REQUESTED, SUPPORTED -> 7;
			case APPROVED -> 4;
			case REJECTED, ACCUSED -> 3;
			case APPOINTED, RESIGNED_FROM -> 1;
			// Stated by titles
			case SPOKESPERSON_FOR, HOLDS_OFFICE -> 0;
			default -> 2;
		};
	}

	/** An actor as this article names it. */
	private static final class Named {

		private final ActorKind kind;

		private final String name;

		private final @Nullable String shortName;

		private final @Nullable Named of;

		private final boolean unnamed;

		private final List<TextSpan> spans = new ArrayList<>();

		private @Nullable String id;

		Named(ActorKind kind, String name, @Nullable String shortName, @Nullable Named of, boolean unnamed) {
			this.kind = kind;
			this.name = name;
			this.shortName = shortName;
			this.of = of;
			this.unnamed = unnamed;
		}

		Named at(int start, int end) {
			this.spans.add(new TextSpan(start, end));
			return this;
		}

		String id(String article) {
			if (this.id == null) {
				this.id = Mention.id(article, this.kind, this.name);
			}
			return this.id;
		}

		Mention mention(String article) {
			List<String> aliases = (this.shortName != null && this.spans.size() > 1) ? List.of(this.shortName)
					: List.of();
			return new Mention(id(article), this.name, this.kind, aliases, this.spans, this.unnamed,
					(this.of != null) ? this.of.id(article) : null, null);
		}

	}

}
