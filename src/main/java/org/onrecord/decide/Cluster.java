package org.onrecord.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Actors that are one by the judgements that tie them; one alone where none does. */
final class Cluster {

	private final Map<String, String> holders = new TreeMap<>();

	private final List<Tie> ties = new ArrayList<>();

	/**
	 * A judgement "same".
	 *
	 * @param one whom it ties
	 * @param other to whom
	 * @param number number of the decision
	 * @param survivor whom it chose to stand for both
	 * @param decision id of the decision
	 */
	record Tie(String one, String other, long number, String survivor, String decision) {
	}

	/**
	 * One more member.
	 * @param live whether it stands for itself so far
	 * @param survivor who has stood for it so far; null if nobody has
	 */
	void add(String id, boolean live, @Nullable String survivor) {
		this.holders.put(id, (live || survivor == null) ? id : survivor);
	}

	/** Another cluster is one with this one, by a judgement. */
	void join(Cluster other, Tie tie) {
		this.ties.add(tie);
		if (other != this) {
			this.holders.putAll(other.holders);
			this.ties.addAll(other.ties);
		}
	}

	/** The judgements that tie them. */
	List<Tie> ties() {
		return this.ties;
	}

	/** All of them, in the order of their ids. */
	Set<String> members() {
		return this.holders.keySet();
	}

	/** Whom the mentions of a member have meant so far. */
	String holder(String member) {
		return this.holders.getOrDefault(member, member);
	}

	/** Who stands for all of them. */
	String survivor() {
		return this.ties.stream()
			.max(java.util.Comparator.comparingLong(Tie::number))
			.map(Tie::survivor)
			.orElseGet(() -> this.holders.keySet().iterator().next());
	}

	/** The decisions by which they are one. */
	Collection<String> decisions() {
		return this.ties.stream().map(Tie::decision).distinct().sorted().toList();
	}

}
