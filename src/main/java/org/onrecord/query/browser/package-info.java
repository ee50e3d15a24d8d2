/**
 * What the program gives to Neo4j Browser: a guide through the graph, colours and
 * captions, the catalogue as saved queries, and a script that runs before Browser starts.
 * Open {@link BrowserFilesController} first.
 */
@NullMarked
package org.onrecord.query.browser;

import org.jspecify.annotations.NullMarked;
