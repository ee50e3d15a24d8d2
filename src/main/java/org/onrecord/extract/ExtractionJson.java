package org.onrecord.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.databind.json.JsonMapper;

/**
 * An extraction as one JSON object: the actors, the claims (what somebody is reported to
 * have said, each once, with all who say it together) and the typed relations, narrated
 * ones included. Offsets are code points of the article's text, end exclusive. A date is
 * the first day of the period that the article tells, with the period's length as its
 * precision; null where it does not tell.
 */
public final class ExtractionJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ExtractionJson() {
	}

	/** The object on one line, without a line end. */
	public static String line(String article, Extraction extraction) {
		return JSON.writeValueAsString(view(article, extraction));
	}

	/** What the object holds. */
	static ArticleView view(String article, Extraction extraction) {
		Map<String, Mention> mentions = extraction.mentions()
			.stream()
			.collect(Collectors.toMap(Mention::id, Function.identity()));
		List<ActorView> actors = extraction.mentions().stream().map(ActorView::of).toList();
		List<ClaimView> claims = joint(attributions(extraction.claims())).stream()
			.map((same) -> ClaimView.of(same, mentions))
			.toList();
		List<RelationView> relations = extraction.claims()
			.stream()
			.filter((claim) -> claim.relation() != null)
			.map((claim) -> RelationView.of(claim, mentions))
			.distinct()
			.toList();
		return new ArticleView(article, actors, claims, relations);
	}

	/**
	 * The claims that are attributions, without those that only carry a further relation
	 * of one: these have its speaker, source and cue, and a part of its content.
	 */
	private static List<Claim> attributions(List<Claim> claims) {
		Map<List<Object>, List<Claim>> alike = new LinkedHashMap<>();
		for (Claim claim : claims) {
			if (claim.evidence().manner() != Manner.NARRATION) {
				alike
					.computeIfAbsent(
							List.of(Objects.requireNonNullElse(claim.speaker(), ""), claim.evidence().source(),
									claim.evidence().cue(), claim.evidence().cue().isEmpty() ? claim.id() : ""),
							(key) -> new ArrayList<>())
					.add(claim);
			}
		}
		return alike.values()
			.stream()
			.flatMap((same) -> same.stream().filter((claim) -> firstWhole(claim, same)))
			.toList();
	}

	/** Claims of the same words by joint speakers, together. */
	private static List<List<Claim>> joint(List<Claim> attributions) {
		Map<List<Object>, List<Claim>> joint = new LinkedHashMap<>();
		attributions.forEach(
				(claim) -> joint
					.computeIfAbsent(List.of(claim.evidence().source(), claim.evidence().cue(),
							claim.evidence().content(), claim.nested()), (key) -> new ArrayList<>())
					.add(claim));
		return List.copyOf(joint.values());
	}

	private static boolean firstWhole(Claim claim, List<Claim> alike) {
		return alike.stream().noneMatch((other) -> covers(other, claim))
				&& alike.stream().filter((other) -> sameContent(other, claim)).findFirst().orElse(claim).equals(claim);
	}

	private static boolean sameContent(Claim one, Claim other) {
		return one.evidence().content().equals(other.evidence().content());
	}

	private static boolean covers(Claim whole, Claim part) {
		List<TextSpan> content = whole.evidence().content();
		return !sameContent(whole, part) && part.evidence()
			.content()
			.stream()
			.allMatch((span) -> content.stream().anyMatch((other) -> other.contains(span)));
	}

	private static @Nullable String name(@Nullable String mention, Map<String, Mention> mentions) {
		Mention found = (mention != null) ? mentions.get(mention) : null;
		return (found != null) ? printed(found) : null;
	}

	private static String printed(Mention mention) {
		return mention.unnamed() ? "unnamed: " + mention.name() : mention.name();
	}

	private static List<int[]> pairs(List<TextSpan> spans) {
		return spans.stream().map((span) -> new int[] { span.start(), span.end() }).toList();
	}

	private static @Nullable List<int[]> pairsOrNull(List<TextSpan> spans) {
		return spans.isEmpty() ? null : pairs(spans);
	}

	private static @Nullable String day(@Nullable ReportedDate date) {
		return (date != null) ? date.first().toString() : null;
	}

	private static @Nullable String precision(@Nullable ReportedDate date) {
		return (date != null) ? date.precision().word() : null;
	}

	/** An article as its object has it. */
	record ArticleView(String article, List<ActorView> actors, List<ClaimView> claims, List<RelationView> relations) {

	}

	/** An actor as the object has it. */
	record ActorView(String name, String kind, List<String> aliases) {

		static ActorView of(Mention mention) {
			return new ActorView(printed(mention), mention.kind().word(), mention.aliases());
		}

	}

	/**
	 * A claim as the object has it.
	 *
	 * @param speaker who says it, joined by "and" if there are several; null for nobody
	 */
	record ClaimView(@Nullable String speaker, List<String> speakers, @Nullable List<int[]> source,
			@Nullable List<int[]> cue, List<int[]> content, String manner, boolean nested, List<@Nullable String> about,
			String rule, double confidence, @Nullable String saidOn, @Nullable String saidOnPrecision) {

		static ClaimView of(List<Claim> joint, Map<String, Mention> mentions) {
			Claim claim = joint.get(0);
			List<String> speakers = joint.stream()
				.flatMap((one) -> Stream.ofNullable(name(one.speaker(), mentions)))
				.toList();
			List<@Nullable String> about = joint.stream()
				.flatMap((one) -> one.about().stream())
				.distinct()
				.map((one) -> name(one, mentions))
				.collect(Collectors.toList());
			return new ClaimView(joined(speakers), speakers, pairsOrNull(claim.evidence().source()),
					pairsOrNull(claim.evidence().cue()), pairs(claim.evidence().content()),
					claim.evidence().manner().word(), claim.nested(), about, claim.provenance().rule(),
					claim.provenance().wordsConfidence(), day(claim.saidOn()), precision(claim.saidOn()));
		}

		private static @Nullable String joined(List<String> names) {
			if (names.size() < 2) {
				return names.isEmpty() ? null : names.get(0);
			}
			return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
		}

	}

	/** A relation as the object has it. */
	record RelationView(String type, @Nullable String subject, @Nullable String object, String polarity,
			String modality, @JsonProperty("asserted_by") String assertedBy, List<Integer> evidence, String rule,
			double confidence, @Nullable String date, @Nullable String datePrecision) {

		static RelationView of(Claim claim, Map<String, Mention> mentions) {
			Relation relation = Objects.requireNonNull(claim.relation());
			TextSpan place = claim.evidence().sentence();
			return new RelationView(relation.type().name(), name(relation.subject(), mentions),
					name(relation.object(), mentions), relation.polarity().word(), relation.modality().word(),
					Objects.requireNonNullElse(name(claim.speaker(), mentions), "article"),
					List.of(place.start(), place.end()), claim.provenance().rule(), claim.provenance().confidence(),
					day(claim.happenedOn()), precision(claim.happenedOn()));
		}

	}

}
