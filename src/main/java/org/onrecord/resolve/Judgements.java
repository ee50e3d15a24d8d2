package org.onrecord.resolve;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where judgements of pairs stand and are made: what persons and rules decided before,
 * and what the rules decide now.
 */
public interface Judgements {

	/**
	 * Makes no judgement: what is safe waits like the rest, and nobody has judged yet.
	 */
	Judgements NONE = new Judgements() {

		@Override
		public Set<ActorPair> known(Collection<ActorPair> pairs) {
			return Set.of();
		}

		@Override
		public Outcome same(ScoredPair pair) {
			return Outcome.WAITS;
		}

	};

	/**
	 * Which of these pairs a person has judged already, as the same, different or unsure,
	 * themselves or through others that are one with them. They are not proposed again.
	 */
	Set<ActorPair> known(Collection<ActorPair> pairs);

	/**
	 * Judges that both are one, by the rule of the pair.
	 * @param pair two actors of the graph, with rule, score and reasons
	 */
	Outcome same(ScoredPair pair);

	/**
	 * What became of a judgement.
	 *
	 * @param survivor id of the actor that both are now; null if they stay two
	 * @param refused short name of the reason for which they stay two and need not wait
	 * for a person, such as that somebody judged before that they differ; null if there
	 * is none
	 */
	record Outcome(@Nullable String survivor, @Nullable String refused) {

		/** They stay two until a person judges. */
		public static final Outcome WAITS = new Outcome(null, null);

		/** They are one; no other id is an actor's any more. */
		public static Outcome merged(String survivor) {
			return new Outcome(survivor, null);
		}

		/** They stay two, for a reason that has this short name. */
		public static Outcome refused(String why) {
			return new Outcome(null, why);
		}

	}

}
