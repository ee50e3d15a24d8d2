/**
 * Text in, claims out: a pure function that finds in the text of one article who is
 * reported to have said or done what, and where it stands. It knows no database and no
 * Spring.
 */
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
