/**
 * The pages of the questions: a person asks who said what about whom, reads the claims
 * and opens the article at the words. They show what the addresses under {@code /api}
 * give, under the same parameters. Open {@link SearchController} first.
 */
@NullMarked
package org.onrecord.query.page;

import org.jspecify.annotations.NullMarked;
