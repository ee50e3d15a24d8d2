package org.onrecord.extract.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sort of quotation, as a table of texts with their quotations marked in them. */
class QuotationTableTest {

	private static final String BEGIN = "\u27e6";

	private static final String END = "\u27e7";

	private static final String LEFT_OPEN = "\u27eb";

	static Stream<Arguments> marked() {
		List<Arguments> cases = new ArrayList<>();
		String heading = "";
		for (String line : lines()) {
			if (line.startsWith("# ")) {
				heading = line.substring(2);
			}
			else if (!line.isBlank()) {
				cases.add(Arguments.of(heading, line));
			}
		}
		return cases.stream();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("marked")
	void theQuotationsOfTheTableAreFound(String heading, String marked) {
		String text = marked.replaceAll("[" + BEGIN + END + LEFT_OPEN + "]", "").replace('\u00b6', '\n');

		assertThat(mark(text, QuotedText.quotations(text).all())).as(heading).isEqualTo(marked);
	}

	/** The text with signs around its quotations: ends before beginnings, inner first. */
	private static String mark(String text, List<Quotation> quotations) {
		record Sign(int at, int order, String sign) {
		}
		List<Sign> signs = new ArrayList<>();
		for (Quotation one : quotations) {
			signs.add(new Sign(one.start(), 1, BEGIN));
			signs.add(new Sign(one.end(), 0, one.closed() ? END : LEFT_OPEN));
		}
		signs.sort(Comparator.comparingInt(Sign::at).thenComparingInt(Sign::order));
		StringBuilder marked = new StringBuilder(text);
		for (int i = signs.size() - 1; i >= 0; i--) {
			marked.insert(signs.get(i).at(), signs.get(i).sign());
		}
		return marked.toString().replace('\n', '\u00b6');
	}

	private static List<String> lines() {
		try (InputStream file = Objects
			.requireNonNull(QuotationTableTest.class.getResourceAsStream("quotations.txt"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
