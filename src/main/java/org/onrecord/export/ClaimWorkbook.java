package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Claims as rows of sheets, in the order in which they come. Texts are stored as texts
 * whatever they look like, so nothing in them is run as a formula; days are dates. Rows
 * go out as they come: texts stand in their cells and not in the table of shared texts,
 * which would be kept until the end. fastexcel and not POI, which brings ten times as
 * much and is made for reading, too.
 */
final class ClaimWorkbook implements RecordWriter {

	/** What a sheet of the format has room for, with the header. */
	static final int ROWS = 1_048_576;

	/**
	 * How many rows of the first sheet link to their articles. Links are kept until the
	 * end, and Excel opens 65,530 a sheet; every row has the address as text.
	 */
	static final int LINKS = 10_000;

	/** The most characters of a cell. */
	static final int CHARACTERS = 32_767;

	private static final int FLUSHED = 1000;

	private static final String DAY = "yyyy-mm-dd";

	private static final List<Column> COLUMNS = List.of(
			new Column("Published", 12, (claim) -> day(claim.article().date())),
			new Column("Outlet", 20, (claim) -> claim.article().outlet()),
			new Column("Article", 40, (claim) -> claim.article().title()),
			new Column("Speaker", 24, (claim) -> name(claim.speaker())),
			new Column("Kind", 12, (claim) -> (claim.speaker() != null) ? claim.speaker().kind() : null),
			new Column("Cue", 14, ExportedClaim::cue), new Column("Words", 80, ExportedClaim::words),
			new Column("Manner", 10, ExportedClaim::manner),
			new Column("About", 30,
					(claim) -> claim.about().stream().map(ActorRef::name).collect(Collectors.joining("; "))),
			new Column("Relation", 18, ExportedClaim::relation),
			new Column("Subject", 24, (claim) -> name(claim.subject())),
			new Column("Object", 24, (claim) -> name(claim.object())),
			new Column("Polarity", 10, ExportedClaim::polarity), new Column("Modality", 12, ExportedClaim::modality),
			new Column("Said on", 12, (claim) -> day(claim.said())),
			new Column("Said within", 12, (claim) -> (claim.said() != null) ? claim.said().precision() : null),
			new Column("Happened on", 12, (claim) -> day(claim.happened())),
			new Column("Happened within", 12,
					(claim) -> (claim.happened() != null) ? claim.happened().precision() : null),
			new Column("Status", 10, ExportedClaim::status), new Column("Confidence", 11, ExportedClaim::confidence),
			new Column("Nested", 8, ExportedClaim::nested), new Column("Rule", 16, ExportedClaim::rule),
			new Column("Address", 40, (claim) -> claim.article().url()), new Column("Claim", 16, ExportedClaim::id));

	/** The column whose cells lead to the article. */
	private static final int TITLE = 2;

	private final Workbook workbook;

	private final int rows;

	private final XmlText text = new XmlText();

	private @Nullable Worksheet sheet;

	private int sheets;

	private int row;

	ClaimWorkbook(OutputStream out) {
		this(out, ROWS);
	}

	/**
	 * Begins a workbook.
	 * @param rows how many rows a sheet has at most, with the header
	 */
	ClaimWorkbook(OutputStream out, int rows) {
		this.workbook = new Workbook(out, "OnRecord", "01.0000");
		this.rows = rows;
	}

	@Override
	public void claim(ExportedClaim claim) throws IOException {
		Worksheet open = (this.sheet != null && this.row < this.rows) ? this.sheet : next();
		for (int column = 0; column < COLUMNS.size(); column++) {
			Object value = COLUMNS.get(column).value().apply(claim);
			if (value != null) {
				cell(open, column, value);
			}
		}
		String url = claim.article().url();
		if (url != null && claim.article().title() != null && this.sheets == 1 && this.row <= LINKS) {
			open.hyperlink(this.row, TITLE, new HyperLink(address(url), ""));
			open.inlineString(this.row, TITLE, this.text.fit(claim.article().title()));
		}
		this.row++;
		if (this.row % FLUSHED == 0) {
			open.flush();
		}
	}

	private void cell(Worksheet open, int column, Object value) {
		if (value instanceof LocalDate day) {
			open.value(this.row, column, day);
			open.style(this.row, column).format(DAY).set();
		}
		else if (value instanceof Number number) {
			open.value(this.row, column, number);
		}
		else if (value instanceof Boolean truth) {
			open.value(this.row, column, truth);
		}
		else {
			open.inlineString(this.row, column, fit(value.toString()));
		}
	}

	/** fastexcel writes addresses into the XML as they are. */
	private static String address(String url) {
		return Turtle.encoded(url).replace("&", "&amp;");
	}

	/** The text, cut where a cell ends. */
	private String fit(String value) {
		String fit = this.text.fit(value);
		if (fit.length() <= CHARACTERS) {
			return fit;
		}
		int end = CHARACTERS - 1;
		return fit.substring(0, Character.isHighSurrogate(fit.charAt(end - 1)) ? end - 1 : end) + "\u2026";
	}

	private Worksheet next() throws IOException {
		if (this.sheet != null) {
			this.sheet.finish();
		}
		this.sheets++;
		Worksheet next = this.workbook.newWorksheet((this.sheets == 1) ? "Claims" : "Claims " + this.sheets);
		next.freezePane(0, 1);
		for (int column = 0; column < COLUMNS.size(); column++) {
			next.width(column, COLUMNS.get(column).width());
			next.inlineString(0, column, COLUMNS.get(column).title());
			next.style(0, column).bold().set();
		}
		this.sheet = next;
		this.row = 1;
		return next;
	}

	@Override
	public void finish() throws IOException {
		Worksheet last = (this.sheet != null) ? this.sheet : next();
		last.setAutoFilter(0, 0, this.row - 1, COLUMNS.size() - 1);
		last.finish();
		this.workbook.finish();
	}

	/** Nothing: a workbook that was not finished is none. */
	@Override
	public void close() {
	}

	private static @Nullable String name(@Nullable ActorRef actor) {
		return (actor != null) ? actor.name() : null;
	}

	private static @Nullable LocalDate day(@Nullable String date) {
		return (date != null) ? LocalDate.parse(date) : null;
	}

	private static @Nullable LocalDate day(ExportedClaim.@Nullable Day day) {
		return (day != null) ? LocalDate.parse(day.first()) : null;
	}

	/**
	 * A column.
	 *
	 * @param title what stands above it
	 * @param width in characters
	 * @param value what a claim has in it
	 */
	private record Column(String title, int width, Function<ExportedClaim, @Nullable Object> value) {
	}

}
