package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

import org.onrecord.extract.corpus.MarkedAttribution;
import org.onrecord.extract.linear.Judge;
import org.onrecord.extract.linear.Labeller;
import org.onrecord.extract.linear.Labelling;
import org.onrecord.extract.linear.Training;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;

/**
 * Trains an {@link AttributionModel} from marked articles. Each stage learns from what
 * the stages before it say of articles they were not trained on: the articles are dealt
 * to {@value #FOLDS} folds, and what is said of one fold comes from the other ones. The
 * same articles, in the same order, give the same model to the byte, on any number of
 * threads.
 */
public final class AttributionTrainer {

	private static final int FOLDS = 4;

	private static final Training CUES = new Training(11, 8, 0.1, 1e-4, 2);

	private static final Training ROLES = new Training(12, 8, 0.05, 1e-3, 3);

	private static final Training OPTIONS = new Training(13, 8, 0.05, 1e-3, 3);

	private static final Training REACH = new Training(14, 10, 0.1, 1e-4, 2);

	private static final Training TRUTH = new Training(15, 10, 0.05, 1e-3, 4);

	private final Proposals proposals = Proposals.load();

	private final CueLexicon lexicon = CueLexicon.load();

	private final List<Study> studies = new ArrayList<>();

	private final int threads;

	/**
	 * Without articles as yet.
	 * @param threads how many folds are trained at once
	 */
	public AttributionTrainer(int threads) {
		this.threads = threads;
	}

	/** Takes an article to learn from. */
	public void add(AnnotatedText text, Quotations quotations, List<MarkedAttribution> attributions) {
		this.studies.add(Study.of(text, quotations, attributions, this.proposals, this.lexicon));
	}

	/**
	 * Trains on all the articles that were added.
	 * @throws IllegalStateException if there are fewer articles than folds
	 */
	public AttributionModel train() {
		if (this.studies.size() < FOLDS) {
			throw new IllegalStateException(
					"Training needs at least %d marked articles, got %d".formatted(FOLDS, this.studies.size()));
		}
		ExecutorService executor = Executors.newFixedThreadPool(this.threads);
		try {
			return train(executor);
		}
		finally {
			executor.shutdownNow();
		}
	}

	private AttributionModel train(ExecutorService executor) {
		CueWords words = words();
		this.studies.forEach((study) -> study.measureCues(words));
		List<Judge> cues = folds(executor, AttributionTrainer::trainCues);
		forEachFold((study, fold) -> study.setCues(cues.get(fold)));
		List<Labeller> roles = folds(executor, AttributionTrainer::trainRoles);
		List<List<Choices>> choices = new ArrayList<>();
		IntStream.range(0, FOLDS).forEach((fold) -> choices.add(new ArrayList<>()));
		forEachFold((study, fold) -> choices.get(fold).add(Choices.of(study, roles.get(fold))));
		List<Judge> sources = choiceFolds(executor, choices, Choices::sources);
		List<Judge> contents = choiceFolds(executor, choices, Choices::contents);
		Judge reach = trainReach();
		List<Judge.Example> truths = new ArrayList<>();
		forEachFold((study, fold) -> addTruths(study,
				new RoleReader(roles.get(fold), sources.get(fold), contents.get(fold), reach), truths));
		return new AttributionModel(words, cues.get(FOLDS), roles.get(FOLDS), sources.get(FOLDS), contents.get(FOLDS),
				reach, Judge.train(truths, TRUTH));
	}

	private CueWords words() {
		TreeSet<String> words = new TreeSet<>();
		for (Study study : this.studies) {
			study.marks()
				.keySet()
				.stream()
				.map(study.scene()::token)
				.filter((token) -> !CueWords.isMainVerb(token))
				.forEach((token) -> words.add(CueWords.key(token)));
		}
		return new CueWords(words);
	}

	/** A model without each of the folds, and one of all at the end. */
	private <T> List<T> folds(ExecutorService executor, Function<List<Study>, T> train) {
		List<Callable<T>> trainings = new ArrayList<>();
		for (int fold = 0; fold <= FOLDS; fold++) {
			List<Study> others = new ArrayList<>();
			for (int i = 0; i < this.studies.size(); i++) {
				if (i % FOLDS != fold) {
					others.add(this.studies.get(i));
				}
			}
			trainings.add(() -> train.apply(others));
		}
		return all(executor, trainings);
	}

