package org.onrecord.knowledge;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTest {

	@Test
	void aNameWithoutLettersHasAnEmptyKey() {
		assertThat(Names.key(" -- ")).isEmpty();
	}

	@Test
	void accentsCasePunctuationAndPossessiveDoNotCount() {
		assertThat(Names.key("U.S. Sen. José  O\u2019Neil\u2019s")).isEqualTo("us sen jose oneil");
	}

	@Test
	void hyphensSeparateWords() {
		assertThat(Names.key("Sharma-Crawford")).isEqualTo(Names.key("sharma crawford"));
	}

	@Test
	void lettersOfOtherScriptsStay() {
		assertThat(Names.key("Владимир")).isEqualTo("владимир");
	}

}
