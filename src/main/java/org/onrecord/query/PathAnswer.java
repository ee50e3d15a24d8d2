package org.onrecord.query;

import java.util.List;

/**
 * A way from one actor to another over edges, whichever way these point.
 *
 * @param length how many edges
 * @param actors the actors on the way, both ends included
 * @param relations the edges between them, in order
 */
public record PathAnswer(int length, List<ActorBrief> actors, List<RelationAnswer> relations) {

}
