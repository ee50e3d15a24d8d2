/**
 * Writes a chosen part of the graph in one of many formats: one walk over the graph, one
 * small writer for each format.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
