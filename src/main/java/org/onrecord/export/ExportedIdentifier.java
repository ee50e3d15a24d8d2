package org.onrecord.export;

import org.jspecify.annotations.Nullable;

/**
 * By what another register knows an actor.
 *
 * @param actor id of the actor
 * @param scheme the register: {@code wikidata}
 * @param value the identifier there
 * @param by who said so
 * @param at when, ISO 8601
 * @param base id of the actor that it was given to, which is part of this one now
 */
record ExportedIdentifier(String actor, String scheme, String value, String by, String at, @Nullable String base) {

}
