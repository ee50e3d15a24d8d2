package org.onrecord.extract;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusPartTest {

	private final List<String> stems = IntStream.range(0, 10_000).mapToObj((i) -> "article-" + i).toList();

	@Test
	void everyArticleIsEitherHeldOutOrForTraining() {
		assertThat(this.stems).allMatch((stem) -> CorpusPart.ALL.test(stem)
				&& CorpusPart.TRAINING.test(stem) != CorpusPart.HELD_OUT.test(stem));
	}

	@Test
	void aboutEighteenInAHundredAreHeldOut() {
		assertThat(this.stems.stream().filter(CorpusPart.HELD_OUT).count()).isBetween(1_700L, 1_900L);
	}

	@Test
	void theSameArticlesAreHeldOutEverywhere() {
		// Their SHA-1 begins with the bytes 0x0e, 0x11 and 0x08
		assertThat(Stream.of("lighthouse", "tide", "river")).allMatch(CorpusPart.HELD_OUT);
		// 0xaa, 0x61 and 0x2f, which is 47
		assertThat(Stream.of("ferry", "harbour", "The quick brown fox jumps over the lazy dog"))
			.noneMatch(CorpusPart.HELD_OUT);
	}

	@Test
	void wordsAreWrittenWithHyphen() {
		assertThat(CorpusPart.HELD_OUT.word()).isEqualTo("held-out");
	}

}
