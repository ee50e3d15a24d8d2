/**
 * The words of OnRecord as values: article, mention, actor, claim, relation, the places
 * in the text, and the ids that follow from content. Pure Java, uses nothing else. Open
 * {@link org.onrecord.knowledge.Claim} first: every other type is a part of it.
 */
@NullMarked
package org.onrecord.knowledge;

import org.jspecify.annotations.NullMarked;
