/**
 * When something was said or done: finds expressions of time, resolves them against the
 * day of publication, and tells which word each dates. Begin with
 * {@link org.onrecord.extract.date.ArticleDates}.
 */
@NullMarked
package org.onrecord.extract.date;

import org.jspecify.annotations.NullMarked;
