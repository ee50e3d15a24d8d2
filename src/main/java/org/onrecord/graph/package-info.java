/**
 * The Neo4j room: starts the database in process or reaches a server, applies the schema,
 * loads the statements of the {@code cypher} folder and writes what was read and
 * concluded. No other room knows whether the database runs in this process.
 */
@NullMarked
package org.onrecord.graph;

import org.jspecify.annotations.NullMarked;
