package org.onrecord.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.RelationType;
import org.springframework.stereotype.Component;

/** Answers which edges there are between actors. */
@Component
public final class Relations {

	/** The order of pages. */
	static final Comparator<RelationAnswer> ORDER = Comparator
		.<RelationAnswer, String>comparing((edge) -> edge.subject().id())
		.thenComparing((edge) -> edge.type().name())
		.thenComparing((edge) -> edge.object().id());

	/** What stands behind no edge. */
	private static final List<String> FIRST = List.of("", "", "");

	private final Asking asking;

	private final ActorLookup actors;

	private final Scopes scopes;

	Relations(Asking asking, ActorLookup actors, Scopes scopes) {
		this.scopes = scopes;
		this.asking = asking;
		this.actors = actors;
	}

	/**
	 * One page of edges, in the order of subject, type and object, which new claims do
	 * not change.
	 * @throws org.onrecord.knowledge.OnRecordException if a name in the question is
	 * unknown or ambiguous, or the cursor belongs to another question
	 */
	public Page<RelationAnswer> find(RelationQuery query) {
		Cursor cursor = new Cursor(query.firstPage());
		List<String> behind = cursor.read(query.paging(), 3).orElse(FIRST);
		return this.asking.together(() -> {
			Map<String, @Nullable Object> values = values(query, behind);
			return Page.of(this.asking.rows(statement(values), values, Relations::edge), query.paging(), cursor,
					(edge) -> List.of(edge.subject().id(), edge.type().name(), edge.object().id()));
		});
	}

	/**
	 * How many edges answer the question.
	 * @throws org.onrecord.knowledge.OnRecordException if a name in the question is
	 * unknown or ambiguous
	 */
	public long total(RelationQuery query) {
		return this.asking.together(() -> {
			Map<String, @Nullable Object> values = values(query, FIRST);
			return this.asking.total(statement(values), values);
		});
	}

	private static String statement(Map<String, @Nullable Object> values) {
		if (values.get("subject") != null) {
			return "relations-by-subject";
		}
		return (values.get("object") != null) ? "relations-by-object" : "relations";
	}

	private Map<String, @Nullable Object> values(RelationQuery query, List<String> behind) {
		Map<String, @Nullable Object> values = query.values();
		values.put("subject", actor("subject", query.subject()));
		values.put("object", actor("object", query.object()));
		values.put("fromSubject", behind.get(0));
		values.put("fromType", behind.get(1));
		values.put("fromObject", behind.get(2));
		values.put("limit", query.paging().limit() + 1);
		this.scopes.limit(values, query.collection());
		return values;
	}

	private @Nullable String actor(String parameter, @Nullable String nameOrId) {
		return (nameOrId != null) ? this.actors.one(parameter, nameOrId).id() : null;
	}

	/** A row with subject, type, object and edge. */
	static RelationAnswer edge(Record row) {
		return edge(Rows.actor(row.get("subject")), row.get("type").asString(), Rows.actor(row.get("object")),
				row.get("edge"));
	}

	static RelationAnswer edge(ActorBrief subject, String type, ActorBrief object, Value edge) {
		return new RelationAnswer(subject, RelationType.valueOf(type), object, edge.get("claims").asInt(),
				edge.get("reports").asInt(), edge.get("outlets").asInt(), Rows.text(edge.get("firstAt")),
				Rows.text(edge.get("lastAt")), edge.get("confidence").asDouble(),
				Rows.word(ClaimStatus.class, edge.get("status")),
				RelationAnswer.Links.of(subject.id(), type, object.id()));
	}

}
