package org.onrecord.extract.relation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.corpus.Corpus;
import org.onrecord.extract.corpus.MarkedArticle;
import org.onrecord.extract.linear.Features;
import org.onrecord.extract.linear.Judge;
import org.onrecord.extract.linear.Training;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.extract.text.Sentence;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains {@code stances.model}. Arguments: the folder of a corpus of marked attributions,
 * the file to write, files with one line of labels an article. The marked attributions
 * and speakers are what the pairs are made of, so that the weights don't depend on how
 * well attributions are found; in a trial that did better than those found.
 */
final class StanceTraining {

	private static final Training TRAINING = new Training(1, 8, 0.1, 1e-6, 3);

	private static final List<RelationRule> BEFORE = List.of(new Acts(), new Exhortations(), new RecalledRequests(),
			new UnreceivedRequests(), new AnsweredRequests(), new DistantDoers(), new Partisans());

	private final WordLists words = WordLists.load();

	private final ActorFinder actors = ActorFinder.load();

	private final List<Judge.Example> criticism = new ArrayList<>();

	private final List<Judge.Example> support = new ArrayList<>();

	/** Reads, annotates and writes; takes some minutes. */
	public static void main(String[] arguments) throws IOException {
		Annotator annotator = Annotator.load();
		Corpus corpus = Corpus.open(Path.of(arguments[0]));
		StanceTraining training = new StanceTraining();
		for (String labels : List.of(arguments).subList(2, arguments.length)) {
			for (String line : Files.readAllLines(Path.of(labels))) {
				StanceLabels labelled = new StanceLabels(JsonMapper.shared().readTree(line));
				MarkedArticle article = corpus.article(labelled.article());
				training.add(article, labelled,
						annotator.annotate(Article.of(null, null, null, null, null, article.text(), List.of())));
			}
		}
		try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
			training.train().write(out);
		}
	}

	/** Adds what is labelled in an article. */
	void add(MarkedArticle article, StanceLabels labels, AnnotatedText text) {
		Scene scene = Scene.of(MarkedStory.of(text, article.attributions(), labels.speakers(), this.actors),
				this.words);
		List<StatedRelation> before = new ArrayList<>();
		BEFORE.forEach((rule) -> before.addAll(rule.find(scene, List.copyOf(before))));
		StanceFeatures features = new StanceFeatures(scene, before);
		for (StancePair pair : StancePairs.of(scene)) {
			Features of = features.of(pair);
			Sentence sentence = pair.sentence();
			TextSpan place = text.tokenSpan(sentence.first(), sentence.end() - 1);
			this.criticism
				.add(Judge.Example.of(of, labels.holds(RelationType.CRITICIZED, pair.subject(), pair.object(), place)));
			this.support
				.add(Judge.Example.of(of, labels.holds(RelationType.SUPPORTED, pair.subject(), pair.object(), place)));
		}
	}

	/** The model of all that was added. */
	StanceModel train() {
		return new StanceModel(Judge.train(this.criticism, TRAINING), Judge.train(this.support, TRAINING));
	}

}
