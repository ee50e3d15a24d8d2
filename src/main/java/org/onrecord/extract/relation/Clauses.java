package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * Who does what in a clause, whatever its form: active or passive, relative, participle,
 * infinitive, joined by "and". Sides are logical: of "X was criticized by Y" the subject
 * is Y.
 */
final class Clauses {

	private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "that", "which", "whom");

	private static final Set<String> OBLIGING = Set.of("should", "must", "ought");

	private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "day", "week", "month", "year", "today", "yesterday", "morning", "night");

	private static final int DEEPEST = 5;

	private static final int INFINITIVE_AHEAD = 6;

	/** How far apart two verbs with one object stand: "praised and later endorsed". */
	private static final int SHARING = 3;

	private final AnnotatedText text;

	private final NounPhrases phrases;

	Clauses(AnnotatedText text) {
		this.text = text;
		this.phrases = new NounPhrases(text);
	}

	/** The doers of a verb or adjective, joined ones each; empty if none is named. */
	List<Token> subjects(Token predicate) {
		return isPassive(predicate) ? agents(predicate) : grammaticalSubjects(predicate, DEEPEST);
	}

	/** Those to whom a verb is done, joined ones each; empty if none is named. */
	List<Token> objects(Token verb) {
		if (verb.head() >= 0 && gerundBefore(verb, this.text.token(verb.head()))) {
			return joined(List.of(this.text.token(verb.head())));
		}
		if (isPassive(verb)) {
			boolean reduced = verb.is("acl") && !verb.is("acl:relcl") && this.text.children(verb, "nsubj").isEmpty();
			return reduced ? joined(List.of(this.text.token(verb.head()))) : grammaticalSubjects(verb, DEEPEST);
		}
		List<Token> own = this.text.children(verb, "obj");
		if (own.isEmpty()) {
			own = this.text.children(verb, "iobj");
		}
		if (!own.isEmpty()) {
			return joined(own.stream().map((object) -> antecedent(object, verb)).toList());
		}
		return relativeObject(verb).map((token) -> joined(List.of(token))).orElseGet(() -> sharedObjects(verb));
	}

	/** The doers of the clause or infinitive that completes a verb. */
	List<Token> complementSubjects(Token predicate) {
		return this.text.children(predicate)
			.stream()
			.filter((child) -> child.is("ccomp") || child.is("xcomp") || child.is("advcl") || child.is("acl"))
			.filter((child) -> child.index() > predicate.index())
			.map((child) -> this.text.children(child, "nsubj"))
			.filter((subjects) -> !subjects.isEmpty())
			.findFirst()
			.map(this::joined)
			.orElse(List.of());
	}

	boolean isPassive(Token verb) {
		if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
			return false;
		}
		if (has(verb, "aux:pass") || has(verb, "nsubj:pass")) {
			return true;
		}
		if (!verb.tag().equals("VBN") || has(verb, "aux") || has(verb, "obj")) {
			return false;
		}
		return verb.is("acl") || (verb.is("conj") && isPassive(this.text.token(verb.head())) && !has(verb, "nsubj"));
	}

	/** Whether an infinitive completes the verb, its object before it or not. */
	boolean hasInfinitive(Token verb) {
		if (infinitiveAhead(verb)) {
			return true;
		}
		return !(verb.isVerb() && clauseAhead(verb)) && this.text.children(verb)
			.stream()
			.filter((child) -> child.index() > verb.index())
			.anyMatch((child) -> infinitive(child) || (!child.isVerb() && this.text.children(child)
				.stream()
				.anyMatch((below) -> below.tag().equals("VB") && infinitive(below))));
	}

	/** "agreed late last year to sign", whatever the parser makes of it. */
	private boolean infinitiveAhead(Token verb) {
		int end = Math.min(this.text.sentenceOf(verb).end() - 1, verb.index() + INFINITIVE_AHEAD);
		for (int i = verb.index() + 1; i < end; i++) {
			Token token = this.text.token(i);
			if (token.tag().equals("TO")) {
				return this.text.token(i + 1).tag().equals("VB") || this.text.token(i + 1).tag().startsWith("RB");
			}
			if (token.isVerb() || token.tag().equals(",") || token.tag().equals("IN")) {
				return false;
			}
		}
		return false;
	}

	/** "wants to", "did not ask to": nobody is named between, nor by a passive. */
	boolean isFollowedByInfinitive(Token verb) {
		int next = verb.index() + 1;
		return !isPassive(verb) && next < this.text.sentenceOf(verb).end() && this.text.token(next).tag().equals("TO");
	}

	/**
	 * "told Lind that he has to", "told Lind he had to": a clause comes before any "to".
	 */
	private boolean clauseAhead(Token verb) {
		int end = this.text.sentenceOf(verb).end() - 1;
		for (int i = verb.index() + 1; i < end; i++) {
			Token token = this.text.token(i);
			if (token.tag().startsWith("W")
					|| (token.tag().equals("TO") && this.text.token(i + 1).tag().equals("VB"))) {
				return false;
			}
			if (FINITE.contains(token.tag())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a clause with "that", or one without infinitive, completes the verb. */
	boolean hasThatClause(Token verb) {
		return thatClauses(verb).findAny().isPresent();
	}

	/** Whether a clause completes the verb that says what shall be: "that he resign". */
	boolean hasDemandedClause(Token verb) {
		return thatClauses(verb).anyMatch((clause) -> {
			List<Token> auxiliaries = this.text.children(clause, "aux");
			boolean bare = auxiliaries.isEmpty() && clause.tag().equals("VB") && !infinitive(clause);
			return bare || auxiliaries.stream().anyMatch((auxiliary) -> OBLIGING.contains(auxiliary.lemma()));
		});
	}

	private Stream<Token> thatClauses(Token verb) {
		return this.text.children(verb, "ccomp")
			.stream()
			.filter((clause) -> clause.index() > verb.index())
			.filter((clause) -> this.text.children(clause, "mark")
				.stream()
				.allMatch((mark) -> mark.lemma().equals("that")) && has(clause, "nsubj"));
	}

	private List<Token> agents(Token verb) {
		int end = Math.min(this.text.sentenceOf(verb).end(), verb.index() + 10);
		for (int i = verb.index() + 1; i < end; i++) {
			Token token = this.text.token(i);
			if (token.lemma().equals("by") && !token.is("mark")) {
				return this.phrases.governedBy(token).map((head) -> joined(List.of(head))).orElse(List.of());
			}
			if (token.isVerb() || token.tag().equals(",")) {
				break;
			}
		}
		return List.of();
	}

	private List<Token> grammaticalSubjects(Token predicate, int depth) {
		List<Token> own = this.text.children(predicate, "nsubj");
		if (!own.isEmpty()) {
			return joined(own.stream().map((subject) -> antecedent(subject, predicate)).toList());
		}
		if (depth == 0 || predicate.head() < 0) {
			return List.of();
		}
		Token head = this.text.token(predicate.head());
		if (predicate.is("xcomp") || (predicate.is("ccomp") && infinitive(predicate))) {
			List<Token> objects = this.text.children(head, "obj");
			boolean controlled = !objects.isEmpty() && objects.get(0).index() < predicate.index();
			return controlled ? joined(objects) : grammaticalSubjects(head, depth - 1);
		}
		List<Token> owners = this.text.children(head, "nmod:poss");
		if (predicate.is("acl") && infinitive(predicate) && !owners.isEmpty()) {
			return joined(owners);
		}
		if ((predicate.is("acl") && infinitive(predicate)) || gerundBefore(predicate, head)) {
			return governorOf(head).map((governor) -> grammaticalSubjects(governor, depth - 1)).orElse(List.of());
		}
		if (predicate.is("acl")) {
			if (isTime(head)) {
				return governorOf(head).map((governor) -> grammaticalSubjects(governor, depth - 1)).orElse(List.of());
			}
			// "Poe, a lawyer backing Lind"
			return List.of((head.is("appos") && head.head() >= 0) ? this.text.token(head.head()) : head);
		}
		if (predicate.is("conj") || predicate.is("advcl") || predicate.is("parataxis") || predicate.is("dep")) {
			return (head.isNoun() && this.text.children(head, "cop").isEmpty()) ? List.of()
					: grammaticalSubjects(head, depth - 1);
		}
		return List.of();
	}

	/** "opened a campaign on Monday urging": no day urges. */
	private static boolean isTime(Token noun) {
		return TIMES.contains(noun.lemma());
	}

	/** The verb that a noun phrase is an object or adverbial of. */
	Optional<Token> governorOf(Token noun) {
		Token next = noun;
		while (next.head() >= 0 && !next.isVerb()) {
			next = this.text.token(next.head());
		}
		return next.isVerb() ? Optional.of(next) : Optional.empty();
	}

	/** "before backing Lind", which parsers read as "backing" describing Lind. */
	private boolean gerundBefore(Token token, Token head) {
		return token.tag().equals("VBG") && token.is("amod") && token.index() > 0 && head.index() > token.index()
				&& this.text.token(token.index() - 1).tag().equals("IN");
	}

	private boolean infinitive(Token verb) {
		return this.text.children(verb, "mark")
			.stream()
			.anyMatch((mark) -> mark.tag().equals("TO") || mark.lemma().equals("to"));
	}

	private Token antecedent(Token pronoun, Token predicate) {
		if (!RELATIVE_PRONOUNS.contains(pronoun.lemma()) || !pronoun.tag().startsWith("W")) {
			return pronoun;
		}
		Token clause = predicate;
		while (clause.is("conj") && clause.head() >= 0) {
			clause = this.text.token(clause.head());
		}
		if (clause.is("acl") && clause.head() >= 0) {
			return described(pronoun, this.text.token(clause.head()));
		}
		int before = pronoun.index() - 1;
		while (before > 0 && this.text.token(before).tag().equals(",")) {
			before--;
		}
		boolean there = before >= this.text.sentenceOf(pronoun).first() && this.text.token(before).isNoun();
		return there ? this.text.token(before) : pronoun;
	}

	/**
	 * "Poe, the owner of the Tarn Tribune who": no body is "who", so the person is meant
	 * that the body's name describes.
	 */
	private Token described(Token pronoun, Token noun) {
		boolean body = pronoun.lemma().equals("who") && noun.is("nmod") && noun.head() >= 0
				&& noun.tag().startsWith("NNP") && !noun.entity().equals("PERSON");
		return body ? this.text.token(noun.head()) : noun;
	}

	private Optional<Token> relativeObject(Token verb) {
		boolean gap = verb.is("acl:relcl") && this.text.children(verb, "nsubj")
			.stream()
			.anyMatch((subject) -> !RELATIVE_PRONOUNS.contains(subject.lemma()));
		return gap ? Optional.of(this.text.token(verb.head())) : Optional.empty();
	}

	/** "praised and endorsed Lind": the object after the later verb is that of both. */
	private List<Token> sharedObjects(Token verb) {
		List<Token> partners = new ArrayList<>(this.text.children(verb, "conj"));
		if (verb.is("conj")) {
			partners.add(this.text.token(verb.head()));
		}
		return partners.stream()
			.filter((partner) -> partner.isVerb() && Math.abs(partner.index() - verb.index()) <= SHARING)
			.flatMap((partner) -> this.text.children(partner, "obj").stream())
			.filter((object) -> object.index() > verb.index())
			.findFirst()
			.map((object) -> joined(List.of(object)))
			.orElse(List.of());
	}

	private boolean has(Token token, String relation) {
		return !this.text.children(token, relation).isEmpty();
	}

	private List<Token> joined(List<Token> heads) {
		List<Token> all = new ArrayList<>();
		heads.forEach((head) -> {
			all.addAll(this.phrases.withConjuncts(head));
			all.addAll(members(head));
		});
		return all.stream().distinct().toList();
	}

	/**
	 * "Several mayors, including Lind and Roth, praised": those of a group whom the
	 * nearest list after it names.
	 */
	private List<Token> members(Token group) {
		if (!group.tag().endsWith("S")) {
			return List.of();
		}
		int end = this.text.sentenceOf(group).end();
		for (int i = group.index() + 1; i < end && !this.text.token(i).tag().equals("NNS"); i++) {
			Token token = this.text.token(i);
			boolean such = token.lemma().equals("as") && this.text.token(i - 1).lemma().equals("such");
			if (such || token.word().equals("including")) {
				return this.phrases.governedBy(token).map(this.phrases::withConjuncts).orElse(List.of());
			}
		}
		return List.of();
	}

}
