package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;

/**
 * Finds whom judging words judge: the subject of "is a disgrace" and of "lied", the owner
 * in "Lind's reckless plan", the doer in "made a terrible mistake".
 */
final class JudgementReader {

	/** Something said already: what it means is not to be read off the sentence. */
	private static final Set<String> POINTING = Set.of("it", "this", "that", "they", "these", "those", "there");

	/** Words of this weight judge wherever they stand; weaker ones as predicates only. */
	private static final int PLAIN = 2;

	private static final Set<String> OPEN = Set.of("if", "unless", "whether");

	private static final Set<String> NOBODY = Set.of("nothing", "nobody", "none");

	private final Scene scene;

	private final AnnotatedText text;

	JudgementReader(Scene scene) {
		this.scene = scene;
		this.text = scene.text();
	}

	/** The judgements that some words pass, in their order. */
	List<Judgement> of(List<Token> words) {
		return words.stream().map(this::judgement).flatMap(Optional::stream).toList();
	}

	private Optional<Judgement> judgement(Token word) {
		int idiom = this.scene.words().stances().weightOfIdiom(this.text, word);
		int weight = (idiom != 0) ? idiom : this.scene.words().stances().weight(word);
		if (weight == 0 && this.scene.words().stances().weightOfObject(word) != 0) {
			return ofObject(word);
		}
		if (weight == 0 || word.tag().endsWith("R")) {
			return Optional.empty();
		}
		Token predicate = predicate(word);
		Factuality stated = factuality(predicate.isNoun() ? copulaOr(predicate) : predicate);
		boolean negated = (stated.polarity() == Polarity.NEGATED) != hasNo(word);
		if (stated.modality() == Modality.QUESTION || (negated && weight < 0)) {
			return Optional.empty();
		}
		boolean central = idiom != 0 || Math.abs(weight) == PLAIN || (predicate.equals(word) && predicates(word));
		Mention target = central ? target(word, predicate).orElse(null) : null;
		return Optional.of(new Judgement(word, target, negated ? -weight : weight, central));
	}

	/** "Nobody trusts her", "she should be in jail": whom something is done to. */
	private Optional<Judgement> ofObject(Token verb) {
		int weight = this.scene.words().stances().weightOfObject(verb);
		Factuality stated = factuality(verb);
		boolean negated = (stated.polarity() == Polarity.NEGATED) != hasNo(verb);
		boolean others = this.scene.slots()
			.clauses()
			.subjects(verb)
			.stream()
			.filter((subject) -> !subject.tag().startsWith("PRP"))
			.anyMatch((subject) -> this.scene.cast().of(subject).isPresent());
		if (stated.modality() == Modality.QUESTION || others) {
			return Optional.empty();
		}
		return this.scene.slots()
			.clauses()
			.objects(verb)
			.stream()
			.map(this.scene.cast()::actedUpon)
			.flatMap(Optional::stream)
			.findFirst()
			.map((target) -> new Judgement(verb, target, negated ? -weight : weight, true));
	}

	/** "would be a disaster" judges; "if it were a disaster" leaves it open. */
	private Factuality factuality(Token predicate) {
		boolean open = this.text.children(predicate, "mark").stream().anyMatch((mark) -> OPEN.contains(mark.lemma()));
		Factuality stated = this.scene.factuality().of(predicate);
		return open ? new Factuality(stated.polarity(), Modality.QUESTION) : stated;
	}

	/** Whether a clause is built on the word: a verb, or what somebody is said to be. */
	private boolean predicates(Token word) {
		return word.isVerb() || !this.text.children(word, "cop").isEmpty()
				|| !this.text.children(word, "nsubj").isEmpty();
	}

	/** What the judging word belongs to: the noun it stands before, or itself. */
	private Token predicate(Token word) {
		boolean within = (word.is("amod") || word.is("advmod") || word.is("compound")) && word.head() >= 0;
		return within ? predicate(this.text.token(word.head())) : word;
	}

	private Token copulaOr(Token noun) {
		boolean object = noun.is("obj") && noun.head() >= 0 && this.text.token(noun.head()).isVerb();
		return object ? this.text.token(noun.head()) : noun;
	}

	private boolean hasNo(Token word) {
		return this.text.children(word)
			.stream()
			.anyMatch((child) -> child.lemma().equals("no") || (child.is("nsubj") && NOBODY.contains(child.lemma())));
	}

	private Optional<Mention> target(Token word, Token predicate) {
		Optional<Mention> itself = predicate.equals(word) ? Optional.empty() : this.scene.cast().of(predicate);
		if (itself.isPresent()) {
			return itself;
		}
		if (predicate.isNoun()) {
			Optional<Mention> owner = this.scene.cast().owner(predicate);
			return owner.or(() -> subject(predicate)).or(() -> governor(predicate));
		}
		return subject(predicate);
	}

	private Optional<Mention> subject(Token predicate) {
		List<Token> subjects = this.scene.slots().clauses().subjects(predicate);
		return subjects.stream()
			.filter((subject) -> !POINTING.contains(subject.lemma()))
			.map(this.scene.cast()::actedUpon)
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** "Lind made a terrible mistake": the doer of what the noun is done with. */
	private Optional<Mention> governor(Token noun) {
		if (!noun.is("obj") || noun.head() < 0) {
			return Optional.empty();
		}
		return subject(this.text.token(noun.head()));
	}

}
