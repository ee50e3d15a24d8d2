package org.onrecord.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextSpanTest {

	@Test
	void anEmptySpanIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(3, 3)).withMessageContaining("[3,3)");
	}

	@Test
	void aSpanBeforeTheTextIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(-1, 3));
	}

	@Test
	void coveringNothingIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> TextSpan.covering(List.of()));
	}

	@Test
	void theUnionOfNoSpansIsEmpty() {
		assertThat(TextSpan.union(List.of())).isEmpty();
	}

	@Test
	void theUnionJoinsTouchingAndOverlappingSpansAndKeepsGaps() {
		List<TextSpan> spans = List.of(new TextSpan(8, 9), new TextSpan(0, 2), new TextSpan(1, 4), new TextSpan(4, 6));
		assertThat(TextSpan.union(spans)).containsExactly(new TextSpan(0, 6), new TextSpan(8, 9));
	}

	@Test
	void flatteningAndUnflatteningGivesTheSameSpans() {
		List<TextSpan> spans = List.of(new TextSpan(0, 2), new TextSpan(5, 7));
		assertThat(TextSpan.flatten(spans)).containsExactly(0, 2, 5, 7);
		assertThat(TextSpan.unflatten(List.of(0L, 2L, 5L, 7L))).isEqualTo(spans);
	}

	@Test
	void aFlatListOfOddLengthIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> TextSpan.unflatten(List.of(1, 2, 3)));
	}

	@Test
	void touchingSpansDoNotOverlap() {
		assertThat(new TextSpan(0, 2).overlaps(new TextSpan(2, 3))).isFalse();
		assertThat(new TextSpan(0, 3).overlaps(new TextSpan(2, 4))).isTrue();
	}

}
