package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.util.MultiValueMap;

/**
 * The question <em>who said what about whom</em>. Every condition may be absent; all that
 * are given hold together. Valid once built.
 *
 * @param speaker id, name or other name of the actor who said it
 * @param about id, name or other name of an actor it is about
 * @param words search words, see {@link WordSearch}
 * @param filters what else it has to be like
 * @param collection id or name of the collection that holds its article
 * @param edge key of the edge it supports
 * @param wording hash of the words it shares with other claims
 * @param distinct whether the same words of the same speaker count once, in the newest
 * article that meets the other conditions
 * @param order which come first
 * @param facets what all claims that answer the question are counted by
 * @param paging which page
 */
public record ClaimQuery(@Nullable String speaker, @Nullable String about, @Nullable String words, Filters filters,
		@Nullable String collection, @Nullable String edge, @Nullable String wording, boolean distinct,
		ClaimOrder order, List<Facet> facets, Paging paging) {

	private static final Pattern EDGE = Pattern.compile("\\w{13}\\|[A-Z_]+\\|\\w{13}");

	private static final Pattern WORDING = Pattern.compile("\\w{13}");

	public ClaimQuery {
		speaker = Parameters.trimmed("speaker", speaker);
		about = Parameters.trimmed("about", about);
		// Not trimmed: places in it are told as whoever typed it counts them
		words = (Parameters.trimmed("q", words) != null) ? words : null;
		collection = Parameters.trimmed(Scope.COLLECTION, collection);
		edge = Parameters.trimmed("edge", edge);
		wording = Parameters.trimmed("wording", wording);
		facets = List.copyOf(facets);
		check("edge", edge, EDGE, "links.claims of an edge in /api/relations has it");
		check("wording", wording, WORDING, "links.sameWords of a claim has it");
		if (words != null) {
			WordSearch.of("q", words);
		}
		else if (order == ClaimOrder.RELEVANCE) {
			throw OnRecordException.invalid("order",
					"Parameter order can be relevance only where q has words that claims can match.");
		}
	}

	/**
	 * Reads a question from parameters as they are typed: {@code speaker}, {@code about},
	 * {@code q}, {@code relation}, {@code polarity}, {@code modality}, {@code manner},
	 * {@code status}, {@code confidence}, {@code outlet}, {@code from}, {@code to},
	 * {@code collection}, {@code edge}, {@code wording}, {@code distinct}, {@code order},
	 * {@code facets}, {@code limit}, {@code cursor}, {@code total}. Blank ones are
	 * absent. {@code relation}, {@code polarity}, {@code modality}, {@code manner},
	 * {@code status} and {@code facets} may have several values, with commas or one by
	 * one; {@code outlet} one by one, since a comma belongs to the name.
	 * @throws OnRecordException if one cannot be read, or there is no such parameter
	 */
	public static ClaimQuery of(MultiValueMap<String, String> given) {
		Parameters parameters = new Parameters(given);
		ClaimQuery query = new ClaimQuery(parameters.text("speaker"), parameters.text("about"),
				parameters.untrimmed("q"), Filters.of(parameters), parameters.text(Scope.COLLECTION),
				parameters.text("edge"), parameters.text("wording"), parameters.yes("distinct"), order(parameters),
				parameters.words("facets", Facet.class), Paging.of(parameters));
		parameters.refuseOthers();
		return query;
	}

	/** The same from parameters that are given once each. */
	public static ClaimQuery of(Map<String, String> given) {
		return of(MultiValueMap.fromSingleValue(given));
	}

	/** The same question, another page. */
	public ClaimQuery at(Paging page) {
		return new ClaimQuery(this.speaker, this.about, this.words, this.filters, this.collection, this.edge,
				this.wording, this.distinct, this.order, this.facets, page);
	}

	/** The same question with the newest first, and nothing counted. */
	public ClaimQuery newestFirst() {
		return new ClaimQuery(this.speaker, this.about, this.words, this.filters, this.collection, this.edge,
				this.wording, this.distinct, ClaimOrder.DATE, List.of(), Paging.first());
	}

	/** What all pages of the answer have in common. */
	ClaimQuery everyPage() {
		return new ClaimQuery(this.speaker, this.about, this.words, this.filters, this.collection, this.edge,
				this.wording, this.distinct, this.order, List.of(), Paging.first());
	}

	private static ClaimOrder order(Parameters parameters) {
		ClaimOrder order = parameters.word("order", ClaimOrder.class);
		return (order != null) ? order : ClaimOrder.DATE;
	}

	private static void check(String name, @Nullable String key, Pattern form, String source) {
		if (key != null && !form.matcher(key).matches()) {
			throw OnRecordException.invalid(name, "Parameter " + name + " is not in its form; " + source + ".");
		}
	}

}
