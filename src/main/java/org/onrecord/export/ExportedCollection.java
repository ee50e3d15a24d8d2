package org.onrecord.export;

/**
 * A collection; which articles are in it is told apart.
 *
 * @param id its id
 * @param name its name
 * @param description what it is for
 * @param createdAt when it was made, ISO 8601
 */
record ExportedCollection(String id, String name, String description, String createdAt) {

}
