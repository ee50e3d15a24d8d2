package org.onrecord.query.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.query.ActorBrief;
import org.onrecord.query.ClaimAnswer;

/**
 * A claim in words.
 *
 * @param id its id
 * @param words the words that are claimed; in quotation marks if the article has them so
 * @param speaker who said it; null where the article names nobody
 * @param cue the words that introduce it
 * @param about whom it is about
 * @param relation the typed relation it states
 * @param manner how it is reported
 * @param narrated whether the article says it in its own voice
 * @param assertedBy who reports it inside the article, if not the article itself
 * @param saidOn when it was said, if the article tells
 * @param happenedOn when what its relation states happened, if the article tells and that
 * was not when it was said
 * @param confidence how sure it is that it was read right, in words and as a number
 * @param support in how many articles and outlets the words stand
 * @param sameWords address of all claims with these words; null if there are no others
 * @param status what a person has made of it; null if nobody has looked
 * @param rule the rule that found it
 * @param article the article that reports it
 * @param day when the article was published
 * @param place address of the words in the article
 */
record ShownClaim(String id, String words, @Nullable ActorBrief speaker, @Nullable String cue, List<ActorBrief> about,
		@Nullable RelationPhrase relation, String manner, boolean narrated, @Nullable ActorBrief assertedBy,
		@Nullable Dated saidOn, @Nullable Dated happenedOn, String confidence, String support,
		@Nullable String sameWords, @Nullable String status, String rule, ClaimAnswer.Source article, @Nullable Day day,
		String place) {

	private static final Pattern MARK = Pattern.compile("[\"'\u2018\u201c\u201e\u00ab]");

	static ShownClaim of(ClaimAnswer claim) {
		return new ShownClaim(claim.id(), words(claim), claim.speaker(), claim.cue(), claim.about(),
				(claim.relation() != null) ? RelationPhrase.of(claim.relation()) : null, manner(claim.manner()),
				claim.manner() == Manner.NARRATION, claim.assertedBy(), said(claim), happened(claim),
				confidence(claim.confidence()), support(claim),
				(claim.reports() > 1) ? claim.links().sameWords().replaceFirst("^/api/claims", "/") : null,
				(claim.status() != ClaimStatus.PROPOSED) ? claim.status().word() : null, claim.rule(), claim.article(),
				Day.of(claim.article().publishedAt()), place(claim.article().id(), claim.id()));
	}

	/** The address of an article's page with a claim in the light. */
	static String place(String article, String claim) {
		return new Address("/articles/" + article, Map.of("claim", claim)) + "#claim-" + claim;
	}

	private static @Nullable Dated said(ClaimAnswer claim) {
		return Dated.of(claim.saidOn(), claim.saidOnPrecision(), claim.saidOnBasis());
	}

	private static @Nullable Dated happened(ClaimAnswer claim) {
		ClaimAnswer.StatedRelation relation = claim.relation();
		Dated happened = (relation != null) ? Dated.of(relation.date(), relation.datePrecision(), relation.dateBasis())
				: null;
		return (happened == null || happened.equals(said(claim))) ? null : happened;
	}

	/** A quotation stands in its marks also where its place leaves them out. */
	private static String words(ClaimAnswer claim) {
		boolean bare = claim.manner() == Manner.DIRECT && !MARK.matcher(claim.content()).lookingAt();
		return bare ? "\u201c" + claim.content() + "\u201d" : claim.content();
	}

	private static String manner(Manner manner) {
		return switch (manner) {
			case DIRECT -> "quoted";
			case MIXED -> "partly quoted";
			case INDIRECT -> "in the reporter\u2019s words";
			case NARRATION -> "told by the article itself";
		};
	}

	private static String confidence(double confidence) {
		String word = "low";
		if (confidence >= 0.85) {
			word = "high";
		}
		else if (confidence >= 0.6) {
			word = "fair";
		}
		return String.format(Locale.ROOT, "%s (%.2f)", word, confidence);
	}

	private static String support(ClaimAnswer claim) {
		if (claim.reports() <= 1) {
			return "in one article";
		}
		String more = (claim.reports() >= ClaimAnswer.MOST_REPORTS) ? " or more" : "";
		return "in " + claim.reports() + more + " articles of "
				+ ((claim.outlets() == 1) ? "one outlet" : claim.outlets() + " outlets");
	}

}
