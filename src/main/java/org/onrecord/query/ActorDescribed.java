package org.onrecord.query;

import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What tells an actor apart from others of the same name.
 *
 * @param actor who it is
 * @param offices offices it holds
 * @param of states and bodies it belongs to
 * @param outlets outlets of articles that name it, as far as 200 of its mentions tell
 * @param identifiers keys of its identifiers of other registers
 */
public record ActorDescribed(ActorFound actor, List<ActorBrief> offices, List<ActorBrief> of, List<String> outlets,
		List<String> identifiers) {

	public ActorDescribed {
		offices = List.copyOf(offices);
		of = List.copyOf(of);
		outlets = List.copyOf(outlets);
		identifiers = List.copyOf(identifiers);
	}

	static ActorDescribed of(Record row) {
		return new ActorDescribed(ActorLookup.found(row), row.get("offices").asList(Rows::actor),
				row.get("of").asList(Rows::actor), row.get("outlets").asList(Value::asString),
				row.get("identifiers").asList(Value::asString));
	}

}
