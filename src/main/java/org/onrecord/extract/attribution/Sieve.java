package org.onrecord.extract.attribution;

import java.util.stream.Stream;

/** One way in which texts report what somebody says. */
interface Sieve {

	/**
	 * What might be an attribution of this kind, good and bad, in any order: the lexicon
	 * judges later.
	 */
	Stream<Candidate> candidates(Scene scene);

}
