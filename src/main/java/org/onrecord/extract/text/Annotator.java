package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.TextSpan;

/**
 * Tokens, sentences, tags, lemmas, entities and dependencies of an article, by Stanford
 * CoreNLP. Holds the models (some 200 MB of heap), so one is loaded a program; several
 * threads may share it.
 */
public final class Annotator {

	private static final String MODELS = "edu/stanford/nlp/models/";

	private static final int LONGEST_WORD = 100;

	private final StanfordCoreNLP splitter;

	private final StanfordCoreNLP tagger;

	private final TransitionParser parser;

	private Annotator(StanfordCoreNLP splitter, StanfordCoreNLP tagger, TransitionParser parser) {
		this.splitter = splitter;
		this.tagger = tagger;
		this.parser = parser;
	}

	/** Loads the models, which takes some seconds. */
	public static Annotator load() {
		Properties splitting = new Properties();
		splitting.setProperty("annotators", "tokenize");
		// A line break ends a sentence: headlines and list entries have no full stop
		splitting.setProperty("ssplit.newlineIsSentenceBreak", "always");
		splitting.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=false");
		Properties tagging = new Properties();
		tagging.setProperty("annotators", "pos,lemma,ner");
		tagging.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
		tagging.setProperty("ner.model", MODELS + "ner/english.conll.4class.distsim.crf.ser.gz");
		tagging.setProperty("ner.applyFineGrained", "false");
		tagging.setProperty("ner.applyNumericClassifiers", "false");
		tagging.setProperty("ner.useSUTime", "false");
		tagging.setProperty("ner.buildEntityMentions", "false");
		return new Annotator(new StanfordCoreNLP(splitting), new StanfordCoreNLP(tagging, false),
				new TransitionParser(ParserModel.load(MODELS + "parser/nndep/english_UD.gz")));
	}

	/** Annotates the article's text without its boilerplate. */
	public AnnotatedText annotate(Article article) {
		String text = withoutBoilerplate(article);
		Annotation annotation = new Annotation(text);
		this.splitter.annotate(annotation);
		shortenWords(annotation);
		int whole = annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
		List<@Nullable CoreMap> parts = new ArrayList<>(LongSentences.split(annotation));
		int split = parts.size() - whole;
		annotation.remove(CoreAnnotations.SentencesAnnotation.class);
		annotation.remove(CoreAnnotations.TokensAnnotation.class);
		List<Paragraph> paragraphs = paragraphs(text);
		List<Sentence> sentences = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			CoreMap sentence = Objects.requireNonNull(parts.set(i, null));
			this.tagger.annotate(alone(text, sentence));
			List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
			int paragraph = paragraphAt(paragraphs, labels.get(0).beginPosition());
			int first = tokens.size();
			sentences.add(new Sentence(i, paragraph, first, first + labels.size()));
			addTokens(labels, i, tokens);
		}
		return new AnnotatedText(article, paragraphs, sentences, tokens, notes(split));
	}

	/**
	 * A sentence as a document: tagged one by one, what the tagger makes of a sentence
	 * can be let go before the next, and a long text needs no more memory than a short
	 * one.
	 */
	private static Annotation alone(String text, CoreMap sentence) {
		Annotation alone = new Annotation(text);
		alone.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
		alone.set(CoreAnnotations.TokensAnnotation.class, sentence.get(CoreAnnotations.TokensAnnotation.class));
		return alone;
	}

	/** The tagger sees the beginning of what is too long for a word; places stay. */
	private static void shortenWords(Annotation annotation) {
		for (CoreLabel label : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
			if (label.word().length() > LONGEST_WORD) {
				label.setWord(label.word().substring(0, LONGEST_WORD));
				label.setValue(label.word());
			}
		}
	}

	private static List<String> notes(int split) {
		return (split == 0) ? List.of()
				: List.of("Sentences of more than %d tokens were read in parts, with %d more cuts"
					.formatted(LongSentences.LIMIT, split));
	}

	private void addTokens(List<CoreLabel> labels, int sentenceIndex, List<Token> tokens) {
		int first = tokens.size();
		TransitionParser.Arcs arcs = this.parser.parse(labels);
		for (int i = 0; i < labels.size(); i++) {
			CoreLabel label = labels.get(i);
			tokens.add(new Token(first + i, label.originalText(), lemma(label), label.tag(), label.ner(),
					label.beginPosition(), label.endPosition(), sentenceIndex,
					(arcs.heads()[i] < 0) ? -1 : first + arcs.heads()[i], arcs.relations()[i]));
		}
	}

	/**
	 * The lemma that a word has if it is a verb, in lower case: "attack" of "attacks",
	 * "attacked" and "attacking".
	 */
	public static String verbLemma(String word) {
		return Morphology.lemmaStatic(word.toLowerCase(Locale.ROOT), "VBD", true);
	}

	private static String lemma(CoreLabel label) {
		String lemma = (label.lemma() != null) ? label.lemma() : label.word();
		return lemma.replace('\n', ' ').toLowerCase(Locale.ROOT);
	}

	/**
	 * The text with every boilerplate character made a line break, at the same places.
	 */
	private static String withoutBoilerplate(Article article) {
		if (article.boilerplate().isEmpty()) {
			return article.text();
		}
		var codePoints = new org.onrecord.knowledge.CodePoints(article.text());
		StringBuilder text = new StringBuilder(article.text());
		for (TextSpan span : article.boilerplate()) {
			for (int i = codePoints.toUtf16(span.start()); i < codePoints.toUtf16(span.end()); i++) {
				text.setCharAt(i, '\n');
			}
		}
		return text.toString();
	}

	private static List<Paragraph> paragraphs(String text) {
		List<Paragraph> paragraphs = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int lineEnd = text.indexOf('\n', start);
			int end = (lineEnd < 0) ? text.length() : lineEnd;
			if (!text.substring(start, end).isBlank()) {
				paragraphs.add(new Paragraph(paragraphs.size(), start, end));
			}
			start = end + 1;
		}
		return paragraphs;
	}

	private static int paragraphAt(List<Paragraph> paragraphs, int utf16Index) {
		int low = 0;
		int high = paragraphs.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (paragraphs.get(middle).start() <= utf16Index) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

}
