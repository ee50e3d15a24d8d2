package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.TextSpan;

/**
 * Tokens, sentences, tags, lemmas, entities and dependencies of an article, by Stanford
 * CoreNLP. Holds the models (some 300 MB of heap), so one is loaded a program; several
 * threads may share it.
 */
public final class Annotator {

	private static final String MODELS = "edu/stanford/nlp/models/";

	private final StanfordCoreNLP pipeline;

	private Annotator(StanfordCoreNLP pipeline) {
		this.pipeline = pipeline;
	}

	/** Loads the models, which takes some seconds. */
	public static Annotator load() {
		Properties properties = new Properties();
		properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
		// A line break ends a sentence: headlines and list entries have no full stop
		properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
		properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=false");
		properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
		properties.setProperty("ner.model", MODELS + "ner/english.conll.4class.distsim.crf.ser.gz");
		properties.setProperty("ner.applyFineGrained", "false");
		properties.setProperty("ner.applyNumericClassifiers", "false");
		properties.setProperty("ner.useSUTime", "false");
		properties.setProperty("ner.buildEntityMentions", "false");
		properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
		return new Annotator(new StanfordCoreNLP(properties));
	}

	/** Annotates the article's text without its boilerplate. */
	public AnnotatedText annotate(Article article) {
		String text = withoutBoilerplate(article);
		Annotation annotation = new Annotation(text);
		this.pipeline.annotate(annotation);
		List<Paragraph> paragraphs = paragraphs(text);
		List<Sentence> sentences = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
			List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
			int paragraph = paragraphAt(paragraphs, labels.get(0).beginPosition());
			int first = tokens.size();
			sentences.add(new Sentence(sentences.size(), paragraph, first, first + labels.size()));
			addTokens(sentence, labels, sentences.size() - 1, tokens);
		}
		return new AnnotatedText(article, paragraphs, sentences, tokens, List.of());
	}

	private static void addTokens(CoreMap sentence, List<CoreLabel> labels, int sentenceIndex, List<Token> tokens) {
		int first = tokens.size();
		int[] heads = new int[labels.size()];
		String[] relations = new String[labels.size()];
		java.util.Arrays.fill(heads, -1);
		java.util.Arrays.fill(relations, "root");
		SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
		for (SemanticGraphEdge edge : graph.edgeIterable()) {
			heads[edge.getDependent().index() - 1] = first + edge.getGovernor().index() - 1;
			relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
		}
		for (int i = 0; i < labels.size(); i++) {
			CoreLabel label = labels.get(i);
			tokens.add(new Token(first + i, label.originalText(), lemma(label), label.tag(), label.ner(),
					label.beginPosition(), label.endPosition(), sentenceIndex, heads[i], relations[i]));
		}
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
