package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Reading;
import org.onrecord.resolve.LabelledMentions.Labelled;

/**
 * How well actors of different articles were made one: of all pairs of labelled mentions
 * that are one actor in the graph, how many people gave the same name (precision); of all
 * pairs of labelled actors with the same name, how many are one in the graph (recall).
 *
 * @param together pairs of mentions that are one actor
 * @param right those of them that have the same label
 * @param labelled pairs of labelled actors that are the same
 * @param read those of them of which both were read in their articles
 * @param found those of them that are one actor in the graph
 * @param wrong each sort of wrong pair with its number
 * @param missed each sort of missed pair with its number
 */
record PairwiseFigures(int together, int right, int labelled, int read, int found, Map<String, Integer> wrong,
		Map<String, Integer> missed) {

	/**
	 * Compares.
	 * @param actorOf the actor in the graph of a mention
	 */
	static PairwiseFigures of(LabelledMentions labels, Function<String, String> actorOf) {
		List<Mention> mentions = new ArrayList<>();
		for (Reading reading : labels.readings()) {
			reading.extraction()
				.mentions()
				.stream()
				.filter((mention) -> labels.labelOf().containsKey(mention.id()))
				.forEach(mentions::add);
		}
		Map<String, Integer> wrong = new TreeMap<>();
		int together = 0;
		int right = 0;
		Map<Labelled, List<Mention>> mentionsOf = new HashMap<>();
		for (int i = 0; i < mentions.size(); i++) {
			Mention one = mentions.get(i);
			Labelled label = labels.labelOf().get(one.id());
			mentionsOf.computeIfAbsent(label, (any) -> new ArrayList<>()).add(one);
			for (int k = 0; k < i; k++) {
				Mention other = mentions.get(k);
				Labelled otherLabel = labels.labelOf().get(other.id());
				if (!label.article().equals(otherLabel.article())
						&& actorOf.apply(one.id()).equals(actorOf.apply(other.id()))) {
					together++;
					if (label.sameAs(otherLabel)) {
						right++;
					}
					else {
						wrong.merge(shown(one, label) + " = " + shown(other, otherLabel), 1, Integer::sum);
					}
				}
			}
		}
		return recall(labels, actorOf, mentionsOf, together, right, wrong);
	}

	private static PairwiseFigures recall(LabelledMentions labels, Function<String, String> actorOf,
			Map<Labelled, List<Mention>> mentionsOf, int together, int right, Map<String, Integer> wrong) {
		int labelled = 0;
		int read = 0;
		int found = 0;
		Map<String, Integer> missed = new TreeMap<>();
		List<Labelled> actors = labels.actors();
		for (int i = 0; i < actors.size(); i++) {
			for (int k = 0; k < i; k++) {
				if (!actors.get(i).sameAs(actors.get(k))) {
					continue;
				}
				labelled++;
				List<Mention> ones = mentionsOf.getOrDefault(actors.get(i), List.of());
				List<Mention> others = mentionsOf.getOrDefault(actors.get(k), List.of());
				if (ones.isEmpty() || others.isEmpty()) {
					missed.merge("not read: " + actors.get(i).kind() + " " + actors.get(i).name(), 1, Integer::sum);
					continue;
				}
				read++;
				if (ones.stream()
					.anyMatch((one) -> others.stream()
						.anyMatch((other) -> actorOf.apply(one.id()).equals(actorOf.apply(other.id()))))) {
					found++;
				}
				else {
					missed.merge(
							"apart: " + shown(ones.get(0), actors.get(i)) + " | " + shown(others.get(0), actors.get(k)),
							1, Integer::sum);
				}
			}
		}
		return new PairwiseFigures(together, right, labelled, read, found, wrong, missed);
	}

	private static String shown(Mention mention, Labelled label) {
		return mention.kind() + " " + mention.name() + " (" + label.name() + ")";
	}

	double precision() {
		return (this.together == 0) ? 1 : (double) this.right / this.together;
	}

	/** Of the pairs whose both sides the extractor read. */
	double recall() {
		return (this.read == 0) ? 1 : (double) this.found / this.read;
	}

	/** Of all labelled pairs. */
	double recallOfAll() {
		return (this.labelled == 0) ? 1 : (double) this.found / this.labelled;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"precision %.4f (%d of %d pairs), recall %.4f of the %d pairs read, %.4f of all %d", precision(),
				this.right, this.together, recall(), this.read, recallOfAll(), this.labelled);
	}

}
