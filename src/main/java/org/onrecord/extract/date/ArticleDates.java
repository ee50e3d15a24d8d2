package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.relation.StatedRelation;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Precision;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.ReportedDate;

/**
 * When the sayings and acts of one article were, where the article tells. Without a day
 * of publication only dates with a year are known.
 */
public final class ArticleDates {

	/** What is done by saying so. */
	private static final Set<RelationType> BY_SAYING = Set.of(RelationType.CRITICIZED, RelationType.SUPPORTED,
			RelationType.PRAISED, RelationType.ACCUSED, RelationType.DENIED, RelationType.WARNED,
			RelationType.PROMISED);

	/** What is no act of one day. */
	private static final Set<RelationType> LASTING = Set.of(RelationType.HOLDS_OFFICE, RelationType.SPOKESPERSON_FOR);

	/** Days told of further up than in the paragraph before are forgotten. */
	private static final int MEMORY = 1;

	private final AnnotatedText text;

	private final @Nullable LocalDate published;

	private final List<List<TimeExpression>> bySentence = new ArrayList<>();

	/** Of each sentence the day told of last before it. */
	private final List<@Nullable LocalDate> mentioned = new ArrayList<>();

	private final Dating dating;

	private ArticleDates(AnnotatedText text) {
		PublicationDate date = text.article().publishedAt();
		this.text = text;
		this.published = (date != null) ? date.day() : null;
		this.dating = new Dating(text);
	}

	/** Reads the expressions of time in an article. */
	public static ArticleDates of(AnnotatedText text) {
		ArticleDates dates = new ArticleDates(text);
		LocalDate last = null;
		int told = 0;
		for (Sentence sentence : text.sentences()) {
			List<TimeExpression> expressions = TimeExpressions.of(Line.of(text, sentence));
			last = (sentence.paragraph() - told > MEMORY) ? null : last;
			dates.bySentence.add(expressions);
			dates.mentioned.add(last);
			Optional<LocalDate> day = dates.lastDay(expressions, last);
			last = day.orElse(last);
			told = day.isPresent() ? sentence.paragraph() : told;
		}
		return dates;
	}

	/**
	 * When the words were said; null where the article does not tell. A quotation that
	 * goes on is said when it began.
	 */
	public @Nullable ReportedDate saidOn(Attribution attribution) {
		Attribution next = attribution;
		while (next.cue().isEmpty() && next.speakerFrom() != null) {
			next = next.speakerFrom();
		}
		return next.cue().isEmpty() ? null : dateOfCue(next);
	}

	/**
	 * When what a relation states happened; null where the article does not tell. What
	 * somebody does by saying it happens when it is said.
	 * @param speaker mention of who says so; null for the article itself
	 */
	public @Nullable ReportedDate happenedOn(StatedRelation stated, @Nullable String speaker) {
		if (LASTING.contains(stated.relation().type())) {
			return null;
		}
		Attribution attribution = stated.attribution();
		Token act = top(stated.words());
		if (attribution == null) {
			return happenedOn(stated, act, List.of());
		}
		if (attribution.cue().contains(act)) {
			return saidOn(attribution);
		}
		ReportedDate told = happenedOn(stated, act, attribution.content());
		boolean doneBySaying = BY_SAYING.contains(stated.relation().type())
				&& stated.relation().subject().equals(speaker);
		return (told == null && doneBySaying) ? saidOn(attribution) : told;
	}

	/** The date among the words that say so; of the article's own words, its sentence. */
	private @Nullable ReportedDate happenedOn(StatedRelation stated, Token act, List<Token> content) {
		Sentence sentence = this.text.sentenceOf(act);
		List<Token> clause = within(content, sentence);
		Set<Integer> closed = new HashSet<>();
		if (!clause.isEmpty()) {
			IntStream.range(sentence.first(), sentence.end()).forEach(closed::add);
			closed.removeAll(DatedWord.indexes(clause));
		}
		int first = clause.isEmpty() ? sentence.first() : clause.get(0).index();
		List<Token> doer = this.text.children(act, "nsubj")
			.stream()
			.filter((subject) -> subject.index() < act.index())
			.flatMap((subject) -> this.text.subtree(subject).stream())
			.toList();
		Tense tense = (stated.relation().modality() == Modality.PLANNED) ? Tense.AHEAD : Tense.of(this.text, act);
		return date(new DatedWord(List.of(act), doer, closed, first, sentence.end()), tense);
	}

	/** Those of some tokens in text order that stand in a sentence. */
	private static List<Token> within(List<Token> tokens, Sentence sentence) {
		int first = firstFrom(tokens, sentence.first());
		return tokens.subList(first, Math.max(first, firstFrom(tokens, sentence.end())));
	}

