package org.onrecord.extract.quality;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.corpus.StatedRelation;

/**
 * One thing in which what was found differs from what people marked.
 *
 * @param article the article, by the name of its files
 * @param of attribution, relation or speaker
 * @param kind missed: marked and not found; spurious: found and not marked; source: the
 * content is right and the source is not; speaker: the claim has another speaker;
 * unpaired: no claim has the content
 * @param marked what people marked; null if nothing
 * @param found what the extractor found; null if nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(String article, String of, String kind, @Nullable Object marked, @Nullable Object found) {

	/** An attribution as it was found. */
	private record FoundWords(String source, String cue, String content, String rule, double confidence) {
	}

	private record RelationWords(String type, @Nullable String subject, @Nullable String object, String polarity,
			List<Integer> evidence, String words) {
	}

	private record SpeakerName(String id, @Nullable String speaker) {
	}

	static Fault ofAttribution(String article, String kind, @Nullable ComparedAttribution marked,
			@Nullable ComparedAttribution found, @Nullable FoundAttribution by) {
		return new Fault(article, "attribution", kind, (marked != null) ? marked.words() : null,
				(found != null && by != null) ? new FoundWords(found.words().source(), found.words().cue(),
						found.words().content(), by.rule(), by.confidence()) : null);
	}

	static Fault missed(String article, StatedRelation relation, MeasuredText text) {
		return new Fault(article, "relation", "missed", words(relation, text), null);
	}

	static Fault spurious(String article, StatedRelation relation, MeasuredText text) {
		return new Fault(article, "relation", "spurious", null, words(relation, text));
	}

	static Fault of(String article, SpeakerTally.Difference wrong) {
		SpeakerName labelled = new SpeakerName(wrong.labelled().attribution(), wrong.labelled().name());
		return new Fault(article, "speaker", wrong.paired() ? "speaker" : "unpaired", labelled, wrong.found());
	}

	private static RelationWords words(StatedRelation relation, MeasuredText text) {
		return new RelationWords(relation.type().name(), relation.subject(), relation.object(),
				relation.polarity().word(), List.of(relation.evidence().start(), relation.evidence().end()),
				text.words(List.of(relation.evidence())));
	}

}
