package org.onrecord.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** How statements are sent. */
class PreparedTest {

	private static final Prepared PREPARED = Prepared.of(new Chain(
			"MATCH (a:Actor {id: $id}) WHERE a:$any($labels) OR $id IS NULL RETURN a", Set.of("id", "labels")));

	@Test
	void everyParameterIsReadFromOneMapAndWhatIsSyntaxStays() {
		assertThat(PREPARED.text())
			.isEqualTo("MATCH (a:Actor {id: $values.id}) WHERE a:$any($values.labels) OR $values.id IS NULL RETURN a");
	}

	@Test
	void theMapHoldsWhatTheStatementNeedsAndNothingElse() {
		Map<String, @Nullable Object> values = new HashMap<>(Map.of("labels", Set.of("Person"), "other", 1));
		values.put("id", null);
		Map<String, @Nullable Object> needed = new HashMap<>(Map.of("labels", Set.of("Person")));
		needed.put("id", null);

		assertThat(PREPARED.with(values)).isEqualTo(Map.of("values", needed));
	}

	@Test
	void aValueThatIsMissingIsAMistakeOfTheProgram() {
		assertThatIllegalArgumentException().isThrownBy(() -> PREPARED.with(Map.of("id", "x")))
			.withMessageContaining("$labels");
	}

}
