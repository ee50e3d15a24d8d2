package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.Word;

/**
 * What claims have to be like, whatever is asked about them. Of several values one has to
 * be met; an empty list asks for nothing. Valid once built.
 *
 * @param relations types of the relation it states
 * @param polarities polarities of that relation
 * @param modalities modalities of that relation
 * @param manners how it is reported
 * @param statuses what people have made of it
 * @param confidence least confidence, 0 to 1; null asks for none
 * @param outlets names of outlets that report it, in any case of letters
 * @param period when the article was published
 */
public record Filters(List<RelationType> relations, List<Polarity> polarities, List<Modality> modalities,
		List<Manner> manners, List<ClaimStatus> statuses, @Nullable Double confidence, List<String> outlets,
		Period period) {

	/** All claims. */
	public static final Filters NONE = new Filters(List.of(), List.of(), List.of(), List.of(), List.of(), null,
			List.of(), Period.ALWAYS);

	public Filters {
		relations = List.copyOf(relations);
		polarities = List.copyOf(polarities);
		modalities = List.copyOf(modalities);
		manners = List.copyOf(manners);
		statuses = List.copyOf(statuses);
		outlets = List.copyOf(outlets);
		checkConfidence(confidence);
	}

	static Filters of(Parameters parameters) {
		return new Filters(parameters.relationTypes("relation"), parameters.words("polarity", Polarity.class),
				parameters.words("modality", Modality.class), parameters.words("manner", Manner.class),
				parameters.words("status", ClaimStatus.class), parameters.number("confidence"),
				parameters.texts("outlet"), Period.of(parameters));
	}

	/**
	 * Values of the parameters {@code relation}, {@code polarity}, {@code modality},
	 * {@code manner}, {@code status}, {@code confidence}, {@code outlet}, {@code from}
	 * and {@code to} of a statement; null where nothing is asked for.
	 */
	Map<String, @Nullable Object> values() {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("relation", names(this.relations));
		values.put("polarity", words(this.polarities));
		values.put("modality", words(this.modalities));
		values.put("manner", words(this.manners));
		values.put("status", words(this.statuses));
		values.put("confidence", this.confidence);
		values.put("outlet", this.outlets.isEmpty() ? null : this.outlets);
		values.put("from", this.period.firstKey());
		values.put("to", this.period.lastKey());
		return values;
	}

	/** Refuses what is no probability. */
	static void checkConfidence(@Nullable Double confidence) {
		// Written so that what is no number is refused too
		if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
			throw OnRecordException.invalid("confidence",
					"Parameter confidence has to be 0 to 1, not " + confidence + ".");
		}
	}

	/** The names of types as the graph writes them; null for none. */
	static @Nullable List<String> names(List<RelationType> types) {
		return types.isEmpty() ? null : types.stream().map(Enum::name).toList();
	}

	/** The words as the graph writes them; null for none. */
	static @Nullable List<String> words(List<? extends Word> words) {
		return words.isEmpty() ? null : words.stream().map(Word::word).toList();
	}

}
