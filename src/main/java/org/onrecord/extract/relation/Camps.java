package org.onrecord.extract.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;

/**
 * On whose side the actors of an article stand: their party, as words beside their names
 * tell it, and the person for whom they speak or campaign. Most criticism crosses such
 * lines and most praise stays within them.
 */
final class Camps {

	/** What words call parties, and the short forms beside names: "(R-Mo.)". */
	private static final Map<String, String> PARTIES = Map.ofEntries(Map.entry("republican", "republican"),
			Map.entry("gop", "republican"), Map.entry("r", "republican"), Map.entry("democrat", "democrat"),
			Map.entry("democratic", "democrat"), Map.entry("d", "democrat"), Map.entry("libertarian", "libertarian"),
			Map.entry("labour", "labour"), Map.entry("tory", "tory"));

	private static final Set<String> BETWEEN = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "HYPH");

	/** "Republican presidential nominee Bo Lind": how far a name may follow. */
	private static final int REACH = 4;

	private static final int DEEPEST = 3;

	private final Story story;

	private final Map<String, Map<String, Integer>> parties = new HashMap<>();

	private final Map<String, String> principals = new HashMap<>();

	Camps(Story story) {
		this.story = story;
		AnnotatedText text = story.text();
		text.tokens().forEach((token) -> party(token.lemma()).ifPresent((party) -> place(token, party)));
		story.actors()
			.spokespersons()
			.forEach((tie) -> this.principals.putIfAbsent(tie.speaker().id(), tie.principal().id()));
		story.actors().mentions().forEach(this::tie);
	}

	/** Whether one speaks or campaigns for the other, or both for the same. */
	boolean sameCamp(Mention one, Mention other) {
		return camp(one.id()).equals(camp(other.id()));
	}

	/** Whether both are known to be of one party. */
	boolean sameParty(Mention one, Mention other) {
		Optional<String> party = partyOf(one);
		return party.isPresent() && party.equals(partyOf(other));
	}

	/** Whether they are known to be of different parties. */
	boolean rivalParties(Mention one, Mention other) {
		Optional<String> party = partyOf(one);
		Optional<String> another = partyOf(other);
		return party.isPresent() && another.isPresent() && !party.equals(another);
	}

	/** The id of the one for whom an actor speaks or campaigns in the end, or its own. */
	String camp(String id) {
		String camp = id;
		for (int i = 0; i < DEEPEST; i++) {
			camp = this.principals.getOrDefault(camp, camp);
		}
		return camp;
	}

	/** The key of the party of an actor, if words beside its name tell it. */
	Optional<String> partyOf(Mention mention) {
		Map<String, Integer> votes = this.parties.getOrDefault(camp(mention.id()),
				this.parties.getOrDefault(mention.id(), Map.of()));
		return votes.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	/** The key of the party that a word names. */
	static Optional<String> party(String lemma) {
		int hyphen = lemma.indexOf('-');
		String word = (hyphen == 1) ? lemma.substring(0, 1) : lemma;
		return Optional.ofNullable(PARTIES.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word));
	}

	/** A party counts for the person whose name follows it, or stands before "(R-". */
	private void place(Token token, String party) {
		this.story.actors().at(token).filter((at) -> at.kind() != ActorKind.PERSON).ifPresent((at) -> vote(at, party));
		AnnotatedText text = this.story.text();
		if (token.lemma().length() == 1 || token.lemma().indexOf('-') == 1) {
			boolean bracketed = token.index() > 1 && "(,-LRB-".contains(text.token(token.index() - 1).word());
			if (bracketed) {
				this.story.actors().at(text.token(token.index() - 2)).ifPresent((before) -> vote(before, party));
			}
			return;
		}
		int end = Math.min(text.sentenceOf(token).end(), token.index() + 1 + REACH);
		for (int i = token.index() + 1; i < end && BETWEEN.contains(text.token(i).tag()); i++) {
			Optional<Mention> named = this.story.actors().at(text.token(i));
			if (named.isPresent() && named.get().kind() == ActorKind.PERSON) {
				vote(named.get(), party);
				return;
			}
		}
	}

	private void vote(Mention mention, String party) {
		this.parties.computeIfAbsent(mention.id(), (key) -> new HashMap<>()).merge(party, 1, Integer::sum);
	}

	/**
	 * Unnamed staff belong to their principal, campaigns to the one they are named for.
	 */
	private void tie(Mention mention) {
		List<String> words = List.of(mention.name().split(" "));
		if (mention.unnamed() && mention.of() != null) {
			this.principals.putIfAbsent(mention.id(), mention.of());
		}
		else if (mention.kind() == ActorKind.ORGANIZATION && words.contains("campaign")) {
			this.story.actors()
				.mentions()
				.stream()
				.filter((other) -> other.kind() == ActorKind.PERSON)
				.filter((other) -> words.contains(other.name().substring(other.name().lastIndexOf(' ') + 1)))
				.findFirst()
				.ifPresent((person) -> this.principals.putIfAbsent(mention.id(), person.id()));
		}
	}

}
