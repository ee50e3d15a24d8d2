package org.onrecord.knowledge;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentIdTest {

	@Test
	void theSamePartsGiveTheSameId() {
		assertThat(ContentId.of("a", "b")).isEqualTo(ContentId.of("a", "b")).hasSize(ContentId.LENGTH);
	}

	@Test
	void partsDoNotRunTogether() {
		assertThat(ContentId.of("ab", "c")).isNotEqualTo(ContentId.of("a", "bc"));
	}

	@Test
	void anAbsentPartIsNotAnEmptyOne() {
		assertThat(ContentId.of("a", null)).isNotEqualTo(ContentId.of("a", "")).isNotEqualTo(ContentId.of("a"));
	}

	@Test
	void idsAreTheFirstBitsOfSha256InBase32() {
		// SHA-256 of 00000000 begins df3f6198 04a92fdb 40, that is 11011 11100 11111 ...
		assertThat(ContentId.of("")).startsWith("vwz");
	}

	@Test
	void namesAreNoIds() {
		assertThat(ContentId.isId("Ada Pellworth")).isFalse();
		assertThat(ContentId.isId(ContentId.of("Ada Pellworth"))).isTrue();
	}

}
