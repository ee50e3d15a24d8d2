package org.onrecord.query.page;

import java.util.List;

import org.onrecord.query.ActorAnswer;

/**
 * What is known about an actor.
 *
 * @param actor the actor
 * @param names its other names
 * @param made the latest claims it made
 * @param about the latest claims about it
 * @param allMade address of all claims it made
 * @param allAbout address of all claims about it
 * @param browser the claims about it in Neo4j Browser
 */
record ActorPage(ActorAnswer actor, List<String> names, List<ShownClaim> made, List<ShownClaim> about, String allMade,
		String allAbout, String browser) {

}
