package org.onrecord.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.onrecord.naming.BodyNames;
import org.onrecord.naming.PersonName;

/**
 * Weighs what speaks for and against two actors being one. The name says most; offices,
 * companions, outlets and days support it or not. The same both ways round.
 */
final class PairScorer {

	static final String OFFICE = "office";

	static final String COMPANIONS = "companions";

	static final String TOGETHER = "together";

	static final String IDENTIFIERS = "identifiers";

	static final String OUTLET = "outlet";

	static final String SAME_TIME = "same-time";

	private static final double OF_A_COMPANION = 0.04;

	private static final int MOST_COMPANIONS = 4;

	private static final int NAMED_COMPANIONS = 3;

	private static final long YEAR = 366;

	private static final long DECADE = 10 * YEAR;

	private PairScorer() {
	}

	/**
	 * The pair with its score.
	 * @return empty if they cannot be one: of different kinds, unnamed, two entries of
	 * the gazetteer, or without likeness of names
	 */
	static Optional<ScoredPair> score(ActorProfile one, ActorProfile other) {
		if (one.gazetteer() && other.gazetteer()) {
			return Optional.empty();
		}
		boolean inOrder = one.id().compareTo(other.id()) < 0;
		ActorProfile a = inOrder ? one : other;
		ActorProfile b = inOrder ? other : one;
		return name(a.called(), b.called()).map((name) -> {
			List<Feature> features = new ArrayList<>(List.of(name));
			office(a, b).ifPresent(features::add);
			companions(a, b).ifPresent(features::add);
			outlets(a, b).ifPresent(features::add);
			days(a, b).ifPresent(features::add);
			if (a.isNamedWith(b)) {
				features.add(new Feature(TOGETHER, -0.4, "an article names both beside each other"));
			}
			identifiers(a, b).ifPresent(features::add);
			return ScoredPair.of(ActorPair.of(a.id(), b.id()), features);
		});
	}

	/**
	 * Whether their names and kinds let them be one at all: others are no pair, whatever
	 * else is known of them.
	 */
	static boolean alike(NamedActor one, NamedActor other) {
		return name(one, other).isPresent();
	}

	private static Optional<Feature> name(NamedActor a, NamedActor b) {
		if (a.kind() != b.kind() || a.unnamed() || b.unnamed()) {
			return Optional.empty();
		}
		if (a.isPerson()) {
			return personName(a.persons().compare(b.persons()));
		}
		// "Governor" and "police" are others in each article, and there are thousands
		return (a.isGeneral() || b.isGeneral()) ? Optional.empty() : bodyName(a.bodies().compare(b.bodies()));
	}

	private static Optional<Feature> personName(PersonName.Likeness likeness) {
		return switch (likeness) {
			case FULL_NAME -> feature("same-name", 0.8, "the same first and last name");
			case NICKNAME -> feature("nickname", 0.6, "the same last name, and one first name is a form of the other");
			case INITIAL -> feature("initial", 0.45, "the same last name and first initial");
			case LAST_NAME -> feature("last-name", 0.3, "one is the last name of the other");
			case CONTRADICTION -> feature("name-parts-differ", 0.25,
					"first and last name are alike, but middle names or suffixes differ");
			case DIFFERENT -> Optional.empty();
		};
	}

	private static Optional<Feature> bodyName(BodyNames.Likeness likeness) {
		return switch (likeness) {
			case SAME_WORDS -> feature("same-words", 0.85, "the same words in the name");
			case KNOWN_ACRONYM ->
				feature("known-acronym", 0.8, "one is called by the acronym that is the other's name");
			case SHARED_ACRONYM -> feature("shared-acronym", 0.45, "both are called by the same acronym");
			case INITIALS -> feature("initials", 0.4, "one is the acronym that the other's words make");
			case DIFFERENT -> Optional.empty();
		};
	}

	private static Optional<Feature> office(ActorProfile a, ActorProfile b) {
		return a.offices()
			.stream()
			.filter((held) -> b.offices().stream().anyMatch(held::alongside))
			.map(HeldOffice::name)
			.sorted()
			.findFirst()
			.flatMap((office) -> feature(OFFICE, 0.3, "both are reported as " + office + " at about the same time"));
	}

	private static Optional<Feature> identifiers(ActorProfile a, ActorProfile b) {
		List<String> apart = a.identifiedApart(b);
		return apart.isEmpty() ? Optional.empty()
				: Optional.of(new Feature(IDENTIFIERS, -0.4, "a register knows them as two: " + a.name() + " as "
						+ apart.get(0) + ", " + b.name() + " as " + apart.get(1)));
	}

	private static Optional<Feature> companions(ActorProfile a, ActorProfile b) {
		Map<String, String> others = b.companions();
		TreeSet<String> shared = new TreeSet<>();
		a.companions().forEach((id, name) -> {
			if (others.containsKey(id)) {
				shared.add(name);
			}
		});
		if (shared.isEmpty()) {
			return Optional.empty();
		}
		String named = String.join(", ", shared.stream().limit(NAMED_COMPANIONS).toList());
		int more = shared.size() - NAMED_COMPANIONS;
		return feature(COMPANIONS, OF_A_COMPANION * Math.min(shared.size(), MOST_COMPANIONS),
				"both in articles with " + named + ((more > 0) ? " and " + more + " more" : ""));
	}

	/** How many actors the articles of both name. */
	static long sharedCompanions(ActorProfile a, ActorProfile b) {
		return a.companions().keySet().stream().filter(b.companions()::containsKey).count();
	}

	private static Optional<Feature> outlets(ActorProfile a, ActorProfile b) {
		return a.outlets()
			.stream()
			.filter(b.outlets()::contains)
			.sorted()
			.findFirst()
			.flatMap((outlet) -> feature(OUTLET, 0.03, "both reported by " + outlet));
	}

	private static Optional<Feature> days(ActorProfile a, ActorProfile b) {
		LocalDate from = a.from();
		LocalDate to = a.to();
		LocalDate otherFrom = b.from();
		LocalDate otherTo = b.to();
		if (from == null || to == null || otherFrom == null || otherTo == null) {
			return Optional.empty();
		}
		long apart = Math.max(0,
				Math.max(ChronoUnit.DAYS.between(to, otherFrom), ChronoUnit.DAYS.between(otherTo, from)));
		if (apart > DECADE) {
			return feature("years-apart", -0.15, "reported " + apart / YEAR + " years apart");
		}
		return (apart <= YEAR) ? feature(SAME_TIME, 0.03, "reported within the same year") : Optional.empty();
	}

	private static Optional<Feature> feature(String name, double weight, String reason) {
		return Optional.of(new Feature(name, weight, reason));
	}

}
