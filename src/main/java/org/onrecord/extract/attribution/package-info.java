/**
 * Who is reported to have said what: source, cue and content of every attribution.
 */
@NullMarked
package org.onrecord.extract.attribution;

import org.jspecify.annotations.NullMarked;
