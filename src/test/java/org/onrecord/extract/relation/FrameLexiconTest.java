package org.onrecord.extract.relation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/** Every row of {@code acts.tsv} can be read, is used and means something. */
class FrameLexiconTest {

	private static final List<List<String>> ROWS = TabbedFile.rows("acts.tsv", 8);

	private static final Set<String> PLACES = Set.of("subj", "obj", "xsubj", "mutual", "poss", "doer", "receiver",
			"holder", "self", "clause");

	private static final Pattern PREPOSITION = Pattern
		.compile("(out |up |down |off |in favor |in favour )?(about|after|against|as|at|behind|between|by|down|for|from"
				+ "|in|into|of|off|on|over|to|up|upon|with)( far)?");

	private static final Set<String> NEEDS = Set.of("-", "infinitive", "that", "should", "a person", "a body",
			"by a person", "by a body");

	@Test
	void everySlotIsAKnownPlaceOrAPreposition() {
		assertThat(ROWS.stream()
			.flatMap((row) -> Stream.of(row.get(3), row.get(4)))
			.flatMap((slots) -> Stream.of(slots.split("\\|")))
			.distinct()).allMatch((slot) -> PLACES.contains(slot) || PREPOSITION.matcher(slot).matches());
	}

	@Test
	void everyNeedIsKnown() {
		assertThat(ROWS).allSatisfy((row) -> {
			String need = row.get(6);
			boolean sort = need.startsWith("a ") || need.startsWith("no ");
			assertThat(NEEDS.contains(need) || PREPOSITION.matcher(need).matches()
					|| (sort && Sentences.WORDS.sorts().containsKey(need.substring(need.indexOf(' ') + 1))))
				.as("need '%s' of %s", need, row)
				.isTrue();
		});
	}

	@Test
	void everyRowIsReachedByItsFirstWord() {
		assertThat(ROWS).allSatisfy(
				(row) -> assertThat(Sentences.WORDS.frames().named(row.get(2), row.get(1))).as("frames of %s", row)
					.anyMatch((frame) -> frame.type() == RelationType.valueOf(row.get(0))
							&& frame.needs().equals(row.get(6))
							&& frame.object().equals(List.of(row.get(4).split("\\|")))));
	}

	@Test
	void noRowIsThereTwice() {
		assertThat(ROWS).extracting((row) -> row.subList(0, 7)).doesNotHaveDuplicates();
	}

	@Test
	void aConfidenceIsAProbability() {
		assertThat(ROWS).allSatisfy((row) -> assertThat(Double.parseDouble(row.get(7))).isBetween(0.3, 0.95));
	}

	@Test
	void everyActHasWordsOfItsOwn() {
		assertThat(ROWS).extracting((row) -> row.get(0))
			.contains("REQUESTED", "APPROVED", "REJECTED", "ORDERED", "ACCUSED", "DENIED", "PRAISED", "PROMISED",
					"WARNED", "MET_WITH", "APPOINTED", "RESIGNED_FROM", "CRITICIZED", "SUPPORTED");
	}

}
