package org.onrecord.query.page;

import org.jspecify.annotations.Nullable;
import org.onrecord.query.ActorBrief;

/**
 * A field in which an actor is named.
 *
 * @param name its parameter
 * @param label what stands above it
 * @param value what was typed
 * @param actor the actor, where an id was given; shown in place of it
 * @param cleared the question without this condition
 * @param wrong whether what was typed could not be understood
 */
record Field(String name, String label, String value, @Nullable ActorBrief actor, String cleared, boolean wrong) {

}
