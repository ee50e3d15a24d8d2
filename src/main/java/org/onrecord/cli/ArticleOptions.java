package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Format;
import org.onrecord.ingest.Publication;
import org.onrecord.ingest.Source;
import org.onrecord.ingest.SourceFiles;
import org.onrecord.knowledge.OnRecordException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command is to read, and what is known of them beforehand. */
final class ArticleOptions {

	private static final String STANDARD_INPUT = "-";

	@Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-",
			description = "Files of any name, folders (every .txt .html .htm .json .ndjson .jsonl in them and below), "
					+ "or - for standard input.")
	private List<String> paths = new ArrayList<>();

	@Option(names = "--outlet", paramLabel = "NAME", description = "Who published them.")
	private @Nullable String outlet;

	@Option(names = "--url", paramLabel = "URL", description = "Where it was published; for one article.")
	private @Nullable String url;

	@Option(names = "--title", paramLabel = "TEXT", description = "Its headline; for one article.")
	private @Nullable String title;

	@Option(names = "--author", paramLabel = "NAME", description = "Its byline.")
	private @Nullable String author;

	@Option(names = "--published", paramLabel = "DATE",
			description = "When they were published: 2025-08-29 or 2025-08-29T14:05:00-05:00.")
	private @Nullable String published;

	@Option(names = "--format", paramLabel = "FORMAT",
			description = "Form of standard input: text, html, json or ndjson (text).", defaultValue = "text")
	private Format format = Format.TEXT;

	@Option(names = "--encoding", paramLabel = "NAME",
			description = "Encoding of texts and pages, where it is not UTF-8.")
	private @Nullable Charset encoding;

	/** The sources, with what could not be found among the rejected. */
	SourceFiles find(InputStream standardInput) {
		Publication given = Publication.of(this.url, this.outlet, this.title, this.author, this.published);
		List<Path> files = this.paths.stream().filter((path) -> !STANDARD_INPUT.equals(path)).map(Path::of).toList();
		SourceFiles found = SourceFiles.find(files, given);
		List<Source> sources = new ArrayList<>(found.sources());
		if (this.paths.contains(STANDARD_INPUT)) {
			sources.add(new Source("stdin", this.format, null, given, () -> shielded(standardInput)));
		}
		if ((this.url != null || this.title != null) && sources.size() > 1) {
			throw OnRecordException.invalid("url", "--url and --title are for one article, but there are "
					+ sources.size() + ". Give one file, or JSON that carries both.");
		}
		sources.replaceAll((source) -> new Source(source.name(), source.format(), this.encoding, source.given(),
				source.opening()));
		return new SourceFiles(sources, found.rejected(), found.passedOver());
	}

	/** Standard input stays open when an article of it is read. */
	private static InputStream shielded(InputStream in) throws IOException {
		return new java.io.FilterInputStream(in) {
			@Override
			public void close() {
				// Not ours to close
			}
		};
	}

}
