package org.onrecord.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Role;

/**
 * What a program shows instead of a password.
 *
 * @param id by which it is revoked; no secret
 * @param owner name of the person in whose name the program acts
 * @param name what it is for, in the words of its owner
 * @param role the most that it may do; less if its owner may less
 * @param madeAt since when it is valid
 * @param until when it expires
 * @param usedAt when it was used last, to the minute; null if it never was
 */
public record Token(String id, String owner, String name, Role role, Instant madeAt, Instant until,
		@Nullable Instant usedAt) {

}
