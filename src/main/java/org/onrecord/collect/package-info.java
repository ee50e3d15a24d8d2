/**
 * Collections: named sets of articles, such as those of one investigation. Begin with
 * {@link org.onrecord.collect.Collections}. What a question within a collection means is
 * told in the room {@code query}; the graph holds
 * {@code (:Article)-[:IN]->(:Collection)}.
 */
@NullMarked
package org.onrecord.collect;

import org.jspecify.annotations.NullMarked;
