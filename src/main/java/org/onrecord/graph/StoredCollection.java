package org.onrecord.graph;

/**
 * A collection: a named set of articles, such as those of one investigation.
 *
 * @param id its id, which stays when it gets another name
 * @param name its name; no other collection has it, whatever the case of letters
 * @param description what it is for; empty if nobody said so
 * @param createdAt when it was made, ISO 8601
 * @param articles how many articles are in it, those that count no more included
 */
public record StoredCollection(String id, String name, String description, String createdAt, long articles) {

}
