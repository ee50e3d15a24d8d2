package org.onrecord.query;

import org.onrecord.knowledge.ActorKind;

/**
 * An actor as other answers name it.
 *
 * @param id its id
 * @param name its name; of an unnamed actor its description
 * @param kind what sort of actor it is
 * @param unnamed whether articles only describe it
 */
public record ActorBrief(String id, String name, ActorKind kind, boolean unnamed) {

}
