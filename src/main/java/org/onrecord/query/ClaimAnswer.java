package org.onrecord.query;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Precision;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;

/**
 * A claim as it is answered: who said what about whom, in which words, and where it
 * stands.
 *
 * @param id its id
 * @param speaker who said it; null where nobody is named
 * @param about whom it is about, the main one first
 * @param content the exact words of the article
 * @param manner how it is reported
 * @param cue the words that introduce it
 * @param relation the typed relation it states
 * @param saidOn first day of the period in which it was said, ISO 8601: as the article
 * tells, or else its day of publication; null if neither is known
 * @param saidOnPrecision how long that period is
 * @param saidOnBasis which of the two it is
 * @param status what people have made of it
 * @param decision id of the decision that gave the status; left out while nobody has
 * decided
 * @param past why it counts no more: {@code edited}, {@code superseded} or
 * {@code withdrawn}; left out of claims that count
 * @param confidence estimated probability that it was read right, 0 to 1
 * @param rule the rule that found it
 * @param extractor the extractor and its version
 * @param nested whether it stands inside the words of another speaker
 * @param assertedBy that other speaker
 * @param article the article that reports it
 * @param spans where in the article it stands
 * @param reports in how many articles the same words of the same speaker stand; no more
 * than {@value #MOST_REPORTS} are counted
 * @param outlets in how many outlets these are
 * @param links addresses
 */
public record ClaimAnswer(String id, @Nullable ActorBrief speaker, List<ActorBrief> about, String content,
		Manner manner, @Nullable String cue, @Nullable StatedRelation relation, @Nullable String saidOn,
		@Nullable Precision saidOnPrecision, @Nullable Basis saidOnBasis, ClaimStatus status,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String decision,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String past, double confidence, String rule,
		String extractor, boolean nested, @Nullable ActorBrief assertedBy, Source article, Places spans, int reports,
		int outlets, Links links) {

	/**
	 * So many reports of the same words are counted: this number stands for itself or
	 * more.
	 */
	public static final int MOST_REPORTS = 100;

	/**
	 * The typed part.
	 *
	 * @param type what the subject does
	 * @param subject who does it
	 * @param object to whom
	 * @param polarity stated to be so or not to be so
	 * @param modality how firmly
	 * @param date first day of the period in which it happened, ISO 8601: as the article
	 * tells, or else its day of publication; null if neither is known
	 * @param datePrecision how long that period is
	 * @param dateBasis which of the two it is
	 */
	public record StatedRelation(RelationType type, ActorBrief subject, ActorBrief object, Polarity polarity,
			Modality modality, @Nullable String date, @Nullable Precision datePrecision, @Nullable Basis dateBasis) {

	}

	/**
	 * The article.
	 *
	 * @param id its id
	 * @param title its headline
	 * @param outlet who published it
	 * @param url where it was published
	 * @param publishedAt day or moment of publication, ISO 8601
	 */
	public record Source(String id, @Nullable String title, @Nullable String outlet, @Nullable String url,
			@Nullable String publishedAt) {

	}

	/**
	 * Places in the article's text, in code points.
	 *
	 * @param source words that name the speaker
	 * @param cue words that introduce the content
	 * @param content the words that are claimed
	 * @param sentence the sentence or sentences around them
	 */
	public record Places(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content, List<TextSpan> sentence) {

	}

	/**
	 * Addresses on this server.
	 *
	 * @param self the claim alone
	 * @param article the article's page with the claim highlighted
	 * @param sameWords every claim with the same words
	 */
	public record Links(String self, String article, String sameWords) {

		static Links of(String claim, String article, String wording) {
			return new Links("/api/claims/" + claim, "/articles/" + article + "?claim=" + claim + "#claim-" + claim,
					"/api/claims?wording=" + wording);
		}

	}

}
