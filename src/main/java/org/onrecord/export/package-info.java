/**
 * A selected part of the graph in a format: one walk, one small writer per format. Open
 * {@link NetworkFormat} first: a format opens a writer on a stream and is then told every
 * node and every edge.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
