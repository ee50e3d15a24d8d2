package org.onrecord.ingest.boilerplate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.TextSpan;

/**
 * A text that may be the copy of a whole page: what in it is not the report, and what the
 * page says of the report. The text itself stays as it is. In doubt a line belongs to the
 * report.
 *
 * @param title the headline, where the text has one
 * @param outlet whom a copyright line names
 * @param author whom a byline names
 * @param boilerplate the places that are no part of the report, in order
 * @param sentences number of lines left that read like sentences
 */
public record PageDump(@Nullable String title, @Nullable String outlet, @Nullable String author,
		List<TextSpan> boilerplate, int sentences) {

	public PageDump {
		boilerplate = List.copyOf(boilerplate);
	}

	/** Reads a text. */
	public static PageDump of(String text) {
		Lines lines = Lines.of(text);
		Optional<String> title = sift(lines);
		CodePoints codePoints = new CodePoints(text);
		Stream<TextSpan> whole = lines.markedLines().map((line) -> codePoints.span(line.start(), line.end()));
		Stream<TextSpan> datelines = lines.keptLines()
			.flatMap((line) -> Dateline.of(line).stream())
			.map((dateline) -> codePoints.span(dateline.start(), dateline.end()));
		int sentences = (int) lines.keptLines().filter(Line::sentence).count();
		return new PageDump(title.orElse(null), Signature.outlet(lines).orElse(null),
				Signature.author(lines).orElse(null), TextSpan.union(Stream.concat(whole, datelines).toList()),
				sentences);
	}

	/**
	 * The text without its boilerplate, one paragraph a line; empty if nothing is left.
	 */
	public static String report(String text) {
		Lines lines = Lines.of(text);
		sift(lines);
		return lines.keptLines().map(Line::text).collect(Collectors.joining("\n"));
	}

	private static Optional<String> sift(Lines lines) {
		Patterns patterns = Patterns.bundled();
		new PatternSieve(patterns).sift(lines);
		new PictureSieve().sift(lines);
		Optional<String> title = new HeadSieve().sift(lines);
		new TailSieve(patterns).sift(lines);
		return title;
	}

}
