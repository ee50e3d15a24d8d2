package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.date.ArticleDates;
import org.onrecord.extract.relation.StatedRelation;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Provenance;
import org.onrecord.knowledge.Relation;

/**
 * Makes claims of what the parts of extraction found in one article. Each attribution
 * makes a claim for each of its speakers. The first relation stated in an attribution
 * goes with the claim of the speaker who is its subject, or else of the first speaker;
 * further ones become claims of their own by the same speaker. What the article states in
 * its own voice is narration.
 */
final class ClaimAssembly {

	private final String extractor;

	private final Actors actors;

	private final ClaimPlaces places;

	private final ArticleDates dates;

	private final Map<Attribution, List<StatedRelation>> stated = new HashMap<>();

	private final Set<Attribution> attributions = new HashSet<>();

	private final Map<String, Claim> claims = new LinkedHashMap<>();

	private final String articleId;

	ClaimAssembly(String extractor, AnnotatedText text, Actors actors) {
		this.extractor = extractor;
		this.actors = actors;
		this.places = new ClaimPlaces(text);
		this.dates = ArticleDates.of(text);
		this.articleId = text.article().id();
	}

	/** The claims in order of their content. */
	List<Claim> assemble(List<Attribution> attributions, List<StatedRelation> relations) {
		for (StatedRelation relation : relations) {
			if (relation.attribution() == null) {
				addNarration(relation);
			}
			else {
				this.stated.computeIfAbsent(relation.attribution(), (key) -> new ArrayList<>()).add(relation);
			}
		}
		this.attributions.addAll(attributions);
		attributions.forEach(this::addAttribution);
		return this.claims.values()
			.stream()
			.sorted(Comparator.comparing((Claim claim) -> claim.evidence().content().get(0)).thenComparing(Claim::id))
			.toList();
	}

	private void addAttribution(Attribution attribution) {
		List<Mention> speakers = speakersOf(attribution);
		List<StatedRelation> relations = this.stated.getOrDefault(attribution, List.of());
		Evidence evidence = this.places.of(attribution);
		List<Mention> open = new ArrayList<>(speakers);
		for (StatedRelation relation : relations) {
			Mention speaker = speakerOf(relation, speakers, attribution);
			boolean own = isByCue(relation, attribution);
			own |= (speaker != null) ? open.remove(speaker) : relation.equals(relations.get(0));
			add(attribution, speaker, relation, own ? evidence : this.places.of(attribution, relation.words()));
		}
		if (speakers.isEmpty() && relations.isEmpty()) {
			add(attribution, null, null, evidence);
		}
		open.forEach((speaker) -> add(attribution, speaker, null, evidence));
	}

	/**
	 * Whether the cue itself states it, as in "praised Lind": then all that the cue
	 * introduces is what it is about.
	 */
	private static boolean isByCue(StatedRelation relation, Attribution attribution) {
		return attribution.cue().stream().anyMatch(relation.words()::contains);
	}

	/** Words that go on without naming their speaker again are the earlier speaker's. */
	private List<Mention> speakersOf(Attribution attribution) {
		Attribution next = attribution;
		while (next.source().isEmpty() && next.speakerFrom() != null) {
			next = next.speakerFrom();
		}
		return this.actors.speakersOf(next);
	}

	/**
	 * The subject, if it is one of the speakers, or else the first of these. Whoever does
	 * what the cue says speaks, also where the words for it stand further off: "He stayed
	 * away and condemned the plan".
	 */
	private @Nullable Mention speakerOf(StatedRelation relation, List<Mention> speakers, Attribution attribution) {
		List<Mention> possible = (speakers.isEmpty() && isByCue(relation, attribution)) ? this.actors.mentions()
				: speakers;
		return possible.stream()
			.filter((speaker) -> speaker.id().equals(relation.relation().subject()))
			.findFirst()
			.orElse(speakers.isEmpty() ? null : speakers.get(0));
	}

	private void add(Attribution attribution, @Nullable Mention speaker, @Nullable StatedRelation stated,
			Evidence evidence) {
		Attribution outer = outerOf(attribution);
		String outerSpeaker = (outer != null) ? speakersOf(outer).stream().map(Mention::id).findFirst().orElse(null)
				: null;
		String speakerId = (speaker != null) ? speaker.id() : null;
		String rule = attribution.rule() + ((stated != null) ? " + " + stated.rule() : "");
		double confidence = (stated != null) ? Math.min(attribution.confidence(), stated.confidence())
				: attribution.confidence();
		keep(Claim
			.of(this.articleId, speakerId, about(attribution, speakerId, stated),
					(stated != null) ? stated.relation() : null, evidence, outer != null, outerSpeaker,
					this.dates.saidOn(attribution),
					new Provenance(this.extractor, rule, confidence, attribution.confidence()))
			.happened((stated != null) ? this.dates.happenedOn(stated, speakerId) : null));
	}

	/** The attribution around this one that makes claims itself. */
	private @Nullable Attribution outerOf(Attribution attribution) {
		Attribution outer = attribution.outer();
		while (outer != null && !this.attributions.contains(outer)) {
			outer = outer.outer();
		}
		return outer;
	}

	private List<String> about(Attribution attribution, @Nullable String speaker, @Nullable StatedRelation stated) {
		Set<String> about = new LinkedHashSet<>();
		if (stated != null) {
			about.add(stated.relation().object());
			about.add(stated.relation().subject());
			about.remove(speaker);
		}
		this.actors.aboutOf(attribution).forEach((mention) -> about.add(mention.id()));
		return List.copyOf(about);
	}

	private void addNarration(StatedRelation stated) {
		Relation relation = stated.relation();
		keep(Claim
			.of(this.articleId, null, List.of(relation.object(), relation.subject()), relation,
					this.places.narrated(stated.words()), false, null, null,
					new Provenance(this.extractor, stated.rule(), stated.confidence()))
			.happened(this.dates.happenedOn(stated, null)));
	}

	private void keep(Claim claim) {
		this.claims.putIfAbsent(claim.id(), claim);
	}

}
