package org.onrecord.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.query.ActorBrief;
import org.onrecord.query.ClaimAnswer.StatedRelation;

/**
 * The typed part of a claim as a person reads it: <em>"subject criticized object:
 * denied"</em>.
 *
 * @param subject who does it
 * @param word what is done
 * @param object to whom
 * @param tone name of the colour of the word
 * @param definition what the word means
 * @param hedges what keeps it from being a plain statement; empty for plain ones
 */
record RelationPhrase(ActorBrief subject, String word, ActorBrief object, String tone, String definition,
		List<String> hedges) {

	static RelationPhrase of(StatedRelation relation) {
		return new RelationPhrase(relation.subject(), word(relation.type()), relation.object(), tone(relation.type()),
				"The subject " + relation.type().definition() + ".", hedges(relation));
	}

	/** How a type is written on pages. */
	static String word(RelationType type) {
		return switch (type) {
			case SPOKESPERSON_FOR -> "speaks for";
			case HOLDS_OFFICE -> "holds the office";
			default -> type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}

	private static String tone(RelationType type) {
		return switch (type) {
			case REQUESTED, ORDERED -> "asking";
			case APPROVED, SUPPORTED, PRAISED, PROMISED -> "favour";
			case CRITICIZED, ACCUSED, REJECTED, WARNED -> "against";
			case SPOKESPERSON_FOR, HOLDS_OFFICE, DENIED, MET_WITH, APPOINTED, RESIGNED_FROM -> "neutral";
		};
	}

	private static List<String> hedges(StatedRelation relation) {
		List<String> hedges = new ArrayList<>();
		if (relation.polarity() == Polarity.NEGATED) {
			hedges.add("denied");
		}
		if (relation.modality() != Modality.ASSERTED) {
			hedges.add(word(relation.modality()));
		}
		return List.copyOf(hedges);
	}

	private static String word(Modality modality) {
		return switch (modality) {
			case ASSERTED -> "stated";
			case POSSIBLE -> "considering";
			case PLANNED -> "planned";
			case CONDITIONAL -> "under a condition";
			case FORMER -> "former";
			case QUESTION -> "in question";
		};
	}

}
