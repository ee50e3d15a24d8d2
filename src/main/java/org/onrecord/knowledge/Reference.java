package org.onrecord.knowledge;

/**
 * The decision whom a mention means: <em>"Mention M refers to actor A, by this method,
 * with this score, says so-and-so."</em> Concluded, so it can be changed and undone.
 *
 * @param mention id of the mention
 * @param actor the actor it refers to
 * @param method how it was decided: {@code gazetteer}, {@code full-name}, {@code article}
 * @param score how sure that is, from 0 to 1
 * @param by who decided: the program's rule and version, or a person
 */
public record Reference(String mention, Actor actor, String method, double score, String by) {

}
