package org.onrecord.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Role;

/**
 * Somebody who may come in.
 *
 * @param id number that stays when the name changes
 * @param name by which they sign in and by which decisions name them
 * @param role what they may do
 * @param enabled whether they may come in now
 * @param signsIn {@code link} until a password is set, {@code password}, or
 * {@code openid}
 * @param madeAt since when they are known
 * @param madeBy who let them in
 * @param seenAt their last sign-in; null if there was none
 * @param stamp changes whenever sessions that began before have to end
 */
public record Person(long id, String name, Role role, boolean enabled, String signsIn, Instant madeAt, String madeBy,
		@Nullable Instant seenAt, long stamp) {

}
