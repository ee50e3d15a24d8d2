package org.onrecord.export;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NodeNumbersTest {

	@Test
	void nodesAreNumberedFromZeroInTheirOrder() {
		NodeNumbers numbers = new NodeNumbers();
		assertThat(IntStream.range(0, 10_000).map((i) -> numbers.add("node" + i))).startsWith(0, 1, 2)
			.isEqualTo(IntStream.range(0, 10_000).boxed().toList());
		assertThat(IntStream.range(0, 10_000)).allMatch((i) -> numbers.of("node" + i) == i);
	}

	@Test
	void idsWithTheSameHashKeepTheirOwnNumbers() {
		NodeNumbers numbers = new NodeNumbers((id) -> id.length());
		numbers.add("ab");
		numbers.add("cd");
		numbers.add("efg");
		numbers.add("hi");
		assertThat(IntStream.of(numbers.of("ab"), numbers.of("cd"), numbers.of("efg"), numbers.of("hi")))
			.containsExactly(0, 1, 2, 3);
		assertThat(numbers.size()).isEqualTo(4);
	}

	@Test
	void anEdgeToANodeThatWasNotWrittenIsRefused() {
		NodeNumbers numbers = new NodeNumbers();
		numbers.add("there");
		assertThatIllegalArgumentException().isThrownBy(() -> numbers.of("missing")).withMessageContaining("missing");
	}

}
