package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.naming.BodyNames;
import org.onrecord.naming.PersonName.Likeness;

/**
 * Decides which pairs are safe to be called one without asking anybody, which wait for a
 * person, and which are not worth one's time. Safe are
 * <ul>
 * <li>{@code name-variant}: the same first and last name, where nobody else of that name
 * has a middle name or suffix that contradicts;</li>
 * <li>{@code nickname}: a short form of the first name, supported by an office or by two
 * companions, where no other name fits;</li>
 * <li>{@code last-name-in-office}: a last name alone with an office that exactly one
 * bearer of that name holds at that time;</li>
 * <li>{@code only-bearer}: a last name alone, of which one bearer is reported at the same
 * time by the same outlet with three of the same companions, and at least five times as
 * often as all others of that name together;</li>
 * <li>{@code same-words}: bodies and offices whose names have the same words;</li>
 * <li>{@code known-acronym}: a body that is named by the acronym another is called by,
 * and no other is.</li>
 * </ul>
 * Two that one article names beside each other, or that another register knows by
 * different identifiers, are never safe, and neither is a name of which a register knows
 * two bearers. The rules see the same from both sides, so the order in which actors are
 * looked at does not matter.
 */
final class Judge {

	/** What is less likely is not kept. */
	static final double FLOOR = 0.4;

	private static final int SUPPORTING_COMPANIONS = 2;

	/** So many times as often as others a bearer of a last name has to be reported. */
	private static final int DOMINANCE = 5;

	private Judge() {
	}

	/**
	 * The judgement of two actors.
	 * @param rivals all others that are candidates of the one or the other
	 * @return with the rule if it is safe, without if it waits; empty if it is not kept
	 */
	static Optional<ScoredPair> judge(ActorProfile one, ActorProfile other, Collection<ActorProfile> rivals) {
		return PairScorer.score(one, other).flatMap((pair) -> {
			String rule = (has(pair, PairScorer.TOGETHER) || has(pair, PairScorer.IDENTIFIERS)) ? null
					: one.isPerson() ? ruleOfPersons(one, other, pair, rivals) : ruleOfBodies(one, other, rivals);
			if (rule != null) {
				return Optional.of(pair.by(rule));
			}
			return (pair.score() >= FLOOR) ? Optional.of(pair) : Optional.empty();
		});
	}

	private static @Nullable String ruleOfPersons(ActorProfile one, ActorProfile other, ScoredPair pair,
			Collection<ActorProfile> rivals) {
		return switch (one.persons().compare(other.persons())) {
			case FULL_NAME -> contradicted(one, other, rivals) ? null : "name-variant";
			case NICKNAME ->
				isSupported(one, other, pair) && !contradicted(one, other, rivals) && !hasOtherForm(one, other, rivals)
						? "nickname" : null;
			case LAST_NAME -> ruleOfLastName(one, other, pair, rivals);
			default -> null;
		};
	}

	private static @Nullable String ruleOfBodies(ActorProfile one, ActorProfile other,
			Collection<ActorProfile> rivals) {
		BodyNames.Likeness likeness = one.bodies().compare(other.bodies());
		boolean general = one.kind() == ActorKind.OFFICE || one.kind() == ActorKind.GROUP;
		if (identifiedApart(one, other, rivals)) {
			return null;
		}
		if (likeness == BodyNames.Likeness.SAME_WORDS) {
			return "same-words";
		}
		if (likeness == BodyNames.Likeness.KNOWN_ACRONYM && !general) {
			return rivals.stream().anyMatch((rival) -> sharesAcronym(rival, one, other)) ? null : "known-acronym";
		}
		return null;
	}

	/** Whether a register knows two bodies of the same words. */
	private static boolean identifiedApart(ActorProfile one, ActorProfile other, Collection<ActorProfile> rivals) {
		List<ActorProfile> namesakes = new ArrayList<>(List.of(one, other));
		rivals.stream()
			.filter((rival) -> rival.kind() == one.kind() && !rival.unnamed())
			.filter((rival) -> rival.bodies().compare(one.bodies()) == BodyNames.Likeness.SAME_WORDS
					|| rival.bodies().compare(other.bodies()) == BodyNames.Likeness.SAME_WORDS)
			.forEach(namesakes::add);
		return anyTwo(namesakes, (a, b) -> !a.identifiedApart(b).isEmpty());
	}

