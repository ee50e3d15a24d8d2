package org.onrecord.extract.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;

/** Whose bill it is that is vetoed, voted for or opposed: the legislature's. */
final class Legislatures {

	/** How far before a bill the legislature stands that it comes from, in tokens. */
	private static final int REACH = 120;

	private static final Set<String> NAMES = Set.of("house", "senate", "congress", "legislature", "assembly",
			"parliament", "council", "knesset", "bundestag");

	private final Scene scene;

	Legislatures(Scene scene) {
		this.scene = scene;
	}

	/**
	 * The legislature named in a bill's phrase or last before it; empty for other nouns.
	 */
	Optional<Mention> behind(Token bill, Mention doer) {
		if (!this.scene.words().is("bill", bill.lemma())) {
			return Optional.empty();
		}
		for (int i = bill.index(); i >= Math.max(0, bill.index() - REACH); i--) {
			Optional<Mention> named = this.scene.cast()
				.of(this.scene.text().token(i))
				.filter((mention) -> !mention.id().equals(doer.id()) && isLegislature(mention));
			if (named.isPresent()) {
				return named;
			}
		}
		return Optional.empty();
	}

	private static boolean isLegislature(Mention mention) {
		return mention.kind() != ActorKind.PERSON && mention.kind() != ActorKind.OFFICE
				&& mention.kind() != ActorKind.GROUP
				&& Arrays.stream(mention.name().toLowerCase(Locale.ROOT).split(" ")).anyMatch(NAMES::contains)
				&& !mention.name().toLowerCase(Locale.ROOT).contains("white house");
	}

}