	private static int firstFrom(List<Token> tokens, int index) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).index() < index) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private @Nullable ReportedDate dateOfCue(Attribution attribution) {
		Token verb = attribution.cue()
			.stream()
			.filter((token) -> token.isVerb() && !token.is("aux"))
			.findFirst()
			.orElse(attribution.cue().get(0));
		Sentence sentence = this.text.sentenceOf(verb);
		List<Token> cue = attribution.cue().stream().filter((token) -> sentence.holds(token.index())).toList();
		Set<Integer> closed = DatedWord.indexes(within(attribution.content(), sentence));
		leadingTime(attribution, sentence).forEach(closed::remove);
		ReportedDate own = date(new DatedWord(cue, attribution.source(), closed, sentence.first(), sentence.end()),
				Tense.of(this.text, verb));
		return (own != null) ? own : dateOfCompanion(verb, attribution, closed, sentence);
	}

	/**
	 * The day of the act that the saying goes with: "wrote to the board on Tuesday,
	 * asking it", "took the stage on Tuesday and called".
	 */
	private @Nullable ReportedDate dateOfCompanion(Token verb, Attribution attribution, Set<Integer> closed,
			Sentence sentence) {
		boolean participle = verb.tag().equals("VBG") && (verb.is("advcl") || verb.is("dep"))
				&& this.text.children(verb, "mark").isEmpty();
		boolean joined = verb.is("conj") && this.text.children(verb, "nsubj").isEmpty();
		if (!participle && !joined) {
			return null;
		}
		Token act = this.text.token(verb.head());
		Tense tense = Tense.of(this.text, act);
		boolean told = act.isVerb() && act.index() < verb.index() && !closed.contains(act.index());
		ReportedDate date = (told && tense != Tense.AHEAD)
				? date(new DatedWord(List.of(act), attribution.source(), closed, sentence.first(), verb.index()), tense)
				: null;
		return (date != null && date.precision() == Precision.DAY) ? date : null;
	}

	/**
	 * In "said Tuesday the bridge would close" the day stands first in the content, where
	 * readers of clauses leave it; it dates the saying unless something is said of it
	 * ("said Tuesday was too late").
	 */
	private List<Integer> leadingTime(Attribution attribution, Sentence sentence) {
		List<Token> content = attribution.content();
		int lastCue = attribution.cue().get(attribution.cue().size() - 1).index();
		if (attribution.manner() == Manner.DIRECT || content.get(0).index() != lastCue + 1) {
			return List.of();
		}
		int first = content.get(0).index() + (content.get(0).word().equals("on") ? 1 : 0);
		return this.bySentence.get(sentence.index())
			.stream()
			.filter((expression) -> expression.first() == first && expression.end() < sentence.end())
			.filter((expression) -> this.text.token(expression.end()).tag().matches("IN|DT|PRP.?|NNPS?|EX|JJ|CD|WRB"))
			.findFirst()
			.map((expression) -> IntStream.range(lastCue + 1, expression.end()).boxed().toList())
			.orElse(List.of());
	}

	private @Nullable ReportedDate date(DatedWord dated, Tense tense) {
		boolean ahead = tense == Tense.AHEAD;
		int sentence = dated.words().get(0).sentence();
		return this.dating.of(dated, this.bySentence.get(sentence))
			.flatMap((expression) -> expression.time()
				.seen(new Viewpoint(this.published, mentionedBefore(sentence, expression), ahead)))
			.filter((date) -> fits(date, tense))
			.orElse(null);
	}

	/**
	 * What is past lies no later than the day of publication; what is told in the present
	 * ("says", "has said") lies in a period that holds that day, or a few days before.
	 */
	private boolean fits(ReportedDate date, Tense tense) {
		if (this.published == null || tense == Tense.AHEAD) {
			return true;
		}
		boolean begun = !date.first().isAfter(this.published);
		boolean lasting = !date.last().isBefore(this.published);
		boolean lately = date.precision() == Precision.DAY && date.first().isAfter(this.published.minusWeeks(1));
		return begun && (tense == Tense.PAST || lasting || lately);
	}

	private @Nullable LocalDate mentionedBefore(int sentence, TimeExpression expression) {
		List<TimeExpression> before = this.bySentence.get(sentence)
			.stream()
			.takeWhile((other) -> other.first() < expression.first())
			.toList();
		return lastDay(before, this.mentioned.get(sentence)).orElse(this.mentioned.get(sentence));
	}

	private Optional<LocalDate> lastDay(List<TimeExpression> expressions, @Nullable LocalDate before) {
		LocalDate last = null;
		for (TimeExpression expression : expressions) {
			last = expression.time()
				.seen(new Viewpoint(this.published, (last != null) ? last : before, false))
				.filter((date) -> date.first().equals(date.last()))
				.map(ReportedDate::first)
				.orElse(last);
		}
		return Optional.ofNullable(last);
	}

	/** The word that the others hang on. */
	private static Token top(List<Token> words) {
		int first = words.get(0).index();
		int last = words.get(words.size() - 1).index();
		return words.stream()
			.filter((token) -> token.head() < first || token.head() > last)
			.filter((token) -> token.isVerb() || token.isNoun() || token.tag().startsWith("JJ"))
			.findFirst()
			.orElse(words.get(0));
	}

}
