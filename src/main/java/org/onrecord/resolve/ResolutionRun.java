package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One run over actors, batch by batch. Whoever was merged is looked at again as what they
 * are now, so that a batch ends with nothing more to merge.
 */
final class ResolutionRun {

	/**
	 * A batch in which each round merges something is broken off, the next run goes on.
	 */
	private static final int MOST_ROUNDS = 5;

	private final Judgements judgements;

	private final Profiles profiles;

	private final WaitingPairs waitingPairs;

	/** What of a batch is counted. */
	enum Counting {

		/** Everything. */
		PAIRS_OF_SOME,

		/** Everything, but each pair from one side: all actors are looked at. */
		PAIRS_OF_ALL,

		/** What changes; pairs were counted before. */
		CHANGES

	}

	ResolutionRun(ResolveStatements statements, Judgements judgements) {
		this.judgements = judgements;
		this.profiles = new Profiles(statements);
		this.waitingPairs = new WaitingPairs(statements);
	}

	/** Looks at a batch; its outcome is stored when this returns. */
	ResolutionReport look(List<String> ids, Counting counting) {
		ResolutionReport report = new ResolutionReport((counting != Counting.CHANGES) ? ids.size() : 0, 0, 0, 0, 0, 0);
		Collection<String> next = ids;
		for (int round = 0; round < MOST_ROUNDS && !next.isEmpty(); round++) {
			Round done = new Round(next, (round == 0) ? counting : Counting.CHANGES);
			report = report.plus(done.run());
			next = done.again;
		}
		return report;
	}

	/** One look at some actors. */
	private final class Round {

		private final Map<String, ActorProfile> known;

		private final Map<String, List<String>> candidates;

		private final Set<String> looked;

		private final Counting counting;

		/** Whom each actor that was merged in this round is now. */
		private final Map<String, String> survivors = new HashMap<>();

		/** Who has to be looked at again. */
		private final Set<String> again = new LinkedHashSet<>();

		private long merged;

		/** Pairs that stay two, by the reason. */
		private final Map<String, Long> refusals = new HashMap<>();

		Round(Collection<String> ids, Counting counting) {
			Map<String, NamedActor> named = ResolutionRun.this.profiles.named(ids);
			this.looked = Set.copyOf(named.keySet());
			this.counting = counting;
			this.known = new HashMap<>();
			this.candidates = new HashMap<>(ResolutionRun.this.profiles.candidates(named.values()));
			addProfiles();
		}

		private void addProfiles() {
			Set<String> alike = new HashSet<>(this.candidates.keySet());
			this.candidates.values().forEach(alike::addAll);
			alike.removeAll(this.known.keySet());
			this.known.putAll(ResolutionRun.this.profiles.of(alike));
		}

		ResolutionReport run() {
			Map<ActorPair, ScoredPair> pairs = pairs();
			Set<ActorPair> judged = pairs.isEmpty() ? Set.of() : ResolutionRun.this.judgements.known(pairs.keySet());
			addCandidatesOfSafe(pairs.values(), judged);
			List<ScoredPair> waiting = new ArrayList<>();
			for (ScoredPair pair : pairs.values()) {
				if (!judged.contains(pair.pair())) {
					judge(pair.pair()).filter((verdict) -> waits(verdict)).ifPresent(waiting::add);
				}
			}
			return store(pairs, judged, waiting);
		}

		private ResolutionReport store(Map<ActorPair, ScoredPair> pairs, Set<ActorPair> judged,
				List<ScoredPair> waiting) {
			waiting.removeIf((pair) -> isGone(pair.pair()));
			ResolutionRun.this.profiles.forget(this.survivors.keySet());
			ResolutionRun.this.profiles.forget(this.survivors.values());
			this.again.removeAll(this.survivors.keySet());
			long dropped = ResolutionRun.this.waitingPairs.replace(
					this.looked.stream().filter((id) -> !this.survivors.containsKey(id)).toList(), waiting,
					this::stillHolds);
			return new ResolutionReport(0, counted(pairs.keySet()), this.merged,
					counted(waiting.stream().map(ScoredPair::pair).toList()),
					this.refusals.values().stream().mapToLong(Long::longValue).sum(), counted(judged), dropped,
					this.refusals);
		}

		/**
		 * Whether a pair that waits, of which one actor was looked at, is alike still.
		 */
		private boolean stillHolds(ActorPair pair) {
			Map<String, ActorProfile> both = ResolutionRun.this.profiles.of(List.of(pair.a(), pair.b()));
			ActorProfile a = both.get(pair.a());
			ActorProfile b = both.get(pair.b());
			return a != null && b != null
					&& PairScorer.score(a, b).filter((now) -> now.score() >= Judge.FLOOR).isPresent()
					&& ResolutionRun.this.judgements.known(List.of(pair)).isEmpty();
		}

