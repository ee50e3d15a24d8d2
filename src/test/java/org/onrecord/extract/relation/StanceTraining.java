package org.onrecord.extract.relation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.corpus.Corpus;
import org.onrecord.extract.corpus.MarkedArticle;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts the weights of {@code stance-model.tsv}. Arguments: the folder of a corpus of
 * marked attributions, a file with one line of labels an article, the file to write. What
 * was marked is what the candidates are made of, so that the weights don't depend on how
 * well attributions are found.
 */
final class StanceTraining {

	private static final double PENALTY = 2;

	/** The least probability that is stated: higher ones are right two times of three. */
	private static final double THRESHOLD = 0.33;

	private static final List<RelationType> TYPES = List.of(RelationType.CRITICIZED, RelationType.SUPPORTED);

	private static final List<RelationRule> BEFORE = List.of(new Acts(), new UnreceivedRequests(),
			new AnsweredRequests(), new DistantDoers(), new Partisans());

	private StanceTraining() {
	}

	/** Reads, annotates and writes; takes some minutes. */
	public static void main(String[] arguments) throws IOException {
		Annotator annotator = Annotator.load();
		String lines = train(Corpus.open(Path.of(arguments[0])), Path.of(arguments[1]),
				(article) -> annotator.annotate(Article.of(null, null, null, null, null, article.text(), List.of())));
		Files.writeString(Path.of(arguments[2]), lines, StandardCharsets.UTF_8);
	}

	/** The lines of the model, without its head. */
	static String train(Corpus corpus, Path labels, Function<MarkedArticle, AnnotatedText> annotator)
			throws IOException {
		WordLists words = WordLists.load();
		ActorFinder actors = ActorFinder.load();
		List<StanceFitting.Example> examples = new ArrayList<>();
		for (String line : Files.readAllLines(labels)) {
			StanceLabels labelled = new StanceLabels(JsonMapper.shared().readTree(line));
			MarkedArticle article = corpus.article(labelled.article());
			examples.addAll(examples(labelled, Scene.of(
					MarkedStory.of(annotator.apply(article), article.attributions(), labelled.speakers(), actors),
					words)));
		}
		StringBuilder lines = new StringBuilder();
		for (RelationType type : TYPES) {
			String stance = Stances.name(type);
			line(lines, stance, StanceModel.THRESHOLD, THRESHOLD);
			StanceFitting.fit(examples.stream().filter((example) -> example.stance().equals(stance)).toList(), PENALTY)
				.forEach((sign, weight) -> line(lines, stance, sign, weight));
		}
		return lines.toString();
	}

	private static void line(StringBuilder lines, String stance, String sign, double weight) {
		lines.append(String.format(Locale.ROOT, "%s\t%s\t%.2f\n", stance, sign, weight));
	}

	private static List<StanceFitting.Example> examples(StanceLabels labels, Scene scene) {
		List<StatedRelation> before = new ArrayList<>();
		BEFORE.forEach((rule) -> before.addAll(rule.find(scene, List.copyOf(before))));
		List<StanceFitting.Example> examples = new ArrayList<>();
		for (StanceCandidate candidate : new SaidStances(scene, before).candidates()) {
			List<Token> parts = candidate.parts();
			TextSpan place = scene.text().tokenSpan(parts.get(0).index(), parts.get(parts.size() - 1).index());
			for (RelationType type : TYPES) {
				boolean right = labels.holds(type, candidate.subject(), candidate.object(), place);
				examples.add(new StanceFitting.Example(labels.article(), Stances.name(type), candidate.signs(), right));
			}
		}
		return examples;
	}

}
