package org.onrecord.ask;

import java.util.List;

import org.onrecord.graph.ReadingBuilder;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;

import static org.onrecord.graph.ReadingBuilder.plain;

/**
 * Articles of an invented port, in which a mayor and a governor quarrel over a lock gate,
 * for questions about them. Two persons bear the surname Tollefsen.
 */
final class Brackwater {

	private Brackwater() {
	}

	static List<Reading> readings() {
		return List.of(quarrel(), answer(), bakery());
	}

	private static Reading quarrel() {
		ReadingBuilder article = ReadingBuilder.of("Brackwater Echo", "2031-02-11",
				"Dagny Tollefsen scolded Henrike Solvang over the lock gate. Amara Quist scolded both. Solvang asked the "
						+ "port. Piet Oosterling speaks for Solvang. Solvang governs Veldria. A council was named.");
		String mayor = article.mention(ActorKind.PERSON, "Dagny Tollefsen", "Tollefsen");
		String governor = article.mention(ActorKind.PERSON, "Henrike Solvang", "Solvang");
		String senator = article.mention(ActorKind.PERSON, "Amara Quist");
		String port = article.mention(ActorKind.AGENCY, "Brackwater Port Authority", "BPA");
		String speaker = article.mention(ActorKind.PERSON, "Piet Oosterling");
		String state = article.mention(ActorKind.STATE, "Veldria");
		String office = article.mention(ActorKind.OFFICE, "Governor of Veldria", false, state);
		article.mention(ActorKind.AGENCY, "Council for Locks and Dams");
		return article.claim(mayor, "lock gate", plain(mayor, RelationType.CRITICIZED, governor), governor)
			.claim(senator, "scolded both", plain(senator, RelationType.CRITICIZED, mayor), mayor)
			.claim(null, "asked the port", plain(governor, RelationType.REQUESTED, port))
			.claim(null, "Piet Oosterling speaks", plain(speaker, RelationType.SPOKESPERSON_FOR, governor))
			.claim(null, "governs Veldria", plain(governor, RelationType.HOLDS_OFFICE, office))
			.build();
	}

	private static Reading answer() {
		ReadingBuilder article = ReadingBuilder.of("Skua Wire", "2031-03-05",
				"The port had no request from Dagny Tollefsen. Amara Quist scolded Henrike Solvang.");
		String port = article.mention(ActorKind.AGENCY, "Brackwater Port Authority");
		String mayor = article.mention(ActorKind.PERSON, "Dagny Tollefsen");
		String senator = article.mention(ActorKind.PERSON, "Amara Quist");
		String governor = article.mention(ActorKind.PERSON, "Henrike Solvang");
		return article
			.claim(port, "no request",
					new Relation(RelationType.REQUESTED, mayor, port, Polarity.NEGATED, Modality.ASSERTED), mayor)
			.claim(senator, "Amara Quist scolded", plain(senator, RelationType.CRITICIZED, governor), governor)
			.build();
	}

	private static Reading bakery() {
		ReadingBuilder article = ReadingBuilder.of("Skua Wire", "2031-03-06",
				"Rufus Tollefsen said his rolls were small.");
		String baker = article.mention(ActorKind.PERSON, "Rufus Tollefsen");
		return article.claim(baker, "rolls were small", null).build();
	}

}
