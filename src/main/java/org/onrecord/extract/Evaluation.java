package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.corpus.Corpus;
import org.onrecord.extract.corpus.LabelFile;
import org.onrecord.extract.corpus.LabelledArticle;
import org.onrecord.extract.corpus.MarkedArticle;
import org.onrecord.extract.quality.QualityCount;
import org.onrecord.extract.quality.QualityReport;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.RelationType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures an extractor against articles that people have marked: give it what was
 * extracted from each of its {@link #files()}, then ask for the figures. Everything that
 * people marked is read when it is opened, so that a broken corpus is told before any
 * article is extracted.
 */
public final class Evaluation {

	private static final JsonMapper LINES = JsonMapper.builder().build();

	private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final EvaluationScope scope;

	private final Map<Path, MarkedArticle> articles;

	private final Map<String, LabelledArticle> labels;

	private final int withoutAnnotations;

	private final QualityCount count;

	private final Set<Path> counted = new HashSet<>();

	private int unread;

	private Evaluation(EvaluationScope scope, Map<Path, MarkedArticle> articles, Map<String, LabelledArticle> labels,
			int withoutAnnotations) {
		this.scope = scope;
		this.articles = articles;
		this.labels = labels;
		this.withoutAnnotations = withoutAnnotations;
		Set<RelationType> types = EnumSet.noneOf(RelationType.class);
		labels.values().forEach((article) -> types.addAll(article.types()));
		this.count = new QualityCount(types, scope.minConfidence());
	}

	/**
	 * Reads what people marked.
	 * @throws OnRecordException if corpus, labels or list are missing or broken, do not
	 * belong together, or leave no article to measure on
	 */
	public static Evaluation open(EvaluationScope scope) {
		Corpus whole = Corpus.open(scope.corpus());
		Set<String> known = new HashSet<>(whole.stems());
		Map<String, LabelledArticle> labels = labels(scope, known);
		Corpus corpus = whole.only(scope.part());
		if (scope.limitTo() != null) {
			corpus = corpus.only(stems(scope.limitTo(), known)::contains);
		}
		Map<Path, MarkedArticle> articles = new LinkedHashMap<>();
		corpus.articles().forEach((article) -> {
			check(article, labels.get(article.stem()));
			articles.put(article.file(), article);
		});
		if (articles.isEmpty()) {
			throw refusal("The corpus " + scope.corpus() + " has " + known.size()
					+ " annotated articles, but none of the part and list asked for. Ask for others.");
		}
		return new Evaluation(scope, articles, labels, corpus.unmarked().size());
	}

	private static Map<String, LabelledArticle> labels(EvaluationScope scope, Set<String> known) {
		Map<String, LabelledArticle> labels = new LinkedHashMap<>();
		scope.labels().forEach((file, types) -> LabelFile.read(file, types).forEach((stem, article) -> {
			if (!known.contains(stem)) {
				throw refusal(file + ", line " + article.line() + ": it labels the article " + stem
						+ ", of which the corpus has no annotated text. Give the corpus that the labels belong to.");
			}
			if (labels.put(stem, article) != null) {
				throw refusal(file + ", line " + article.line() + ": it labels the article " + stem
						+ ", which another file of labels has too. Give one of them.");
			}
		}));
		return labels;
	}

	private static Set<String> stems(Path list, Set<String> known) {
		try {
			Set<String> stems = new TreeSet<>(Files.readAllLines(list).stream().map(String::strip).toList());
			stems.remove("");
			Set<String> unknown = new TreeSet<>(stems);
			unknown.removeAll(known);
			if (!unknown.isEmpty()) {
				throw refusal("The list " + list + " names " + unknown.size()
						+ " articles of which the corpus has no annotated text, such as '" + unknown.iterator().next()
						+ "'. Take them out.");
			}
			return stems;
		}
		catch (IOException ex) {
			throw refusal("The list of articles " + list + " cannot be read: " + ex + ".").causedBy(ex);
		}
	}

	private static void check(MarkedArticle article, @Nullable LabelledArticle labels) {
		int length = article.text().codePointCount(0, article.text().length());
		if (labels != null && labels.relations().stream().anyMatch((one) -> one.evidence().end() > length)) {
			throw refusal("The labels of " + article.stem() + " (line " + labels.line()
					+ ") have evidence past the end of its text of " + length
					+ " code points. They belong to another text.");
		}
	}

	/** The texts to extract from, in the order of their names. */
	public List<Path> files() {
		return List.copyOf(this.articles.keySet());
	}

	/** Counts what was extracted from one of the files, each once. */
	public void add(Path file, Extraction extraction) {
		MarkedArticle article = this.articles.get(file);
		if (article == null || !this.counted.add(file)) {
			throw new IllegalArgumentException(file + " is not to be measured, or was already");
		}
		FoundThings found = FoundThings.of(ExtractionJson.view(article.stem(), extraction));
		this.count.add(article, this.labels.get(article.stem()), found.attributions(), found.relations());
	}

	/** Counts a file that could not be read, in which therefore nothing is found. */
	public void addUnread(Path file) {
		this.unread++;
		add(file, new Extraction("", List.of(), List.of(), List.of()));
	}

	/**
	 * The figures of what was added.
	 * @param model name and version of the extractor
	 * @param date the day of the measurement
	 */
	public Figures figures(String model, LocalDate date) {
		QualityReport report = report(model, date);
		return new Figures(report.table(), PRETTY.writeValueAsString(report) + "\n");
	}

	/** What was wrong, article by article, each as one JSON object on a line. */
	public List<String> faults() {
		return this.count.faults().stream().map(LINES::writeValueAsString).toList();
	}

	private QualityReport report(String model, LocalDate date) {
		List<MarkedArticle> done = new ArrayList<>();
		this.counted.forEach((file) -> done.add(Objects.requireNonNull(this.articles.get(file))));
		return this.count.report(new QualityReport.Measured(model, date.toString(), this.scope.name(),
				this.scope.part().word(), this.scope.minConfidence(), done.size(), this.unread, this.withoutAnnotations,
				done.stream().mapToInt(MarkedArticle::withoutContent).sum()), this.scope.withRules());
	}

	/**
	 * The figures in two forms.
	 *
	 * @param table for people, shares in percent
	 * @param json for programs: one object, shares from 0 to 1
	 */
	public record Figures(String table, String json) {

	}

	private static OnRecordException refusal(String message) {
		return OnRecordException.of(Reason.UNPROCESSABLE, "unusable-corpus", message);
	}

}
