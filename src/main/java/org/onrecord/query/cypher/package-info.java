/**
 * Read-only Cypher of anybody's own: five guards stand between a statement and the
 * database, each of which would do alone against much, and a line of audit follows each
 * statement. Open {@link CypherDoor} first.
 */
@NullMarked
package org.onrecord.query.cypher;

import org.jspecify.annotations.NullMarked;
