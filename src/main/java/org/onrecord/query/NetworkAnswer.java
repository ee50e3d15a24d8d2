package org.onrecord.query;

import java.util.List;

/**
 * Actors and the edges between them.
 *
 * @param nodes the actors, each once
 * @param edges the edges
 * @param truncated whether there are more edges than were asked for
 */
public record NetworkAnswer(List<ActorBrief> nodes, List<RelationAnswer> edges, boolean truncated) {

}
