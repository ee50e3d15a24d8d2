/**
 * What every request passes: Spring Security as
 * {@link org.onrecord.people.door.DoorConfiguration} sets it up, and the addresses about
 * people themselves. Open {@link org.onrecord.people.door.Doors} for who may use which
 * address.
 */
@NullMarked
package org.onrecord.people.door;

import org.jspecify.annotations.NullMarked;
