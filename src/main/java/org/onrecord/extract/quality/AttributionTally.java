package org.onrecord.extract.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Counts attributions of many articles. Marked and found ones are paired article by
 * article over all classes at once.
 */
final class AttributionTally {

	private final Map<AttributionClass, ClassTally> classes = new EnumMap<>(AttributionClass.class);

	/** Of each role the units that are right, found, marked. */
	private final Map<Role, int[]> units = new EnumMap<>(Role.class);

	AttributionTally() {
		for (AttributionClass each : AttributionClass.values()) {
			this.classes.put(each, new ClassTally());
		}
		for (Role role : Role.values()) {
			this.units.put(role, new int[3]);
		}
	}

	/**
	 * Counts an article.
	 * @return its pairs by overlap, as indexes: of each marked one the found one, -1 for
	 * none
	 */
	int[] add(List<ComparedAttribution> marked, List<ComparedAttribution> found) {
		marked.forEach((one) -> one.classes().forEach((its) -> tally(its).marked()));
		found.forEach((one) -> one.classes().forEach((its) -> tally(its).found()));
		right(Criterion.EXACT,
				pairs(AttributionPairing.bySame(ComparedAttribution::content, marked, found), marked, found));
		right(Criterion.STRICT,
				pairs(AttributionPairing.bySame(ComparedAttribution::characters, marked, found), marked, found));
		int[] partners = AttributionPairing.byOverlap(marked, found);
		List<AttributionPair> pairs = pairs(partners, marked, found);
		for (Criterion criterion : Criterion.values()) {
			right(criterion, pairs.stream().filter(criterion::holds).toList());
		}
		pairs.forEach((pair) -> pair.marked().classes().forEach((its) -> tally(its).pair(pair)));
		this.units.forEach((role, counts) -> {
			BitSet markedUnits = role.units(marked);
			BitSet foundUnits = role.units(found);
			counts[0] += ComparedAttribution.shared(markedUnits, foundUnits);
			counts[1] += foundUnits.cardinality();
			counts[2] += markedUnits.cardinality();
		});
		return partners;
	}

	private void right(Criterion criterion, List<AttributionPair> pairs) {
		for (AttributionPair pair : pairs) {
			pair.marked().classes().forEach((its) -> tally(its).markedIsRight(criterion));
			pair.found().classes().forEach((its) -> tally(its).foundIsRight(criterion));
		}
	}

	private static List<AttributionPair> pairs(int[] partners, List<ComparedAttribution> marked,
			List<ComparedAttribution> found) {
		List<AttributionPair> pairs = new ArrayList<>();
		for (int i = 0; i < partners.length; i++) {
			if (partners[i] >= 0) {
				pairs.add(new AttributionPair(marked.get(i), found.get(partners[i])));
			}
		}
		return pairs;
	}

	/** The figures of each class. */
	Map<String, ClassFigures> figures() {
		return ofClasses(ClassTally::figures);
	}

	/** Content and source together, of each class. */
	Map<String, Measure> full() {
		return ofClasses((tally) -> tally.measure(Criterion.FULL));
	}

	private <T> Map<String, T> ofClasses(Function<ClassTally, T> figure) {
		Map<String, T> figures = new LinkedHashMap<>();
		this.classes.forEach((each, tally) -> figures.put(each.word(), figure.apply(tally)));
		return figures;
	}

	/** How well the units of each role are found, whatever attribution they are of. */
	Map<String, Measure> words() {
		Map<String, Measure> words = new LinkedHashMap<>();
		this.units
			.forEach((role, counts) -> words.put(role.word(), Measure.of(counts[0], counts[1], counts[0], counts[2])));
		return words;
	}

	private ClassTally tally(AttributionClass each) {
		return Objects.requireNonNull(this.classes.get(each));
	}

}
