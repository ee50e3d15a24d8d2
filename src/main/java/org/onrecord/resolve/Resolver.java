package org.onrecord.resolve;

import java.util.stream.Stream;

import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Reference;
import org.springframework.stereotype.Component;

/**
 * Decides which actor each mention of an article means, from the mention alone, so that
 * the same article gives the same decisions on an empty and on a full graph. Whoever the
 * gazetteer knows is that one; whoever is called by a full name is the one of that name
 * everywhere; whoever is only described, or named by a single word, is an actor of this
 * article alone until somebody decides otherwise.
 */
@Component
public final class Resolver {

	private static final String BY = "resolver-2";

	/** The mention is an entry of the gazetteer. */
	private static final String GAZETTEER = "gazetteer";

	/** The mention has a name that stands for one actor. */
	private static final String FULL_NAME = "full-name";

	/** Nothing is known beyond the article. */
	private static final String ARTICLE = "article";

	/** A reading of the article, with one decision for each of its mentions. */
	public Reading resolve(Article article, Extraction extraction) {
		return new Reading(article, extraction, extraction.mentions().stream().map(Resolver::decide).toList());
	}

	private static Reference decide(Mention mention) {
		if (mention.gazetteer() != null && !isOneWordGroup(mention)) {
			return refer(mention, Actor.idOfGazetteer(mention.gazetteer()), GAZETTEER, 1);
		}
		if (hasFullName(mention)) {
			return refer(mention, Actor.idOfName(mention.kind(), mention.name()), FULL_NAME, score(mention));
		}
		return refer(mention, Actor.idOfMention(mention.id()), ARTICLE, 1);
	}

	/**
	 * "Democrats" are those that the article speaks of: senators here, voters there, a
	 * committee's members elsewhere. People who labelled articles gave the same name to
	 * only 14 of 46 pairs of such mentions that the gazetteer has one entry for.
	 */
	private static boolean isOneWordGroup(Mention mention) {
		return mention.kind() == ActorKind.GROUP && !Names.key(mention.name()).contains(" ");
	}

	/** Namesakes exist, and more of them among persons than among bodies. */
	private static double score(Mention mention) {
		return (mention.kind() == ActorKind.PERSON) ? 0.9 : 0.95;
	}

	/**
	 * A person, office or group needs two words: which Marsh, which governor or which
	 * police a single one means, the article alone knows. A name without a letter or
	 * digit says nothing.
	 */
	private static boolean hasFullName(Mention mention) {
		String key = Names.key(mention.name());
		boolean ambiguous = mention.kind() == ActorKind.PERSON || mention.kind() == ActorKind.OFFICE
				|| isOneWordGroup(mention);
		return !mention.unnamed() && !key.isEmpty() && (!ambiguous || key.contains(" "));
	}

	private static Reference refer(Mention mention, String actorId, String method, double score) {
		Actor actor = new Actor(actorId, mention.name(), mention.kind(), mention.unnamed(),
				Stream.concat(Stream.of(mention.name()), mention.aliases().stream()).toList());
		return new Reference(mention.id(), actor, method, score, BY);
	}

}
