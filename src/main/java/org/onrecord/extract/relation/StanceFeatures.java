package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.linear.Features;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;

/**
 * What speaks for a stance between two actors in a sentence: its words, where the two
 * stand in it, how its words judge, what the rules found in it, and how the two stand to
 * each other in the rest of the article.
 */
final class StanceFeatures {

	private static final int MOST = 3;

	/** Longer ways through a sentence tell nothing any more. */
	private static final int DEEPEST = 8;

	/** How far below a word an actor may hang to be its own. */
	private static final int NEAR = 3;

	private static final Set<String> DENYING = Set.of("not", "n't", "never");

	/** Of the addressed, of several, of things, of persons. */
	private static final List<Set<String>> PRONOUNS = List.of(Set.of("you", "your", "yours"),
			Set.of("they", "them", "their", "those", "these"), Set.of("it", "its", "this", "that"),
			Set.of("he", "him", "his", "she", "her"));

	private final Scene scene;

	private final JudgementReader reader;

	private final Camps camps;

	private final Map<Integer, List<StatedRelation>> found = new HashMap<>();

	/** How often rules found the stance anywhere between two camps. */
	private final Map<String, Integer> stances = new HashMap<>();

	private @Nullable StancePair last;

	private List<Judgement> judgements = List.of();

	StanceFeatures(Scene scene, List<StatedRelation> before) {
		this.scene = scene;
		this.reader = new JudgementReader(scene);
		this.camps = new Camps(scene.story());
		for (StatedRelation stated : before) {
			this.found.computeIfAbsent(stated.words().get(0).sentence(), (any) -> new ArrayList<>()).add(stated);
			if (stated.relation().polarity() == Polarity.AFFIRMED) {
				this.stances.merge(key(stated.relation()), 1, Integer::sum);
			}
		}
	}

	/** The features of a pair. */
	Features of(StancePair pair) {
		Features features = new Features();
		int way = code(pair.way());
		features.add(0).add(1, way);
		addWords(features, pair, way);
		pair.objectAt().forEach((token) -> addPlace(features, 20, first(token)));
		if (pair.isTold()) {
			pair.subjectAt().forEach((token) -> addPlace(features, 30, first(token)));
			addPaths(features, pair);
		}
		addActs(features, pair, way);
		addFound(features, pair, way);
		addActors(features, pair, way);
		addJudgements(features, pair, way);
		if (pair.objectAt().isEmpty()) {
			addMeant(features, pair, way);
		}
		if (pair.attribution() != null) {
			addAttribution(features, pair, pair.attribution());
		}
		return features;
	}

	/** The same whatever is added to the enumeration. */
	private static int code(Enum<?> value) {
		return Features.value(value.name());
	}

	private void addWords(Features features, StancePair pair, int way) {
		int denied = 0;
		for (Token token : pair.words()) {
			boolean telling = token.isVerb() || token.tag().startsWith("JJ") || token.tag().startsWith("RB")
					|| (token.isNoun() && !token.isProperNoun());
			if (telling && !pair.subjectAt().contains(token) && !pair.objectAt().contains(token)) {
				int lemma = Features.value(token.lemma());
				features.add(2, lemma).add(3, way, lemma);
			}
			denied += DENYING.contains(token.lemma()) ? 1 : 0;
		}
		features.add(4, way, Math.min(MOST, denied));
	}

	/** "Lind and Roth": where the first stands, the others do too. */
	private Token first(Token joined) {
		Token first = joined;
		while (first.is("conj") && first.head() >= 0) {
			first = this.scene.text().token(first.head());
		}
		return first;
	}

	/** On what word an actor depends, and how. */
	private void addPlace(Features features, int template, Token token) {
		int relation = Features.value(token.relation());
		features.add(template, relation);
		if (token.head() < 0) {
			return;
		}
		AnnotatedText text = this.scene.text();
		Token head = text.token(token.head());
		int lemma = Features.value(head.lemma());
		int weight = weight(head);
		int preposition = text.children(token, "case")
			.stream()
			.map((word) -> Features.value(word.lemma()))
			.findFirst()
			.orElse(0);
		features.add(template + 1, lemma)
			.add(template + 2, relation, lemma)
			.add(template + 3, relation, Features.value(head.tag()))
			.add(template + 4, relation, weight)
			.add(template + 5, preposition, lemma)
			.add(template + 6, preposition, weight);
		if (head.head() >= 0) {
			features.add(template + 7, Features.value(head.relation()), Features.value(text.token(head.head()).lemma()),
					relation);
		}
	}

