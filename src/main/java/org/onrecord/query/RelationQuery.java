package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.RelationType;
import org.springframework.util.MultiValueMap;

/**
 * The question which edges there are. Of several values one has to be met; an empty list
 * asks for nothing. Valid once built.
 *
 * @param types their types
 * @param subject id, name or other name of the actor who does it
 * @param object id, name or other name of the actor to whom it is done
 * @param statuses proposed, accepted or both
 * @param confidence least confidence of the best claim, 0 to 1; null asks for none
 * @param reports in how many articles at least
 * @param period in which some article may have told it: between the first and the last
 * that did; edges that no dated article tells belong to no period
 * @param collection id or name of the collection whose articles tell it
 * @param paging which page
 */
public record RelationQuery(List<RelationType> types, @Nullable String subject, @Nullable String object,
		List<ClaimStatus> statuses, @Nullable Double confidence, int reports, Period period,
		@Nullable String collection, Paging paging) {

	public RelationQuery {
		types = List.copyOf(types);
		subject = Parameters.trimmed("subject", subject);
		object = Parameters.trimmed("object", object);
		statuses = List.copyOf(statuses);
		collection = Parameters.trimmed(Scope.COLLECTION, collection);
		Filters.checkConfidence(confidence);
		Parameters.bounded("reports", reports, 1, Integer.MAX_VALUE);
	}

	/** All edges of a type, of one actor, to another; null stands for any. */
	static RelationQuery of(@Nullable RelationType type, @Nullable String subject, @Nullable String object) {
		return new RelationQuery((type != null) ? List.of(type) : List.of(), subject, object, List.of(), null, 1,
				Period.ALWAYS, null, Paging.first());
	}

	/**
	 * Reads a question from parameters as they are typed: {@code type}, {@code subject},
	 * {@code object}, {@code status}, {@code confidence}, {@code reports}, {@code from},
	 * {@code to}, {@code collection}, {@code limit}, {@code cursor}, {@code total}.
	 * {@code type} and {@code status} may have several values, with commas or one by one.
	 * @throws OnRecordException if one cannot be read, or there is no such parameter
	 */
	public static RelationQuery of(MultiValueMap<String, String> given) {
		Parameters parameters = new Parameters(given);
		RelationQuery query = new RelationQuery(parameters.relationTypes("type"), parameters.text("subject"),
				parameters.text("object"), parameters.words("status", ClaimStatus.class),
				parameters.number("confidence"), parameters.whole("reports", 1), Period.of(parameters),
				parameters.text(Scope.COLLECTION), Paging.of(parameters));
		parameters.refuseOthers();
		return query;
	}

	/** The same from parameters that are given once each. */
	public static RelationQuery of(Map<String, String> given) {
		return of(MultiValueMap.fromSingleValue(given));
	}

	RelationQuery firstPage() {
		return new RelationQuery(this.types, this.subject, this.object, this.statuses, this.confidence, this.reports,
				this.period, this.collection, Paging.first());
	}

	/** Values of the parameters that all statements about edges have; null for none. */
	Map<String, @Nullable Object> values() {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("type", Filters.names(this.types));
		values.put("status", Filters.words(this.statuses));
		values.put("confidence", this.confidence);
		values.put("reports", this.reports);
		values.put("from", (this.period.from() != null) ? this.period.from().toString() : null);
		values.put("to", (this.period.to() != null) ? this.period.to().toString() : null);
		return values;
	}

}
