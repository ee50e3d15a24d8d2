package org.onrecord.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ContentId;

/**
 * An actor that something is decided about.
 *
 * @param id its id
 * @param name its name
 * @param labels its labels but {@code Actor}
 * @param claims in how many claims it has a part
 */
record Subject(String id, String name, List<String> labels, long claims) {

	/** The actor of an id, or the one that stands for it; empty if there is none. */
	static Optional<Subject> of(Work work, String id) {
		if (!ContentId.isId(id)) {
			return Optional.empty();
		}
		for (Record row : work.run("actors-to-decide", "actors", List.of(id))) {
			if (row.get("live").asBoolean()) {
				return Optional.of(new Subject(id, row.get("name").asString(""),
						row.get("labels")
							.asList(Value::asString)
							.stream()
							.filter((label) -> !"Actor".equals(label))
							.sorted()
							.toList(),
						row.get("claims").asLong()));
			}
			if (!row.get("survivor").isNull()) {
				return of(work, row.get("survivor").asString());
			}
		}
		return Optional.empty();
	}

	boolean unnamed() {
		return this.labels.contains("Unnamed");
	}

	ActorKind kind() {
		return Arrays.stream(ActorKind.values())
			.filter((kind) -> this.labels.contains(kind.label()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Actor " + this.id + " has no kind: " + this.labels));
	}

	/** Its name and id, for messages. */
	String shown() {
		return this.name + " (" + kind().word() + ", " + this.id + ")";
	}

}
