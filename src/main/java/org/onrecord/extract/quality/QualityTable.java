package org.onrecord.extract.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as tables for people; shares in percent. */
final class QualityTable {

	private static final String LINE = "%-17s %6s %6s  ";

	/** Rules that found fewer tell nothing. */
	private static final int FEWEST = 10;

	private final StringBuilder text = new StringBuilder();

	private QualityTable() {
	}

	static String of(QualityReport report) {
		QualityTable table = new QualityTable();
		table.head(report.measured());
		table.attributions(report.attributions());
		table.pairs(report.attributions());
		table.line("%nwords of          %s",
				report.words()
					.entrySet()
					.stream()
					.map((role) -> role.getKey() + shares(role.getValue()))
					.collect(Collectors.joining("   ")));
		table.line("%nconfidence >= %s   full   P     R    F1", report.confident().minConfidence());
		report.confident().full().forEach((name, full) -> table.line("%-24s %s", name, shares(full)));
		if (report.relations() != null) {
			table.relations(report.relations());
		}
		if (report.rules() != null) {
			table.rules(report.rules());
		}
		return table.text.toString();
	}

	private void head(QualityReport.Measured measured) {
		line("%s on %s (%s), %s: %d articles, %d of them not read; %d articles without annotations and %d events "
				+ "without content passed over", measured.model(), measured.corpus(), measured.part(), measured.date(),
				measured.articles(), measured.unread(), measured.withoutAnnotations(), measured.eventsWithoutContent());
		if (measured.minConfidence() > 0) {
			line("only what has a confidence of %s or more counts as found", measured.minConfidence());
		}
	}

	private void attributions(Map<String, ClassFigures> classes) {
		line("%n" + LINE + columns("strict", "exact", "overlap", "source", "source head", "FULL", "FULL+cue"),
				"attributions", "marked", "found");
		line(LINE + "   P     R    F1 ".repeat(7), "", "", "");
		classes.forEach((name, figures) -> line(LINE + "%s", name, figures.marked(), figures.found(),
				Stream
					.of(figures.strict(), figures.exact(), figures.overlap(), figures.source(), figures.sourceHead(),
							figures.full(), figures.fullWithCue())
					.map(QualityTable::shares)
					.collect(Collectors.joining())));
	}

	private void pairs(Map<String, ClassFigures> classes) {
		line("%n%-17s %6s %10s %9s %9s   %s   %s", "on pairs", "pairs", "cue shared", "half", "exact",
				"no source right/marked", "FULL+head F1");
		classes.forEach((name, figures) -> line("%-17s %6d %10s %9s %9s   %12d / %-7d   %s", name, figures.pairs(),
				percent(figures.cueShared()), percent(figures.cueHalf()), percent(figures.cueExact()),
				figures.withoutSourceRight(), figures.withoutSource(), percent(figures.fullWithHead().f1())));
	}

	private void relations(QualityReport.Relations relations) {
		line("%n" + LINE + columns("in sentences") + "%8s %6s   in articles", "relations", "marked", "found", "marked",
				"found");
		relation("ALL", relations.sentence().all(), relations.article().all());
		relations.sentence()
			.types()
			.forEach((type, sentence) -> relation(type.name(), sentence, relations.article().types().get(type)));
		SpeakerFigures speakers = relations.speakers();
		line("%nspeakers of %d labelled articles: %d marked, %d paired, %s resolved, %s end to end; "
				+ "%d passed over (no such attribution, or its places are marked below it)", relations.articles(),
				speakers.marked(), speakers.paired(), percent(speakers.resolved()), percent(speakers.endToEnd()),
				speakers.passedOver());
	}

	private void relation(String name, RelationFigures.Type sentence,
			RelationFigures.@org.jspecify.annotations.Nullable Type article) {
		line(LINE + "%s  %6d %6d  %s", name, sentence.marked(), sentence.found(), shares(sentence.measure()),
				(article != null) ? article.marked() : 0, (article != null) ? article.found() : 0,
				(article != null) ? shares(article.measure()) : "");
	}

	private void rules(List<RuleFigures> rules) {
		line("%n%-36s %6s %6s %10s %6s", "rule", "found", "right", "confidence", "shift");
		rules.stream()
			.filter((rule) -> rule.found() >= FEWEST)
			.forEach((rule) -> line("%-36s %6d %6s %10s %+6.2f", rule.rule(), rule.found(), percent(rule.right()),
					percent(rule.confidence()), rule.shift()));
	}

	private static String columns(String... names) {
		return Stream.of(names).map((name) -> String.format(Locale.ROOT, " %-17s", name)).collect(Collectors.joining());
	}

	private static String shares(Measure measure) {
		return String.format(Locale.ROOT, " %5.1f %5.1f %5.1f", 100 * measure.precision(), 100 * measure.recall(),
				100 * measure.f1());
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f", 100 * share);
	}

	private void line(String form, Object... values) {
		this.text.append(String.format(Locale.ROOT, form, values)).append('\n');
	}

}
