package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * Who may be judged in each sentence of reported words: every actor that stands in it, or
 * the one last spoken of where its judging words name nobody.
 */
final class SaidStances {

	/** How many sentences before the words may lead in to them. */
	private static final int LEAD_IN = 2;

	private final Scene scene;

	private final Topic topic;

	private final JudgementReader reader;

	private final StanceSigns signs;

	private final List<StatedRelation> before;

	SaidStances(Scene scene, List<StatedRelation> before) {
		this.scene = scene;
		this.topic = Topic.of(scene);
		this.reader = new JudgementReader(scene);
		this.before = before.stream()
			.filter((stated) -> stated.relation().type() == RelationType.CRITICIZED
					|| stated.relation().type() == RelationType.SUPPORTED)
			.toList();
		this.signs = new StanceSigns(scene, this.before);
	}

	/** The candidates of an article, in the order of their words. */
	List<StanceCandidate> candidates() {
		List<Said> said = new ArrayList<>();
		for (Attribution attribution : this.scene.story().attributions()) {
			for (Mention speaker : this.scene.story().speakersOf(attribution)) {
				said.addAll(saidIn(attribution, speaker));
			}
		}
		said.forEach(this.signs::remember);
		return said.stream().map(this::candidate).toList();
	}

	private List<Said> saidIn(Attribution attribution, Mention speaker) {
		List<Said> said = new ArrayList<>();
		Optional<Mention> focus = attacked(attribution, speaker).or(() -> this.topic.of(attribution, speaker));
		for (List<Token> sentence : sentences(attribution)) {
			List<Judgement> judgements = this.reader.of(sentence);
			Map<String, List<Token>> targets = targets(sentence, speaker);
			for (List<Token> places : targets.values()) {
				Mention target = this.topic.holderOf(target(places.get(0)).orElseThrow());
				said.add(new Said(attribution, speaker, target, sentence, places.stream().map(this::first).toList(),
						joined(target, places), judgements, near(places, targets, judgements)));
			}
			if (targets.isEmpty() && !judgements.isEmpty() && focus.isPresent()) {
				said.add(new Said(attribution, speaker, focus.get(), sentence, List.of(), Set.of(focus.get().id()),
						judgements, List.of()));
			}
			if (!targets.isEmpty()) {
				focus = target(targets.values().iterator().next().get(0));
			}
		}
		return said;
	}

	/** "Lind and Roth": what is said of the first is said of the others. */
	private Token first(Token joined) {
		Token first = joined;
		while (first.is("conj") && first.head() >= 0 && target(this.scene.text().token(first.head())).isPresent()) {
			first = this.scene.text().token(first.head());
		}
		return first;
	}

	/** The ids of the actor and of those that it is joined with before it. */
	private Set<String> joined(Mention target, List<Token> places) {
		return Stream
			.concat(Stream.of(target), places.stream().map(this::first).map(this::target).flatMap(Optional::stream))
			.map(Mention::id)
			.collect(Collectors.toSet());
	}

	/** Whom the speaker was last said to have criticized or supported, close before. */
	private Optional<Mention> attacked(Attribution attribution, Mention speaker) {
		int sentence = attribution.content().get(0).sentence();
		return this.before.stream()
			.filter((stated) -> stated.relation().subject().equals(speaker.id()))
			.filter((stated) -> sentence - stated.words().get(0).sentence() >= 0
					&& sentence - stated.words().get(0).sentence() <= LEAD_IN)
			.max(Comparator.comparingInt((stated) -> stated.words().get(0).index()))
			.map((stated) -> this.scene.story().actors().mention(stated.relation().object()));
	}

	/** The judgements of nobody named to which this actor stands nearest. */
	private static List<Judgement> near(List<Token> places, Map<String, List<Token>> all, List<Judgement> judgements) {
		return judgements.stream()
			.filter((judgement) -> judgement.target() == null)
			.filter((judgement) -> all.values()
				.stream()
				.allMatch((other) -> distance(places, judgement.word()) <= distance(other, judgement.word())))
			.toList();
	}

	/** In tokens; what stands after the word is as far as if it stood twice as far. */
	private static int distance(List<Token> places, Token word) {
		return places.stream()
			.mapToInt((place) -> (place.index() < word.index()) ? word.index() - place.index()
					: 2 * (place.index() - word.index()))
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	private StanceCandidate candidate(Said said) {
		Token word = said.judgements()
			.stream()
			.map(Judgement::word)
			.findFirst()
			.orElse(said.places().isEmpty() ? said.sentence().get(0) : said.places().get(0));
		return new StanceCandidate(said.speaker(), said.target(), word, said.sentence(), this.signs.of(said));
	}

	/** The places of each actor but the speaker, by its id, in text order. */
	private Map<String, List<Token>> targets(List<Token> sentence, Mention speaker) {
		Map<String, List<Token>> targets = new LinkedHashMap<>();
		for (Token token : sentence) {
			target(token).filter((target) -> !target.id().equals(speaker.id()))
				.ifPresent((target) -> targets.computeIfAbsent(target.id(), (key) -> new ArrayList<>()).add(token));
		}
		return targets;
	}

	private Optional<Mention> target(Token token) {
		return (token.isNoun() || token.tag().startsWith("PRP")) ? this.scene.cast().of(token) : Optional.empty();
	}

	/** The content by sentences, without what others say inside it. */
	private List<List<Token>> sentences(Attribution attribution) {
		return List.copyOf(attribution.content()
			.stream()
			.filter((token) -> this.scene.story().containing(token).filter(attribution::equals).isPresent())
			.collect(Collectors.groupingBy(Token::sentence, LinkedHashMap::new, Collectors.toList()))
			.values());
	}

	/**
	 * One sentence of reported words and one actor that it may judge.
	 *
	 * @param places where the actor stands, or the first of those it is joined with;
	 * empty if it is only spoken of before
	 * @param joined the ids of the actor and of those it is joined with
	 * @param near judgements of nobody named to which no other actor stands nearer
	 */
	record Said(Attribution attribution, Mention speaker, Mention target, List<Token> sentence, List<Token> places,
			Set<String> joined, List<Judgement> judgements, List<Judgement> near) {

		/** The sum of what stands near the actor and is aimed at nobody named. */
		int near(int direction) {
			return this.near.stream().mapToInt((judgement) -> Math.max(0, direction * judgement.weight())).sum();
		}

		/** Whether a judgement is aimed at the actor, or at one it is joined with. */
		boolean aims(Judgement judgement) {
			return judgement.target() != null && this.joined.contains(judgement.target().id());
		}

		/** The sum of what is aimed at the actor, below 0 or above 0 only. */
		int aimed(int direction) {
			return this.judgements.stream()
				.filter(this::aims)
				.mapToInt((judgement) -> Math.max(0, direction * judgement.weight()))
				.sum();
		}

	}

}
