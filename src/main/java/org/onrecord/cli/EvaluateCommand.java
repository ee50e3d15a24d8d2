package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.CorpusPart;
import org.onrecord.extract.Evaluation;
import org.onrecord.extract.EvaluationScope;
import org.onrecord.extract.Extractor;
import org.onrecord.ingest.ArticleReading;
import org.onrecord.ingest.IngestSettings;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.RelationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures extraction on a corpus and prints the figures. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = { "Extracts from the articles of a corpus and prints how much of it is right.",
				"A corpus is a folder with text/STEM.txt and attributions/STEM_XXXX.ann or STEM.ann (brat standoff). "
						+ "Of several annotators the one whose file sorts first counts. Needs no database." })
final class EvaluateCommand implements Callable<Integer> {

	@Option(names = "--corpus", paramLabel = "FOLDER", required = true, description = "The corpus.")
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private Path corpus;

	@Option(names = "--name", paramLabel = "TEXT", description = "What the report calls the corpus (its path).")
	private @Nullable String name;

	@Option(names = "--relations", paramLabel = "FILE[=TYPE,...]",
			description = "Labels of relations and speakers, one JSON object an article and line; after = the types "
					+ "that are labelled in it, where it is not the usual six. May be given several times.")
	private List<String> relations = new ArrayList<>();

	@Mixin
	private ModelOption model = new ModelOption();

	@Option(names = "--part", paramLabel = "PART", defaultValue = "all",
			description = "all, training or held-out (${DEFAULT-VALUE}). An article is held out if the first byte of "
					+ "the SHA-1 of its STEM is less than 46, which 18%% are.")
	private String part = CorpusPart.ALL.word();

	@Option(names = "--limit-to", paramLabel = "FILE", description = "Keep to the articles it lists, a STEM a line.")
	private @Nullable Path limitTo;

	@Option(names = "--min-confidence", paramLabel = "X", defaultValue = "0",
			description = "What is less sure counts as not found (${DEFAULT-VALUE}).")
	private double minConfidence;

	@Option(names = "--rules", description = "Print figures of each rule, too.")
	private boolean rules;

	@Option(names = "--json", paramLabel = "FILE", description = "Write the figures there as JSON.")
	private @Nullable Path json;

	@Option(names = "--errors", paramLabel = "FILE",
			description = "Write there what is missed, spurious or wrong, one JSON object a line.")
	private @Nullable Path errors;

	@Mixin
	private ThreadsOption threads = new ThreadsOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		QuietLogging.start();
		Evaluation evaluation = Evaluation.open(scope());
		Extractor extractor = this.model.load();
		IngestSettings settings = Settings.ingest();
		int wanted = this.threads.wanted(settings);
		MeasuringRun run = new MeasuringRun(evaluation, new ArticleReading(settings.maxBytes()),
				this.spec.commandLine().getErr());
		int unread = run.measure(extractor, wanted);
		Evaluation.Figures figures = evaluation.figures(extractor.version(), LocalDate.now(ZoneId.systemDefault()));
		this.spec.commandLine().getOut().print(figures.table());
		write(this.json, figures.json());
		write(this.errors, String.join("", evaluation.faults().stream().map((line) -> line + "\n").toList()));
		if (unread == evaluation.files().size()) {
			return CommandLineDoor.NOTHING_DONE;
		}
		return (unread > 0) ? CommandLineDoor.SOME_REJECTED : CommandLineDoor.DONE;
	}

	private EvaluationScope scope() {
		CorpusPart wanted = CorpusParts.of(this.part);
		return new EvaluationScope(this.corpus, (this.name != null) ? this.name : this.corpus.toString(), labels(),
				wanted, this.limitTo, this.minConfidence, this.rules);
	}

	private Map<Path, Set<RelationType>> labels() {
		Map<Path, Set<RelationType>> labels = new LinkedHashMap<>();
		for (String file : this.relations) {
			int types = file.lastIndexOf('=');
			if (types < 0) {
				labels.put(Path.of(file), EvaluationScope.USUAL_TYPES);
			}
			else {
				labels.put(Path.of(file.substring(0, types)), types(file.substring(types + 1)));
			}
		}
		return labels;
	}

	private static Set<RelationType> types(String words) {
		Set<RelationType> types = EnumSet.noneOf(RelationType.class);
		for (String word : words.split(",", -1)) {
			try {
				types.add(RelationType.valueOf(word));
			}
			catch (IllegalArgumentException ex) {
				throw OnRecordException
					.invalid("relations",
							"--relations names the type \"" + word + "\", which is none of "
									+ List.of(RelationType.values()) + ".")
					.causedBy(ex);
			}
		}
		return types;
	}

	private static void write(@Nullable Path file, String text) {
		if (file != null) {
			try {
				Files.writeString(file, text);
			}
			catch (IOException ex) {
				throw OnRecordException
					.of(Reason.UNPROCESSABLE, "unwritable", file + " cannot be written: " + ex + ". Name another file.")
					.causedBy(ex);
			}
		}
	}

}
