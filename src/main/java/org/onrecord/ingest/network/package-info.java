/**
 * Networks that other programs wrote, read as actors and what one did to another:
 * GraphML, GEXF and CSV of Gephi or Neo4j. Open
 * {@link org.onrecord.ingest.network.NetworkReadings} first: it makes articles of them,
 * because every edge rests on a claim, and every claim on words that can be read.
 */
@NullMarked
package org.onrecord.ingest.network;

import org.jspecify.annotations.NullMarked;
