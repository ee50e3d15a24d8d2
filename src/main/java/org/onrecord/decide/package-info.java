/**
 * Who decided what: acts of people and rules on claims, actors and articles, each written
 * down with what was before and after, and each to be undone. Begin with
 * {@link org.onrecord.decide.Decisions}.
 */
@NullMarked
package org.onrecord.decide;

import org.jspecify.annotations.NullMarked;