	private static List<Judge> choiceFolds(ExecutorService executor, List<List<Choices>> choices,
			Function<Choices, List<Judge.Example>> examples) {
		List<Callable<Judge>> trainings = new ArrayList<>();
		for (int fold = 0; fold <= FOLDS; fold++) {
			List<Judge.Example> others = new ArrayList<>();
			for (int i = 0; i < FOLDS; i++) {
				if (i != fold) {
					choices.get(i).forEach((choice) -> others.addAll(examples.apply(choice)));
				}
			}
			trainings.add(() -> Judge.train(others, OPTIONS));
		}
		return all(executor, trainings);
	}

	private static <T> List<T> all(ExecutorService executor, List<Callable<T>> trainings) {
		try {
			List<T> trained = new ArrayList<>();
			for (Future<T> future : executor.invokeAll(trainings)) {
				trained.add(future.get());
			}
			return trained;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while training", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Training failed", ex.getCause());
		}
	}

	/** Each article with the fold it belongs to, in their order. */
	private void forEachFold(ObjIntConsumer<Study> action) {
		for (int i = 0; i < this.studies.size(); i++) {
			action.accept(this.studies.get(i), i % FOLDS);
		}
	}

	private static Judge trainCues(List<Study> studies) {
		List<Judge.Example> examples = new ArrayList<>();
		for (Study study : studies) {
			study.cueFeatures().forEach((token, features) -> {
				if (study.isKnown(token)) {
					examples.add(Judge.Example.of(features, study.marks().containsKey(token)));
				}
			});
		}
		return Judge.train(examples, CUES);
	}

	private static Labeller trainRoles(List<Study> studies) {
		List<Labeller.Example> examples = new ArrayList<>();
		for (Study study : studies) {
			study.marks()
				.keySet()
				.forEach((cue) -> examples.add(new Labeller.Example(study.sequence(cue), study.labels(cue))));
		}
		return Labeller.train(Roles.LABELS, examples, ROLES);
	}

	private Judge trainReach() {
		List<Judge.Example> examples = new ArrayList<>();
		for (Study study : this.studies) {
			Reach further = new Reach(study.scene());
			study.marks().forEach((cue, marked) -> {
				TokenSet content = Study.Marks.within(study.scene().sentence(cue), marked.content());
				Roles roles = new Roles(cue, marked.source(), marked.cue(), content, 1, 1);
				further.extend(roles, content.copy(), (features, unit) -> {
					boolean goesOn = Reach.majority(marked.content(), unit);
					examples.add(Judge.Example.of(features, goesOn));
					return goesOn;
				});
			});
		}
		return Judge.train(examples, REACH);
	}

	private static void addTruths(Study study, RoleReader reader, List<Judge.Example> examples) {
		for (RoleReader.Read read : reader.read(study.scene())) {
			if (study.isKnown(read.roles().main())) {
				examples.add(Judge.Example.of(read.features(), study.isRight(read.roles())));
			}
		}
	}

	/** The possible sources and contents of the marked cues of an article. */
	private record Choices(List<Judge.Example> sources, List<Judge.Example> contents) {

		static Choices of(Study study, Labeller labeller) {
			Choices choices = new Choices(new ArrayList<>(), new ArrayList<>());
			study.marks().forEach((cue, marked) -> {
				var sentence = study.scene().sentence(cue);
				Labelling labelling = labeller.label(study.sequence(cue));
				Roles roles = Roles.of(cue, sentence, labelling);
				Options options = new Options(study.scene(), roles, labelling);
				OptionFeatures features = new OptionFeatures(study.scene(), roles, labelling);
				TokenSet source = Study.Marks.within(sentence, marked.source());
				TokenSet content = Study.Marks.within(sentence, marked.content());
				for (Map.Entry<TokenSet, Integer> option : options.sources().entrySet()) {
					choices.sources.add(Judge.Example.of(features.ofSource(option.getKey(), option.getValue()),
							study.sameSource(option.getKey(), source)));
				}
				for (Map.Entry<TokenSet, Integer> option : options.contents().entrySet()) {
					choices.contents.add(Judge.Example.of(features.ofContent(option.getKey(), option.getValue()),
							study.sameContent(option.getKey(), content)));
				}
			});
			return choices;
		}

	}

}
