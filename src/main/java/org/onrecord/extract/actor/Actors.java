package org.onrecord.extract.actor;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;

/**
 * The actors of one article and the tokens that mean them.
 */
public interface Actors {

	/** Every actor, in order of first appearance, with all its places. */
	List<Mention> mentions();

	/**
	 * The actor that this token means, be it by name, title or pronoun; where a title and
	 * a name overlap ("Missouri Gov. Mike Kehoe") the holder, not the place. Empty if the
	 * token means none.
	 */
	Optional<Mention> at(Token token);

	/**
	 * Who speaks in an attribution, one mention a speaker; empty if nobody is identified.
	 * Described sources ("a spokesperson for Gov. Kelly") are unnamed actors.
	 */
	List<Mention> speakersOf(Attribution attribution);

	/**
	 * The actors that the content of an attribution is about, the main one first, without
	 * its speaker where it is only "I" or "we".
	 */
	List<Mention> aboutOf(Attribution attribution);

	/**
	 * The holder of an office as of this article, the speaker for a principal, the body
	 * of an office: the mention by id.
	 */
	Mention mention(String id);

	/**
	 * Offices the article gives to an actor: pairs of holder and office, with the place.
	 */
	List<OfficeHeld> offices();

	/** Who speaks officially for whom, by title or description, with the place. */
	List<SpeaksFor> spokespersons();

}
