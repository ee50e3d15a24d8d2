package org.onrecord.export;

/**
 * An actor as other records name it.
 *
 * @param id its id
 * @param name what people call it; of an unnamed actor its description
 * @param kind what sort of actor it is: {@code person}
 * @param unnamed whether articles only describe it
 */
public record ActorRef(String id, String name, String kind, boolean unnamed) {

}
