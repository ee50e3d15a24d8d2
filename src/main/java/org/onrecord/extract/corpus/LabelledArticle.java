package org.onrecord.extract.corpus;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.RelationType;

/**
 * What a person labelled in an article beyond its attributions.
 *
 * @param stem the article, by the name of its files
 * @param line of the file of labels
 * @param types the types of relations that were looked for in it
 * @param actors who is named in it
 * @param relations the relations between them that it states
 * @param speakers who speaks in its attributions
 */
public record LabelledArticle(String stem, int line, Set<RelationType> types, List<Named> actors,
		List<StatedRelation> relations, List<Speaker> speakers) {

	public LabelledArticle {
		types = Set.copyOf(types);
		actors = List.copyOf(actors);
		relations = List.copyOf(relations);
		speakers = List.copyOf(speakers);
	}

	/**
	 * An actor with the names it has in the article.
	 *
	 * @param name the name that relations and speakers use
	 * @param names all its names, {@code name} included
	 */
	public record Named(String name, Set<String> names) {

		public Named {
			names = Set.copyOf(names);
		}

	}

	/**
	 * Who speaks in one attribution.
	 *
	 * @param attribution id of the {@link MarkedAttribution}
	 * @param name of the actor; null if nobody is named
	 */
	public record Speaker(String attribution, @Nullable String name) {

	}

}
