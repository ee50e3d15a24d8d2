package org.onrecord.extract.quality;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AssignmentTest {

	@Test
	void nobodyIsPairedWithNobody() {
		assertThat(new Assignment(List.of(), 3).complete()).isEmpty();
		assertThat(new Assignment(List.of(new int[0]), 0).complete()).containsExactly(-1);
	}

	@Test
	void aPreferredPairGivesWayWhereThatMakesOneMore() {
		Assignment assignment = new Assignment(List.of(new int[] { 0, 1 }, new int[] { 0 }), 2);
		assignment.prefer(0, 0);
		assignment.prefer(1, 0);

		assertThat(assignment.complete()).containsExactly(1, 0);
	}

	@Test
	void aPreferredPairStaysWhereItDoesNot() {
		Assignment assignment = new Assignment(List.of(new int[] { 0, 1 }, new int[] { 0, 1 }, new int[] { 1 }), 2);
		assignment.prefer(0, 1);

		assertThat(assignment.complete()).containsExactly(1, 0, -1);
	}

}
