package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.actor.OfficeHeld;
import org.onrecord.extract.actor.SpeaksFor;
import org.onrecord.extract.relation.StatedRelation;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;

/** What titles and descriptions state: who holds which office, who speaks for whom. */
final class OfficeClaims {

	/** Titles beside names are hardly ever misread; whose they are sometimes is. */
	private static final double CONFIDENCE = 0.9;

	private OfficeClaims() {
	}

	static List<StatedRelation> of(Actors actors) {
		List<StatedRelation> stated = new ArrayList<>();
		for (OfficeHeld held : actors.offices()) {
			Relation relation = new Relation(RelationType.HOLDS_OFFICE, held.holder().id(), held.office().id(),
					Polarity.AFFIRMED, held.modality());
			stated.add(new StatedRelation(relation, null, held.tokens(), held.rule(), CONFIDENCE));
		}
		for (SpeaksFor speaks : actors.spokespersons()) {
			Relation relation = new Relation(RelationType.SPOKESPERSON_FOR, speaks.speaker().id(),
					speaks.principal().id(), Polarity.AFFIRMED, speaks.modality());
			stated.add(new StatedRelation(relation, null, speaks.tokens(), speaks.rule(), CONFIDENCE));
		}
		return stated;
	}

}