	private void addPaths(Features features, StancePair pair) {
		int subject = pair.subjectAt().get(0).index();
		int object = pair.objectAt().get(0).index();
		int order = (subject < object) ? 1 : 0;
		features.add(10, order, Math.min(6, Math.abs(subject - object) / 3));
		for (Token from : pair.subjectAt()) {
			for (Token to : pair.objectAt()) {
				addPath(features, from, to);
			}
		}
	}

	/** The way from one word up to where it meets the other's, and down to that. */
	private void addPath(Features features, Token from, Token to) {
		List<Token> up = above(first(from));
		List<Token> down = above(first(to));
		for (int i = 0; i < down.size(); i++) {
			int top = up.indexOf(down.get(i));
			if (top >= 0) {
				int rising = relations(up.subList(0, top));
				int falling = relations(down.subList(0, i));
				int lemma = Features.value(up.get(top).lemma());
				int last = (top > 0) ? Features.value(up.get(top - 1).relation()) : 0;
				int first = (i > 0) ? Features.value(down.get(i - 1).relation()) : 0;
				features.add(11, rising, falling)
					.add(12, lemma)
					.add(13, rising, falling, lemma)
					.add(14, top + i)
					.add(15, last, first, lemma)
					.add(17, last, first, weight(up.get(top)))
					.add(18, last, weight(up.get(top)));
				return;
			}
		}
		features.add(16);
	}

	/** How a word judges its subject, or whom it is done to. */
	private int weight(Token word) {
		StanceLexicon lexicon = this.scene.words().stances();
		return 10 * lexicon.weight(word) + lexicon.weightOfObject(word);
	}

	private List<Token> above(Token token) {
		List<Token> above = new ArrayList<>(List.of(token));
		for (int head = token.head(); head >= 0 && above.size() < DEEPEST; head = above.get(above.size() - 1).head()) {
			above.add(this.scene.text().token(head));
		}
		return above;
	}

	private static int relations(Collection<Token> steps) {
		StringBuilder relations = new StringBuilder();
		steps.forEach((step) -> relations.append(step.relation()).append(' '));
		return Features.value(relations.toString());
	}

	/** Words of criticizing and supporting, and where they stand to the two. */
	private void addActs(Features features, StancePair pair, int way) {
		for (Token token : pair.words()) {
			Stances.frames(this.scene, token).forEach((frame) -> {
				int type = code(frame.type());
				features.add(40, type, way);
				pair.objectAt().forEach((object) -> addStep(features, 41, type, first(object), token));
				if (pair.isTold()) {
					pair.subjectAt().forEach((subject) -> addStep(features, 42, type, first(subject), token));
				}
			});
		}
	}

	/** How a word hangs below another, if it does closely. */
	private void addStep(Features features, int template, int type, Token below, Token word) {
		List<Token> above = above(below);
		int step = above.indexOf(word);
		if (step >= 0 && step <= NEAR) {
			features.add(template, type, relations(above.subList(0, step)));
		}
	}

	private void addFound(Features features, StancePair pair, int way) {
		for (StatedRelation stated : this.found.getOrDefault(pair.sentence().index(), List.of())) {
			Relation relation = stated.relation();
			boolean same = relation.subject().equals(pair.subject().id())
					&& relation.object().equals(pair.object().id());
			if (Stances.TYPES.contains(relation.type())) {
				int type = code(relation.type()) + code(relation.polarity());
				int sides = sides(relation, pair);
				features.add(50, type, sides)
					.add(51, type, sides, (int) (10 * stated.confidence()))
					.add(52, type, sides, way);
			}
			else if (same) {
				features.add(53, code(relation.type()));
			}
		}
	}

	/** Which sides of a relation the pair has, in base three. */
	private static int sides(Relation relation, StancePair pair) {
		int subject = relation.subject().equals(pair.subject().id()) ? 1
				: relation.subject().equals(pair.object().id()) ? 2 : 0;
		int object = relation.object().equals(pair.object().id()) ? 1
				: relation.object().equals(pair.subject().id()) ? 2 : 0;
		return 3 * subject + object;
	}

	private void addActors(Features features, StancePair pair, int way) {
		Mention subject = pair.subject();
		Mention object = pair.object();
		int against = elsewhere(RelationType.CRITICIZED, pair);
		int inFavour = elsewhere(RelationType.SUPPORTED, pair);
		int party = this.camps.sameParty(subject, object) ? 1 : this.camps.rivalParties(subject, object) ? 2 : 0;
		features.add(60, against, inFavour)
			.add(61, against)
			.add(62, inFavour)
			.add(63, way, against, inFavour)
			.add(64, party)
			.add(65, way, this.camps.sameCamp(subject, object) ? 1 : 0)
			.add(66, way, code(subject.kind()), code(object.kind()))
			.add(67, way, subject.unnamed() ? 1 : 0, object.unnamed() ? 1 : 0)
			.add(68, way, Math.min(6, object.spans().size()))
			.add(69, way, (pair.sentence().index() == 0) ? 1 : 0);
	}

