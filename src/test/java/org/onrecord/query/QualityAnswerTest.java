package org.onrecord.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.onrecord.query.QualityAnswer.Shares;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures that are shipped, and the README that shows them. */
class QualityAnswerTest {

	private final QualityAnswer quality = QualityAnswer.shipped();

	@Test
	void everyClassAndTheRelationsAreMeasuredOnHeldOutArticles() {
		assertThat(this.quality.measured().part()).isEqualTo("held-out");
		assertThat(this.quality.measured().articles()).isPositive();
		assertThat(this.quality.attributions()).containsOnlyKeys("all", "direct/mixed", "direct", "mixed", "indirect",
				"said-like");
		assertThat(this.quality.confident().full()).containsOnlyKeys(this.quality.attributions().keySet());
		assertThat(relations().article().types()).containsOnlyKeys("REQUESTED", "APPROVED", "CRITICIZED", "SUPPORTED",
				"SPOKESPERSON_FOR", "HOLDS_OFFICE");
	}

	@Test
	void sharesAreFromZeroToOneAndNotAllTheSame() {
		assertThat(this.quality.attributions().values()).extracting((one) -> one.full().f1())
			.allSatisfy((f1) -> assertThat(f1).isBetween(0.01, 1.0))
			.doesNotHaveDuplicates();
		assertThat(relations().speakers().endToEnd()).isBetween(0.01, relations().speakers().resolved());
	}

	@Test
	void theReadmeShowsTheSameFigures() throws IOException {
		assertThat(Files.readString(Path.of("README.md"))).contains(table())
			.contains(this.quality.measured().model())
			.contains(this.quality.measured().date())
			.contains(this.quality.measured().corpus());
	}

	/** As it has to stand in the README. */
	private String table() {
		StringBuilder table = new StringBuilder("""
				| On %d articles | marked | precision | recall | F1 | precision at %s |
				|---|--:|--:|--:|--:|--:|
				""".formatted(this.quality.measured().articles(), this.quality.confident().minConfidence()));
		this.quality.attributions()
			.forEach((name, figures) -> table.append(row(name, figures.marked(), figures.full(),
					percent(this.quality.confident().full().get(name).precision()))));
		relations().article()
			.types()
			.forEach((name, figures) -> table.append(row("`" + name + "`", figures.marked(), figures.measure(), "")));
		return table.toString();
	}

	private QualityAnswer.Relations relations() {
		assertThat(this.quality.relations()).isNotNull();
		return this.quality.relations();
	}

	private static String row(String name, int marked, Shares shares, String more) {
		return "| " + name + " | " + marked + " | " + percent(shares.precision()) + " | " + percent(shares.recall())
				+ " | " + percent(shares.f1()) + " | " + (more.isEmpty() ? "" : more + " ") + "|\n";
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.0f", 100 * share);
	}

}
