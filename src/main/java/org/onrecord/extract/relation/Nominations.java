package org.onrecord.extract.relation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;

/**
 * Whose nomination it is that somebody accepts: the party's. "The Democratic nomination"
 * names it; of "the nomination" and "her party's nomination" it is the party of the one
 * who accepts, or if that is not known the one that the article names most. Only a party
 * that the article names is meant.
 */
final class Nominations {

	/** The party itself rather than its members. */
	private static final Comparator<Mention> MOST_NAMED = Comparator
		.comparing((Mention mention) -> mention.kind() == ActorKind.ORGANIZATION)
		.thenComparing((mention) -> mention.spans().size());

	private static final Set<String> BESIDE = Set.of("amod", "compound");

	private final Scene scene;

	private @Nullable Camps camps;

	Nominations(Scene scene) {
		this.scene = scene;
	}

	/** The party behind a nomination; empty for other nouns. */
	Optional<Mention> behind(Token nomination, Mention nominee) {
		if (!nomination.lemma().equals("nomination")) {
			return Optional.empty();
		}
		return named(nomination).or(() -> camps().partyOf(nominee))
			.map((key) -> parties().filter((party) -> isParty(party.name(), key)))
			.orElseGet(this::parties)
			.max(MOST_NAMED);
	}

	private Optional<String> named(Token nomination) {
		Stream<Token> beside = this.scene.text()
			.children(nomination)
			.stream()
			.filter((child) -> BESIDE.contains(child.relation()));
		Stream<Token> owners = this.scene.text()
			.children(nomination, "nmod:poss")
			.stream()
			.flatMap((owner) -> Stream.concat(Stream.of(owner), this.scene.text().children(owner).stream()));
		return Stream.concat(beside, owners)
			.map((token) -> Camps.party(token.lemma()))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Stream<Mention> parties() {
		return this.scene.story()
			.actors()
			.mentions()
			.stream()
			.filter((mention) -> mention.kind() == ActorKind.ORGANIZATION || mention.kind() == ActorKind.GROUP)
			.filter((mention) -> key(mention.name()).isPresent());
	}

	private static boolean isParty(String name, String key) {
		return key(name).filter(key::equals).isPresent();
	}

	/** The key of the party that is named so, be it by the name of its members. */
	private static Optional<String> key(String name) {
		String[] words = name.toLowerCase(Locale.ROOT).split(" ");
		boolean only = Arrays.stream(words).allMatch((word) -> word.equals("party") || Camps.party(word).isPresent());
		return only ? Camps.party(words[0]) : Optional.empty();
	}

	private Camps camps() {
		Camps known = (this.camps != null) ? this.camps : new Camps(this.scene.story());
		this.camps = known;
		return known;
	}

}
