package org.onrecord.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Precision;
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.knowledge.Word;
import org.onrecord.query.ActorBrief;
import org.onrecord.query.Basis;
import org.onrecord.query.ClaimAnswer;
import org.onrecord.query.CsvCell;

/**
 * Claims with a column for each fact.
 *
 * @param name head of the column
 * @param width characters it gets in a table
 * @param fact what stands in it
 */
record ClaimColumns(String name, int width, Function<ClaimAnswer, @Nullable String> fact) {

	private static final List<ClaimColumns> TABLE = List.of(
	// @formatter:off
			new ClaimColumns("published", 10, (claim) -> claim.article().publishedAt()),
			new ClaimColumns("said", 10, ClaimColumns::said),
			new ClaimColumns("outlet", 18, (claim) -> claim.article().outlet()),
			new ClaimColumns("speaker", 24, (claim) -> name(claim.speaker())),
			new ClaimColumns("about", 24, (claim) -> names(claim.about())),
			new ClaimColumns("relation", 40, ClaimColumns::relation),
			new ClaimColumns("content", 80, ClaimAnswer::content));
	// @formatter:on

	private static final List<ClaimColumns> CSV = List.of(
	// @formatter:off
			new ClaimColumns("id", 0, ClaimAnswer::id),
			new ClaimColumns("speaker", 0, (claim) -> name(claim.speaker())),
			new ClaimColumns("about", 0, (claim) -> names(claim.about())),
			new ClaimColumns("content", 0, ClaimAnswer::content),
			new ClaimColumns("manner", 0, (claim) -> claim.manner().word()),
			new ClaimColumns("cue", 0, ClaimAnswer::cue),
			new ClaimColumns("relation", 0, stated((relation) -> relation.type().name())),
			new ClaimColumns("subject", 0, stated((relation) -> relation.subject().name())),
			new ClaimColumns("object", 0, stated((relation) -> relation.object().name())),
			new ClaimColumns("polarity", 0, stated((relation) -> relation.polarity().word())),
			new ClaimColumns("modality", 0, stated((relation) -> relation.modality().word())),
			new ClaimColumns("status", 0, (claim) -> claim.status().word()),
			new ClaimColumns("confidence", 0, (claim) -> Double.toString(claim.confidence())),
			new ClaimColumns("outlet", 0, (claim) -> claim.article().outlet()),
			new ClaimColumns("publishedAt", 0, (claim) -> claim.article().publishedAt()),
			new ClaimColumns("title", 0, (claim) -> claim.article().title()),
			new ClaimColumns("url", 0, (claim) -> claim.article().url()),
			new ClaimColumns("article", 0, (claim) -> claim.article().id()),
			new ClaimColumns("saidOn", 0, ClaimAnswer::saidOn),
			new ClaimColumns("saidOnPrecision", 0, (claim) -> word(claim.saidOnPrecision())),
			new ClaimColumns("saidOnBasis", 0, (claim) -> word(claim.saidOnBasis())),
			new ClaimColumns("date", 0, stated(ClaimAnswer.StatedRelation::date)),
			new ClaimColumns("datePrecision", 0, stated((relation) -> word(relation.datePrecision()))),
			new ClaimColumns("dateBasis", 0, stated((relation) -> word(relation.dateBasis()))));
	// @formatter:on

	static ClaimPrinter table(PrintWriter out) {
		return printer(out, TABLE, "  ", (column, text) -> column.fitted(text));
	}

	static ClaimPrinter csv(PrintWriter out) {
		return printer(out, CSV, ",", (column, text) -> quoted(CsvCell.safe(text)));
	}

	private static ClaimPrinter printer(PrintWriter out, List<ClaimColumns> columns, String between, Cell cell) {
		return new ClaimPrinter() {

			@Override
			public void begin() {
				line((column) -> column.name());
			}

			@Override
			public void print(ClaimAnswer claim) {
				line((column) -> {
					String fact = column.fact().apply(claim);
					return (fact != null) ? fact : "";
				});
			}

			private void line(Function<ClaimColumns, String> text) {
				List<String> cells = new ArrayList<>();
				columns.forEach((column) -> cells.add(cell.of(column, text.apply(column))));
				out.println(String.join(between, cells).stripTrailing());
			}

		};
	}

	private String fitted(String text) {
		String line = text.replaceAll("\\s+", " ");
		String cut = (line.length() > this.width) ? line.substring(0, this.width - 1) + "\u2026" : line;
		return cut + " ".repeat(this.width - cut.length());
	}

	private static String quoted(String text) {
		return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

	private static @Nullable String name(@Nullable ActorBrief actor) {
		return (actor != null) ? actor.name() : null;
	}

	private static String names(List<ActorBrief> actors) {
		return actors.stream().map(ActorBrief::name).collect(Collectors.joining("; "));
	}

	/** When it was said, if the article tells; when it was published stands beside. */
	private static @Nullable String said(ClaimAnswer claim) {
		String day = claim.saidOn();
		Precision precision = claim.saidOnPrecision();
		return (day != null && precision != null && claim.saidOnBasis() == Basis.TEXT)
				? new ReportedDate(LocalDate.parse(day), precision).iso() : null;
	}

	private static @Nullable String word(@Nullable Word word) {
		return (word != null) ? word.word() : null;
	}

	private static @Nullable String relation(ClaimAnswer claim) {
		ClaimAnswer.StatedRelation relation = claim.relation();
		if (relation == null) {
			return null;
		}
		String words = relation.subject().name() + " " + relation.type() + " " + relation.object().name();
		return words + " (" + relation.polarity().word() + ", " + relation.modality().word() + ")";
	}

	private static Function<ClaimAnswer, @Nullable String> stated(
			Function<ClaimAnswer.StatedRelation, @Nullable String> part) {
		return (claim) -> (claim.relation() != null) ? part.apply(claim.relation()) : null;
	}

	/** How the text of one cell is written. */
	@FunctionalInterface
	private interface Cell {

		String of(ClaimColumns column, String text);

	}

}
