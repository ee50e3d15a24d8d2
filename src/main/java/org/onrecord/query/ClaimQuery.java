package org.onrecord.query;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/**
 * The question <em>who said what about whom</em>. Every condition may be absent; all that
 * are given hold together. Valid once built.
 *
 * @param speaker id, name or other name of the actor who said it
 * @param about id, name or other name of an actor it is about
 * @param words words the claim holds, phrases in quotation marks
 * @param relation type of the relation it states
 * @param polarity polarity of that relation
 * @param modality modality of that relation
 * @param manner how it is reported
 * @param outlet name of the outlet that reports it
 * @param status what people have made of it
 * @param period when the article was published
 * @param edge key of the edge it supports
 * @param wording hash of the words it shares with other claims
 * @param distinct whether the same words of the same speaker count once, in the newest
 * article that meets the other conditions
 * @param paging which page
 */
public record ClaimQuery(@Nullable String speaker, @Nullable String about, @Nullable String words,
		@Nullable RelationType relation, @Nullable Polarity polarity, @Nullable Modality modality,
		@Nullable Manner manner, @Nullable String outlet, @Nullable ClaimStatus status, Period period,
		@Nullable String edge, @Nullable String wording, boolean distinct, Paging paging) {

	private static final Pattern EDGE = Pattern.compile("\\w{13}\\|[A-Z_]+\\|\\w{13}");

	private static final Pattern WORDING = Pattern.compile("\\w{13}");

	public ClaimQuery {
		speaker = Parameters.trimmed("speaker", speaker);
		about = Parameters.trimmed("about", about);
		words = Parameters.trimmed("q", words);
		outlet = Parameters.trimmed("outlet", outlet);
		edge = Parameters.trimmed("edge", edge);
		wording = Parameters.trimmed("wording", wording);
		check("edge", edge, EDGE, "links.claims of an edge in /api/relations has it");
		check("wording", wording, WORDING, "links.sameWords of a claim has it");
		if (words != null) {
			LuceneText.allOf("q", words);
		}
	}

	/**
	 * Reads a question from parameters as they are typed: {@code speaker}, {@code about},
	 * {@code q}, {@code relation}, {@code polarity}, {@code modality}, {@code manner},
	 * {@code outlet}, {@code status}, {@code from}, {@code to}, {@code edge},
	 * {@code wording}, {@code distinct}, {@code limit}, {@code cursor}. Blank ones are
	 * absent.
	 * @throws org.onrecord.knowledge.OnRecordException if one cannot be read, or there is
	 * no such parameter
	 */
	public static ClaimQuery of(Map<String, String> given) {
		Parameters parameters = new Parameters(given);
		ClaimQuery query = new ClaimQuery(parameters.text("speaker"), parameters.text("about"), parameters.text("q"),
				parameters.relationType("relation"), parameters.word("polarity", Polarity.class),
				parameters.word("modality", Modality.class), parameters.word("manner", Manner.class),
				parameters.text("outlet"), parameters.word("status", ClaimStatus.class), Period.of(parameters),
				parameters.text("edge"), parameters.text("wording"), parameters.yes("distinct"), Paging.of(parameters));
		parameters.refuseOthers();
		return query;
	}

	/** The same question, another page. */
	public ClaimQuery at(Paging page) {
		return new ClaimQuery(this.speaker, this.about, this.words, this.relation, this.polarity, this.modality,
				this.manner, this.outlet, this.status, this.period, this.edge, this.wording, this.distinct, page);
	}

	private static void check(String name, @Nullable String key, Pattern form, String source) {
		if (key != null && !form.matcher(key).matches()) {
			throw OnRecordException.invalid(name, "Parameter " + name + " is not in its form; " + source + ".");
		}
	}

}
