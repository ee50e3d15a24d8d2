/**
 * Decides which actor a mention means, from candidates, scores and the rules that gave
 * them, and keeps each decision so that it can be undone; merging actors and taking a
 * merge back live here too.
 */
@NullMarked
package org.onrecord.resolve;

import org.jspecify.annotations.NullMarked;
