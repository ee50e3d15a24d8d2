/**
 * Tells the report from the page around it: finds the lines of a text that are
 * navigation, players, captions, credits, copyright, appeals and the like. Open
 * {@link org.onrecord.ingest.boilerplate.PageDump} first. The word patterns are data, in
 * {@code boilerplate.txt}.
 */
@NullMarked
package org.onrecord.ingest.boilerplate;

import org.jspecify.annotations.NullMarked;
