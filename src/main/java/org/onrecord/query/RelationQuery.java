package org.onrecord.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.RelationType;

/**
 * The question which edges there are. Valid once built.
 *
 * @param type their type
 * @param subject id, name or other name of the actor who does it
 * @param object id, name or other name of the actor to whom it is done
 * @param status proposed or accepted
 * @param paging which page
 */
public record RelationQuery(@Nullable RelationType type, @Nullable String subject, @Nullable String object,
		@Nullable ClaimStatus status, Paging paging) {

	public RelationQuery {
		subject = Parameters.trimmed("subject", subject);
		object = Parameters.trimmed("object", object);
	}

	/**
	 * Reads a question from parameters as they are typed: {@code type}, {@code subject},
	 * {@code object}, {@code status}, {@code limit}, {@code cursor}.
	 * @throws org.onrecord.knowledge.OnRecordException if one cannot be read, or there is
	 * no such parameter
	 */
	public static RelationQuery of(Map<String, String> given) {
		Parameters parameters = new Parameters(given);
		RelationQuery query = new RelationQuery(parameters.relationType("type"), parameters.text("subject"),
				parameters.text("object"), parameters.word("status", ClaimStatus.class), Paging.of(parameters));
		parameters.refuseOthers();
		return query;
	}

	RelationQuery firstPage() {
		return new RelationQuery(this.type, this.subject, this.object, this.status, Paging.first());
	}

}
