/**
 * What the name of an actor tells: its parts, in which spellings and short forms it
 * occurs, and the keys under which actors of like names are found. Pure functions of
 * text. Begin with {@link org.onrecord.naming.MatchKeys}.
 */
@NullMarked
package org.onrecord.naming;

import org.jspecify.annotations.NullMarked;
