package org.onrecord.export;

import java.util.List;
import java.util.Map;

/**
 * An actor.
 *
 * @param id its id
 * @param name what people call it; of an unnamed actor its description
 * @param kind what sort of actor it is: {@code person}
 * @param unnamed whether articles only describe it
 * @param names every name it has in articles
 * @param of ids of the states and bodies that an office or body belongs to
 * @param kept what only the graph itself needs, by the names of its properties
 */
public record ExportedActor(String id, String name, String kind, boolean unnamed, List<String> names, List<String> of,
		Map<String, Object> kept) {

	public ExportedActor {
		names = List.copyOf(names);
		of = List.copyOf(of);
		kept = Map.copyOf(kept);
	}

	/** The same without what it belongs to outside a selection of actors. */
	ExportedActor within(IdSet selected) {
		return new ExportedActor(this.id, this.name, this.kind, this.unnamed, this.names,
				this.of.stream().filter(selected::contains).toList(), this.kept);
	}

}
