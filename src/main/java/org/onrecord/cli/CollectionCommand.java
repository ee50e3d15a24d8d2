package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.onrecord.collect.CollectionAnswer;
import org.onrecord.collect.Collections;
import org.onrecord.collect.Moved;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ArticleQuery;
import org.onrecord.query.ClaimQuery;
import org.springframework.util.MultiValueMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Named sets of articles, to which questions and exports can be limited. */
@Command(name = "collection", mixinStandardHelpOptions = true,
		description = { "Makes and fills collections: named sets of articles, to which questions and exports can be",
				"limited with --collection. Without a command it lists them." })
final class CollectionCommand implements Callable<Integer> {

	private static final String NAME = "id or name of the collection.";

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Override
	public Integer call() {
		return list(this.graph);
	}

	@Command(mixinStandardHelpOptions = true,
			description = "Lists collections by name: id, articles, claims, name, description.")
	int list(@Mixin GraphOptions options) {
		return with(options, (collections) -> {
			PrintWriter out = this.spec.commandLine().getOut();
			for (CollectionAnswer collection : collections.all()) {
				out.println(String.join("\t", collection.id(), Long.toString(collection.articles()),
						Long.toString(collection.claims()), collection.name(),
						collection.description().replaceAll("\\s+", " ")));
			}
			return "";
		});
	}

	@Command(mixinStandardHelpOptions = true, description = "Makes a collection; its id is printed.")
	int make(@Mixin GraphOptions options, @Parameters(paramLabel = "NAME", description = "Its name.") String name,
			@Option(names = "--description", paramLabel = "TEXT", description = "What it is for.",
					defaultValue = "") String description) {
		return with(options, (collections) -> {
			this.spec.commandLine().getOut().println(collections.make(name, description).id());
			return "";
		});
	}

	@Command(mixinStandardHelpOptions = true,
			description = { "Puts articles into a collection: those that are named, or those that report a claim",
					"which meets the conditions, or with --articles, those that meet them themselves." })
	int add(@Mixin GraphOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name,
			@Parameters(arity = "0..*", paramLabel = "ARTICLE",
					description = "ids of articles") @Nullable List<String> articles,
			@Option(names = "--articles",
					description = "The conditions (outlet, from, to, words of the title) are those of articles.") boolean themselves,
			@Mixin ClaimConditions conditions) {
		MultiValueMap<String, String> given = chosen(articles, conditions);
		return with(options,
				(collections) -> told((articles != null) ? collections.put(name, articles) : themselves
						? collections.put(name, ArticleQuery.of(given)) : collections.put(name, ClaimQuery.of(given)),
						"added"));
	}

	@Command(mixinStandardHelpOptions = true,
			description = "Takes articles out of a collection; they are chosen as for add, and stay in the graph.")
	int remove(@Mixin GraphOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name,
			@Parameters(arity = "0..*", paramLabel = "ARTICLE",
					description = "ids of articles") @Nullable List<String> articles,
			@Option(names = "--articles", description = "As for add.") boolean themselves,
			@Mixin ClaimConditions conditions) {
		MultiValueMap<String, String> given = chosen(articles, conditions);
		return with(options,
				(collections) -> told((articles != null) ? collections.take(name, articles) : themselves
						? collections.take(name, ArticleQuery.of(given)) : collections.take(name, ClaimQuery.of(given)),
						"removed"));
	}

	@Command(mixinStandardHelpOptions = true, description = "Removes a collection; its articles stay in the graph.")
	int drop(@Mixin GraphOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name) {
		return with(options, (collections) -> {
			collections.drop(name);
			return "Collection " + name + " is gone; its articles are still there.";
		});
	}

	private static MultiValueMap<String, String> chosen(@Nullable List<String> articles, ClaimConditions conditions) {
		MultiValueMap<String, String> given = conditions.given();
		if ((articles != null) != given.isEmpty()) {
			throw OnRecordException.invalid("articles",
					"Choose articles by their ids or by conditions, one of the two.");
		}
		return given;
	}

	private static String told(Moved moved, String verb) {
		return "%d articles chosen: %d %s, %d as before; %d are in the collection".formatted(moved.received(),
				moved.moved(), verb, moved.unchanged(), moved.articles());
	}

	/** What the work tells goes to standard error. */
	private int with(GraphOptions options, Function<Collections, String> work) {
		try (CommandProgram program = options.start()) {
			String told = work.apply(program.bean(Collections.class));
			if (!told.isEmpty()) {
				this.spec.commandLine().getErr().println(told);
			}
			return CommandLineDoor.DONE;
		}
	}

}
