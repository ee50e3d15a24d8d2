package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;

/**
 * Who may take a stance on whom in each sentence of an article: a speaker on everybody
 * whom the words name and on those named last before them; where the sentence has a word
 * of criticizing or supporting, anybody whom it names on anybody else. Each pair of
 * actors once a sentence.
 */
final class StancePairs {

	/** Longer sentences are lists or tables. */
	private static final int LONGEST = 120;

	/** So many actors in one sentence are a list; their pairs grow with the square. */
	private static final int MOST_ACTORS = 14;

	/** How many sentences before the words may have named whom they are about. */
	private static final int LEAD_IN = 3;

	/** How many of those named before are considered. */
	private static final int MOST_BEFORE = 3;

	private final Scene scene;

	private final Topic topic;

	private final List<StancePair> pairs = new ArrayList<>();

	private StancePairs(Scene scene) {
		this.scene = scene;
		this.topic = Topic.of(scene);
	}

	/** The pairs of an article, sentence by sentence. */
	static List<StancePair> of(Scene scene) {
		StancePairs all = new StancePairs(scene);
		scene.text().sentences().forEach(all::read);
		return all.pairs;
	}

	private void read(Sentence sentence) {
		List<Token> tokens = this.scene.text().tokensOf(sentence);
		Collection<Named> named = named(tokens);
		if (tokens.size() > LONGEST || named.size() > MOST_ACTORS) {
			return;
		}
		Set<String> seen = new HashSet<>();
		for (Said said : said(tokens)) {
			for (Mention speaker : this.scene.story().speakersOf(said.attribution())) {
				readWords(sentence, said, speaker, named, seen);
			}
		}
		if (tokens.stream().flatMap((token) -> Stances.frames(this.scene, token)).findAny().isEmpty()) {
			return;
		}
		for (Named subject : named) {
			for (Named object : named) {
				if (isNew(subject.actor(), object.actor(), seen)) {
					this.pairs.add(new StancePair(subject.actor(), object.actor(), sentence, tokens, subject.at(),
							object.at(), null, StancePair.Way.TOLD, false));
				}
			}
		}
	}

	/** Whom the words name, in the order of their first places. */
	private Collection<Named> named(List<Token> tokens) {
		Map<String, Named> named = new LinkedHashMap<>();
		for (Token token : tokens) {
			if (mayMeanSomebody(token)) {
				this.scene.cast()
					.of(token)
					.filter((actor) -> actor.kind() != ActorKind.OFFICE)
					.ifPresent((actor) -> named.computeIfAbsent(actor.id(), (id) -> new Named(actor, new ArrayList<>()))
						.at()
						.add(token));
			}
		}
		return named.values();
	}

	/** What each attribution has of the sentence as its own words. */
	private List<Said> said(List<Token> tokens) {
		List<Said> said = new ArrayList<>();
		for (Token token : tokens) {
			Attribution attribution = this.scene.story().containing(token).orElse(null);
			if (attribution != null) {
				Said words = said.stream()
					.filter((one) -> one.attribution().equals(attribution))
					.findFirst()
					.orElse(null);
				if (words == null) {
					words = new Said(attribution, new ArrayList<>());
					said.add(words);
				}
				words.words().add(token);
			}
		}
		return said;
	}

	/** "American", "who" and "his" mean somebody too. */
	private static boolean mayMeanSomebody(Token token) {
		return token.isNoun() || token.tag().startsWith("PRP") || token.tag().startsWith("JJ")
				|| token.tag().startsWith("W");
	}

	private static boolean isNew(Mention subject, Mention object, Set<String> seen) {
		return !subject.id().equals(object.id()) && seen.add(subject.id() + " " + object.id());
	}

	private void readWords(Sentence sentence, Said said, Mention speaker, Collection<Named> named, Set<String> seen) {
		Set<String> ids = named.stream().map((one) -> one.actor().id()).collect(Collectors.toSet());
		List<Token> speakerAt = named.stream()
			.filter((one) -> one.actor().id().equals(speaker.id()))
			.map(Named::at)
			.findFirst()
			.orElse(List.of());
		boolean others = false;
		for (Named object : named) {
			List<Token> at = object.at().stream().filter(said.words()::contains).toList();
			if (!at.isEmpty() && !object.actor().id().equals(speaker.id())) {
				others = true;
				if (isNew(speaker, object.actor(), seen)) {
					this.pairs.add(new StancePair(speaker, object.actor(), sentence, said.words(), speakerAt, at,
							said.attribution(), StancePair.Way.NAMED, false));
				}
			}
		}
		boolean last = true;
		Optional<Mention> topic = this.topic.of(said.attribution(), speaker);
		for (Mention before : before(said, sentence, speaker, topic)) {
			if (!ids.contains(before.id()) && isNew(speaker, before, seen)) {
				this.pairs.add(new StancePair(speaker, before, sentence, said.words(), speakerAt, List.of(),
						said.attribution(), meant(others, last), topic.filter(before::equals).isPresent()));
				last = false;
			}
		}
	}

	private static StancePair.Way meant(boolean othersNamed, boolean last) {
		if (othersNamed) {
			return last ? StancePair.Way.ALSO_MEANT : StancePair.Way.ALSO_MEANT_LONGER_AGO;
		}
		return last ? StancePair.Way.MEANT : StancePair.Way.MEANT_LONGER_AGO;
	}

	/** Whom the words may be about without naming them, the last named first. */
	private Collection<Mention> before(Said said, Sentence sentence, Mention speaker, Optional<Mention> topic) {
		Map<String, Mention> before = new LinkedHashMap<>();
		for (int i = said.words().get(0).index() - 1; i >= 0 && before.size() < MOST_BEFORE; i--) {
			Token token = this.scene.text().token(i);
			if (token.sentence() < sentence.index() - LEAD_IN) {
				break;
			}
			if (token.isNoun() || token.tag().startsWith("PRP")) {
				this.scene.cast()
					.of(token)
					.filter((actor) -> actor.kind() != ActorKind.OFFICE && actor.kind() != ActorKind.STATE)
					.filter((actor) -> !actor.id().equals(speaker.id()))
					.ifPresent((actor) -> before.putIfAbsent(actor.id(), actor));
			}
		}
		topic.ifPresent((actor) -> before.putIfAbsent(actor.id(), actor));
		return before.values();
	}

	/** Somebody and where a sentence names them. */
	private record Named(Mention actor, List<Token> at) {
	}

	/** What a sentence has of the words of an attribution. */
	private record Said(Attribution attribution, List<Token> words) {
	}

}