		/** All pairs of those looked at with their candidates that are alike at all. */
		private Map<ActorPair, ScoredPair> pairs() {
			Map<ActorPair, ScoredPair> pairs = new TreeMap<>();
			for (String id : this.looked) {
				for (String other : this.candidates.getOrDefault(id, List.of())) {
					ActorProfile one = this.known.get(id);
					ActorProfile two = this.known.get(other);
					if (one != null && two != null) {
						PairScorer.score(one, two).ifPresent((pair) -> pairs.put(pair.pair(), pair));
					}
				}
			}
			return pairs;
		}

		/** Rivals are looked for from both sides, where a pair would be safe from one. */
		private void addCandidatesOfSafe(Collection<ScoredPair> pairs, Set<ActorPair> judged) {
			Map<String, NamedActor> others = new TreeMap<>();
			for (ScoredPair pair : pairs) {
				if (!judged.contains(pair.pair())
						&& judge(pair.pair()).filter((verdict) -> verdict.rule() != null).isPresent()) {
					for (String id : List.of(pair.pair().a(), pair.pair().b())) {
						ActorProfile profile = this.known.get(id);
						if (!this.candidates.containsKey(id) && profile != null) {
							others.put(id, profile.called());
						}
					}
				}
			}
			if (!others.isEmpty()) {
				this.candidates.putAll(ResolutionRun.this.profiles.candidates(others.values()));
				addProfiles();
			}
		}

		private Optional<ScoredPair> judge(ActorPair pair) {
			Set<String> ids = new HashSet<>(this.candidates.getOrDefault(pair.a(), List.of()));
			ids.addAll(this.candidates.getOrDefault(pair.b(), List.of()));
			ids.removeAll(List.of(pair.a(), pair.b()));
			List<ActorProfile> rivals = ids.stream().map(this.known::get).filter(java.util.Objects::nonNull).toList();
			ActorProfile a = this.known.get(pair.a());
			ActorProfile b = this.known.get(pair.b());
			return (a != null && b != null) ? Judge.judge(a, b, rivals) : Optional.empty();
		}

		/** Makes one of them if it is safe; answers whether they wait. */
		private boolean waits(ScoredPair verdict) {
			if (verdict.rule() == null) {
				return true;
			}
			String a = now(verdict.pair().a());
			String b = now(verdict.pair().b());
			if (a.equals(b)) {
				this.merged++;
				return false;
			}
			Judgements.Outcome outcome = ResolutionRun.this.judgements.same(verdict.of(ActorPair.of(a, b)));
			String survivor = outcome.survivor();
			if (survivor != null) {
				this.merged++;
				// Somebody may have merged one of them with a third meanwhile
				List.of(a, b)
					.stream()
					.filter((id) -> !id.equals(survivor))
					.forEach((id) -> this.survivors.put(id, survivor));
				this.again.add(survivor);
				return false;
			}
			if (outcome.refused() != null) {
				this.refusals.merge(outcome.refused(), 1L, Long::sum);
			}
			return outcome.refused() == null;
		}

		private String now(String id) {
			String now = id;
			for (@Nullable
			String next = this.survivors.get(now); next != null; next = this.survivors.get(now)) {
				now = next;
			}
			return now;
		}

		/** Whether one of the two was merged; the other is looked at again. */
		private boolean isGone(ActorPair pair) {
			boolean gone = this.survivors.containsKey(pair.a()) || this.survivors.containsKey(pair.b());
			if (gone) {
				this.again.add(now(pair.a()));
				this.again.add(now(pair.b()));
			}
			return gone;
		}

		/** How many of these pairs were not met before, nor will be met again. */
		private long counted(Collection<ActorPair> pairs) {
			if (this.counting == Counting.CHANGES) {
				return 0;
			}
			return pairs.stream()
				.filter((pair) -> this.counting == Counting.PAIRS_OF_SOME || this.looked.contains(pair.a())
						|| isOneSided(pair))
				.count();
		}

		/** A single last name looks for full names, which do not look for it. */
		private boolean isOneSided(ActorPair pair) {
			ActorProfile a = this.known.get(pair.a());
			ActorProfile b = this.known.get(pair.b());
			return a != null && b != null && a.isPerson() && a.persons().isFull() != b.persons().isFull();
		}

	}

}