	private static boolean anyTwo(List<ActorProfile> actors, BiPredicate<ActorProfile, ActorProfile> are) {
		for (int i = 0; i < actors.size(); i++) {
			for (int k = 0; k < i; k++) {
				if (are.test(actors.get(i), actors.get(k))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean sharesAcronym(ActorProfile rival, ActorProfile one, ActorProfile other) {
		if (rival.kind() != one.kind()) {
			return false;
		}
		BodyNames.Likeness toOne = rival.bodies().compare(one.bodies());
		BodyNames.Likeness toOther = rival.bodies().compare(other.bodies());
		return toOne != BodyNames.Likeness.SAME_WORDS && toOther != BodyNames.Likeness.SAME_WORDS
				&& (toOne != BodyNames.Likeness.DIFFERENT || toOther != BodyNames.Likeness.DIFFERENT);
	}

	/** Whether among all of that name two cannot be one person. */
	private static boolean contradicted(ActorProfile one, ActorProfile other, Collection<ActorProfile> rivals) {
		List<ActorProfile> namesakes = new ArrayList<>(List.of(one, other));
		rivals.stream().filter((rival) -> isNamesake(rival, one) || isNamesake(rival, other)).forEach(namesakes::add);
		return anyTwo(namesakes, (a, b) -> a.persons().compare(b.persons()) == Likeness.CONTRADICTION
				|| !a.identifiedApart(b).isEmpty());
	}

	private static boolean isNamesake(ActorProfile rival, ActorProfile actor) {
		if (!rival.isPerson() || rival.unnamed()) {
			return false;
		}
		Likeness likeness = rival.persons().compare(actor.persons());
		return likeness == Likeness.FULL_NAME || likeness == Likeness.NICKNAME || likeness == Likeness.CONTRADICTION;
	}

	/**
	 * Whether the short form may be that of a third: Chris of Christopher and Christina.
	 */
	private static boolean hasOtherForm(ActorProfile one, ActorProfile other, Collection<ActorProfile> rivals) {
		return rivals.stream()
			.filter((rival) -> isNamesake(rival, one) || isNamesake(rival, other))
			.anyMatch((rival) -> rival.persons().compare(one.persons()) == Likeness.DIFFERENT
					|| rival.persons().compare(other.persons()) == Likeness.DIFFERENT);
	}

	private static boolean isSupported(ActorProfile one, ActorProfile other, ScoredPair pair) {
		return has(pair, PairScorer.OFFICE) || PairScorer.sharedCompanions(one, other) >= SUPPORTING_COMPANIONS;
	}

	private static @Nullable String ruleOfLastName(ActorProfile one, ActorProfile other, ScoredPair pair,
			Collection<ActorProfile> rivals) {
		ActorProfile single = one.persons().isFull() ? other : one;
		ActorProfile bearer = one.persons().isFull() ? one : other;
		List<ActorProfile> others = rivals.stream()
			.filter((rival) -> rival.persons().compare(single.persons()) == Likeness.LAST_NAME)
			.filter((rival) -> rival.persons().compare(bearer.persons()) != Likeness.FULL_NAME)
			.toList();
		if (has(pair, PairScorer.OFFICE)) {
			boolean alone = others.stream()
				.map((rival) -> PairScorer.score(rival, single))
				.noneMatch((rival) -> rival.isPresent() && has(rival.get(), PairScorer.OFFICE));
			return alone ? "last-name-in-office" : null;
		}
		long mentionsOfOthers = others.stream().mapToLong(ActorProfile::mentions).sum();
		boolean wellKnown = bearer.mentions() >= DOMINANCE && bearer.mentions() >= DOMINANCE * mentionsOfOthers;
		return wellKnown && has(pair, PairScorer.SAME_TIME) && PairScorer.sharedCompanions(one, other) >= 3
				? "only-bearer" : null;
	}

	private static boolean has(ScoredPair pair, String feature) {
		return pair.features().stream().anyMatch((one) -> Objects.equals(one.name(), feature));
	}

}