	/** How often rules found the stance between the two in other sentences. */
	private int elsewhere(RelationType type, StancePair pair) {
		String key = key(type, pair.subject().id(), pair.object().id());
		long here = this.found.getOrDefault(pair.sentence().index(), List.of())
			.stream()
			.map(StatedRelation::relation)
			.filter((relation) -> relation.polarity() == Polarity.AFFIRMED && key(relation).equals(key))
			.count();
		return Math.min(2, this.stances.getOrDefault(key, 0) - (int) here);
	}

	private String key(Relation relation) {
		return key(relation.type(), relation.subject(), relation.object());
	}

	/** Words of a spokesperson count for the principal, those on a campaign too. */
	private String key(RelationType type, String subject, String object) {
		return type + " " + this.camps.camp(subject) + " " + this.camps.camp(object);
	}

	/** Judging words: of the object, of nobody named, of others. */
	private void addJudgements(Features features, StancePair pair, int way) {
		int[] against = new int[3];
		int[] inFavour = new int[3];
		Set<String> judged = joined(pair);
		for (Judgement judgement : judgements(pair)) {
			int of = (judgement.target() == null) ? 1 : judged.contains(judgement.target().id()) ? 0 : 2;
			against[of] += Math.max(0, -judgement.weight());
			inFavour[of] += Math.max(0, judgement.weight());
			int direction = (judgement.weight() < 0) ? 0 : 1;
			pair.objectAt().forEach((object) -> addStep(features, 70, direction, first(object), judgement.word()));
			pair.objectAt().forEach((object) -> addStep(features, 71, direction, judgement.word(), first(object)));
		}
		for (int of = 0; of < against.length; of++) {
			int minus = Math.min(MOST, against[of]);
			int plus = Math.min(MOST, inFavour[of]);
			features.add(72 + of, way, minus, plus).add(75 + of, minus).add(78 + of, plus);
		}
		features.add(81, way, Math.min(MOST, against[0] + against[1]), Math.min(MOST, inFavour[0] + inFavour[1]));
	}

	/** The ids of the object and of those that it is joined with before it. */
	private Set<String> joined(StancePair pair) {
		Set<String> joined = new HashSet<>(Set.of(pair.object().id()));
		pair.objectAt().forEach((token) -> this.scene.cast().of(first(token)).map(Mention::id).ifPresent(joined::add));
		return joined;
	}

	/** What the words of a pair judge, read once for pairs of the same words in a row. */
	private List<Judgement> judgements(StancePair pair) {
		if (this.last == null || !this.last.sentence().equals(pair.sentence())
				|| !Objects.equals(this.last.attribution(), pair.attribution())) {
			this.judgements = this.reader.of(pair.words());
			this.last = pair;
		}
		return this.judgements;
	}

	/** Which pronouns may mean whom the words don't name. */
	private static void addMeant(Features features, StancePair pair, int way) {
		int kind = code(pair.object().kind());
		int all = 0;
		for (int i = 0; i < PRONOUNS.size(); i++) {
			Set<String> pronouns = PRONOUNS.get(i);
			if (pair.words().stream().anyMatch((token) -> pronouns.contains(token.lemma()))) {
				features.add(100, i, kind, pair.object().unnamed() ? 1 : 0);
				all += 1 << i;
			}
		}
		features.add(101, way, all).add(102, pair.isTopic() ? 1 : 0, way);
	}

	private void addAttribution(Features features, StancePair pair, Attribution attribution) {
		int begin = attribution.content().get(0).index();
		int object = pair.objectAt().isEmpty() ? -1 : first(pair.objectAt().get(0)).index();
		int far = (object < 0) ? -1 : Math.min(5, (object - pair.words().get(0).index()) / 4);
		boolean quoted = pair.words()
			.stream()
			.anyMatch((token) -> this.scene.story().quotations().around(token).isPresent());
		features.add(90, quoted ? 1 : 0).add(91, far);
		for (Token cue : attribution.cue()) {
			features.add(92, Features.value(cue.lemma()));
			for (Frame frame : this.scene.words().frames().of(cue)) {
				features.add(93, code(frame.type()))
					.add(94, code(frame.type()), (object >= 0 && object - begin < 4) ? 1 : 0);
			}
		}
	}

}
