package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * A quotation with a verb right beside it: "...," X said; "...," said X; X said: "...".
 * The verb is looked for on the surface, because the parser reads quotations badly.
 */
final class QuotedSpeech implements Sieve {

	/** So many words may stand between a quotation and the verb that follows it. */
	private static final int REACH_AFTER = 30;

	/** So many between the verb and the quotation it announces. */
	private static final int REACH_BEFORE = 14;

	static final String FIRST = "quotation-first";

	static final String INVERTED = "quotation-inverted";

	private final SourceFinder sources = new SourceFinder();

	@Override
	public Stream<Candidate> candidates(Scene scene) {
		return QuotedWords.byParagraph(scene)
			.stream()
			.flatMap((quotations) -> quotations.stream())
			.flatMap((quoted) -> Stream.concat(after(scene, quoted).stream(), before(scene, quoted).stream()));
	}

	/** "...," X said. */
	private Optional<Candidate> after(Scene scene, QuotedWords quoted) {
		if (quoted.lastSign(scene).equals(".") || quoted.end() >= scene.tokens().size()) {
			return Optional.empty();
		}
		int from = quoted.end();
		boolean comma = scene.word(from).equals(",");
		if (comma) {
			from++;
		}
		if ((!comma && !quoted.lastSign(scene).matches("[,?!\u2014-]"))
				|| QuotedWords.sentence(scene, quoted.first()).paragraph() != paragraph(scene, from)) {
			return Optional.empty();
		}
		int end = segmentEnd(scene, from);
		int start = from;
		return IntStream.range(from, Math.min(end, from + REACH_AFTER))
			.mapToObj(scene::token)
			.filter((token) -> token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop"))
			.filter((verb) -> noComma(scene, start, verb))
			.map((verb) -> afterWith(scene, quoted, verb, start, end))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/**
	 * A verb further off than one comma phrase ("X, the mayor, said") is another clause.
	 */
	private static boolean noComma(Scene scene, int from, Token verb) {
		return IntStream.range(from, verb.index()).filter((i) -> scene.word(i).equals(",")).count() <= 4;
	}

	private Optional<Candidate> afterWith(Scene scene, QuotedWords quoted, Token verb, int from, int end) {
		List<Token> source = sourceBetween(scene, verb, from);
		String frame = FIRST;
		if (source.isEmpty() && verb.index() == from) {
			source = sourceBehind(scene, verb, end);
			frame = INVERTED;
		}
		if (source.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Candidate(ReportedClause.cue(scene, verb), verb.lemma(), frame, source,
				contentUpTo(scene, quoted)));
	}

	private List<Token> sourceBetween(Scene scene, Token verb, int from) {
		List<Token> source = this.sources.of(scene, verb);
		boolean between = !source.isEmpty() && source.get(0).index() >= from
				&& source.get(source.size() - 1).index() < verb.index() && source.get(0).index() <= from + 2;
		if (between) {
			return source;
		}
		// The parser lost the subject: all words between comma and verb
		List<Token> words = Phrases.trimmed(scene.range(from, verb.index()));
		boolean nominal = !words.isEmpty() && words.size() <= 8 && words.stream().noneMatch(Token::isVerb)
				&& words.stream().anyMatch((token) -> token.isProperNoun() || token.tag().equals("PRP"));
		return nominal && !words.get(0).tag().equals("IN") ? words : List.of();
	}

	private static List<Token> sourceBehind(Scene scene, Token verb, int end) {
		int first = verb.index() + 1;
		Optional<Token> head = scene.text()
			.children(verb)
			.stream()
			.filter((child) -> child.index() >= first && child.index() < end && scene.sameSide(child, verb))
			.filter((child) -> child.is("nsubj") || child.is("obj") || child.is("dep") || child.is("ccomp"))
			.filter((child) -> child.isNoun() || child.tag().equals("PRP") || child.tag().equals("CD"))
			.findFirst();
		List<Token> phrase = head.map((noun) -> Phrases.nounPhrase(scene, noun, first, end)).orElse(List.of());
		if (!phrase.isEmpty() && phrase.get(0).index() == first) {
			return phrase;
		}
		int last = first;
		while (last < end && scene.token(last).tag().matches("DT|NN.*|JJ|CD|POS|PRP.?")) {
			last++;
		}
		return scene.range(first, last);
	}

	/**
	 * The quotation with what stands before it in its sentence: He was "happy," X said.
	 */
	private static List<Token> contentUpTo(Scene scene, QuotedWords quoted) {
		Sentence sentence = QuotedWords.sentence(scene, quoted.first());
		int first = quoted.first();
		boolean clause = first > sentence.first() && scene.side(first - 1) == Scene.OUTSIDE
				&& !scene.token(first - 1).word().matches("[,:;.?!\u2014]|--");
		if (clause) {
			first = sentence.first();
		}
		return Phrases.trimmed(scene.range(first, quoted.end()));
	}

	/** X said: "..." and X said that "...". */
	private Optional<Candidate> before(Scene scene, QuotedWords quoted) {
		int announced = quoted.first() - 1;
		if (announced < 0) {
			return Optional.empty();
		}
		boolean colon = scene.word(announced).equals(":");
		boolean comma = scene.word(announced).equals(",");
		boolean sameSentence = QuotedWords.sentence(scene, quoted.first()).holds(announced);
		if (!sameSentence && !colon) {
			return Optional.empty();
		}
		int from = segmentStart(scene, announced);
		int reach = colon ? 3 * REACH_BEFORE : REACH_BEFORE;
		for (int i = announced; i >= Math.max(from, announced - reach); i--) {
			Token token = scene.token(i);
			if (token.tag().startsWith("VB") && !token.is("aux") && !token.is("amod")) {
				if (!colon && !comma && announced - i > 1) {
					return Optional.empty();
				}
				return Optional.of(announcedBy(scene, quoted, token,
						colon ? "quotation-colon" : comma ? "quotation-announced" : "quotation-joined"));
			}
			if (!colon && token.word().matches("[;:]")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Candidate announcedBy(Scene scene, QuotedWords quoted, Token verb, String frame) {
		List<Token> content = new ArrayList<>(scene.range(quoted.first(), quoted.end()));
		if (frame.equals("quotation-joined")) {
			content = restOfClause(scene, quoted, verb);
		}
		return new Candidate(ReportedClause.cue(scene, verb), verb.lemma(), frame, this.sources.of(scene, verb),
				Phrases.trimmed(content));
	}

	private static List<Token> restOfClause(Scene scene, QuotedWords quoted, Token verb) {
		int end = quoted.end();
		if (!quoted.lastSign(scene).matches("[,.?!]")) {
			int[] extent = Phrases.extent(scene, verb);
			int limit = Math.min(Math.max(extent[1], end), segmentEnd(scene, end));
			while (end < limit && !scene.word(end).matches("[,;.]")) {
				end++;
			}
		}
		return scene.range(quoted.first(), end);
	}

	private static int paragraph(Scene scene, int token) {
		return (token < scene.tokens().size()) ? QuotedWords.sentence(scene, token).paragraph() : -1;
	}

	/**
	 * Where the unquoted words from here end: at the end of the sentence or a quotation.
	 */
	static int segmentEnd(Scene scene, int from) {
		if (from >= scene.tokens().size()) {
			return from;
		}
		int sentenceEnd = QuotedWords.sentence(scene, from).end();
		return IntStream.range(from, sentenceEnd)
			.filter((i) -> scene.side(i) != Scene.OUTSIDE)
			.findFirst()
			.orElse(sentenceEnd);
	}

	private static int segmentStart(Scene scene, int token) {
		int sentenceFirst = QuotedWords.sentence(scene, token).first();
		int first = token;
		while (first > sentenceFirst && scene.side(first - 1) == Scene.OUTSIDE) {
			first--;
		}
		return first;
	}

}
