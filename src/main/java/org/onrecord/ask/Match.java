package org.onrecord.ask;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.RelationVerbs.Verb;

/**
 * How the words of a question fit a shape.
 *
 * @param shape the shape
 * @param parts the words that give values, in order
 */
record Match(Shape shape, List<Part> parts) {

	Match {
		parts = List.copyOf(parts);
	}

	/** Words that give a value. */
	sealed interface Part {

		/** Place of its first word in the phrase. */
		int first();

		/** Place after its last word. */
		int end();

	}

	/**
	 * A slot that is filled.
	 *
	 * @param slot the slot
	 * @param first place of its first word
	 * @param end place after its last word
	 */
	record Filled(Wording.Slot slot, int first, int end) implements Part {

	}

	/**
	 * A verb that states a relation.
	 *
	 * @param verb the verb
	 * @param first place of its first word
	 * @param end place after its last word
	 */
	record Acted(Verb verb, int first, int end) implements Part {

	}

	/** The slots that are filled. */
	List<Filled> filled() {
		return this.parts.stream().filter(Filled.class::isInstance).map(Filled.class::cast).toList();
	}

	/** The verbs of relations. */
	List<Acted> acted() {
		return this.parts.stream().filter(Acted.class::isInstance).map(Acted.class::cast).toList();
	}

	/** A list with one part more. */
	static List<Part> with(List<Part> parts, Part part) {
		List<Part> more = new ArrayList<>(parts);
		more.add(part);
		return List.copyOf(more);
	}

}
