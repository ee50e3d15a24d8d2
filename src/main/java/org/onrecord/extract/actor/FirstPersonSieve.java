package org.onrecord.extract.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;

/** "I" and "we" in a quotation mean its speaker. */
final class FirstPersonSieve {

	private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours",
			"ourselves");

	private final Cast cast;

	private final Speech speech;

	FirstPersonSieve(Cast cast, Speech speech) {
		this.cast = cast;
		this.speech = speech;
	}

	void resolve(IdentityHashMap<Attribution, List<Figure>> speakers) {
		speakers.forEach((attribution, said) -> {
			if (said.size() == 1 && attribution.outer() == null) {
				attribution.content()
					.stream()
					.filter((token) -> isFirstPerson(token) && this.speech.quotation(token) >= 0)
					.filter((token) -> this.cast.at(token.index()).isEmpty())
					.forEach((token) -> this.cast.put(said.get(0), token.index(), token.index()));
			}
		});
	}

	static boolean isFirstPerson(Token token) {
		return token.tag().startsWith("PRP") && FIRST_PERSON.contains(token.word().toLowerCase(java.util.Locale.ROOT));
	}

}
