/**
 * The way of an article into the graph: reads files, folders and requests, skips what is
 * known, has it extracted, resolved and stored, and reports what was received, stored,
 * unchanged and rejected.
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
