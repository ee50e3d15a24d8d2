package org.onrecord.extract.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.onrecord.extract.corpus.LabelledArticle;
import org.onrecord.extract.corpus.StatedRelation;
import org.onrecord.knowledge.RelationType;

/**
 * Counts relations of many articles, type by type. Two are the same if type, polarity and
 * both actors are; in a sentence, also if the places where they are read overlap.
 */
final class RelationTally {

	/** Whether each place counts, or what an article states counts once. */
	enum Level {

		/** Each place counts. */
		SENTENCE,

		/** What an article states several times counts once. */
		ARTICLE

	}

	private final Level level;

	/** Of each type how many are right, found, labelled. */
	private final Map<RelationType, int[]> counts = new EnumMap<>(RelationType.class);

	RelationTally(Level level, Set<RelationType> types) {
		this.level = level;
		new TreeSet<>(types).forEach((type) -> this.counts.put(type, new int[3]));
	}

	/**
	 * What came of one article.
	 *
	 * @param missed labelled relations that were not found
	 * @param spurious found relations that are not labelled
	 */
	record Differences(List<StatedRelation> missed, List<StatedRelation> spurious) {
	}

	/**
	 * Counts an article; relations of types that are not labelled in it are passed over.
	 */
	Differences add(ArticleNames names, LabelledArticle labelled, List<StatedRelation> found) {
		List<StatedRelation> wanted = counted(names, labelled.relations(), labelled.types());
		List<StatedRelation> given = counted(names, found, labelled.types());
		List<StatedRelation> missed = new ArrayList<>();
		List<StatedRelation> spurious = new ArrayList<>();
		this.counts.forEach((type, count) -> {
			List<StatedRelation> mine = wanted.stream().filter((one) -> one.type() == type).toList();
			List<StatedRelation> others = given.stream().filter((one) -> one.type() == type).toList();
			int[] partners = pairs(names, mine, others);
			missed.addAll(IntStream.range(0, mine.size()).filter((i) -> partners[i] < 0).mapToObj(mine::get).toList());
			Set<Integer> taken = new TreeSet<>(IntStream.of(partners).boxed().toList());
			spurious.addAll(
					IntStream.range(0, others.size()).filter((j) -> !taken.contains(j)).mapToObj(others::get).toList());
			count[0] += (int) IntStream.of(partners).filter((partner) -> partner >= 0).count();
			count[1] += others.size();
			count[2] += mine.size();
		});
		return new Differences(missed, spurious);
	}

	private int[] pairs(ArticleNames names, List<StatedRelation> wanted, List<StatedRelation> given) {
		List<int[]> candidates = wanted.stream()
			.map((one) -> IntStream.range(0, given.size()).filter((j) -> same(names, one, given.get(j))).toArray())
			.toList();
		return new Assignment(candidates, given.size()).complete();
	}

	private List<StatedRelation> counted(ArticleNames names, List<StatedRelation> relations, Set<RelationType> types) {
		List<StatedRelation> counted = new ArrayList<>();
		for (StatedRelation relation : relations) {
			boolean again = this.level == Level.ARTICLE
					&& counted.stream().anyMatch((earlier) -> same(names, earlier, relation));
			if (types.contains(relation.type()) && !again) {
				counted.add(relation);
			}
		}
		return counted;
	}

	private boolean same(ArticleNames names, StatedRelation one, StatedRelation other) {
		return one.type() == other.type() && one.polarity() == other.polarity()
				&& (this.level == Level.ARTICLE || one.evidence().overlaps(other.evidence()))
				&& names.means(one.subject(), other.subject()) && names.means(one.object(), other.object());
	}

	RelationFigures figures() {
		Map<RelationType, RelationFigures.Type> types = new EnumMap<>(RelationType.class);
		int[] sum = new int[3];
		this.counts.forEach((type, count) -> {
			types.put(type, figures(count));
			IntStream.range(0, sum.length).forEach((i) -> sum[i] += count[i]);
		});
		return new RelationFigures(figures(sum), types);
	}

	private static RelationFigures.Type figures(int[] count) {
		return new RelationFigures.Type(count[2], count[1], Measure.of(count[0], count[1], count[0], count[2]));
	}

}
