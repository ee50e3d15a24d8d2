package org.onrecord.naming;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.naming.PersonName.Likeness;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "***", "one two three four five six seven words" })
	void whatIsNoNameHasNoParts(String text) {
		assertThat(PersonName.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ida Marsh             | ida    |        | marsh  |
			Sen. Ida K. Marsh Jr. | ida    | k      | marsh  | jr
			Marsh, Ida            | ida    |        | marsh  |
			Ida Marsh, Jr.        | ida    |        | marsh  | jr
			J.D. Fenwick          | j      | d      | fenwick |
			Søren van der Ål      | soren  |        | al     |
			Marsh                 |        |        | marsh  |
			Dr. Ida Marsh, Ph.D.  | ida    |        | marsh  |
			Ида Марш              | ida    |        | mars   |
			""")
	void aNameHasItsParts(String name, String first, String middle, String last, String suffix) {
		PersonName parsed = PersonName.parse(name).orElseThrow();
		assertThat(parsed.first()).isEqualTo(first);
		assertThat(String.join(" ", parsed.middles())).isEqualTo((middle != null) ? middle : "");
		assertThat(parsed.last()).isEqualTo(last);
		assertThat(parsed.suffix()).isEqualTo(suffix);
	}

	@ParameterizedTest
	@CsvSource({ "Ida Marsh, IDA MARSH, FULL_NAME", "Ida Marsh, Ida K. Marsh, FULL_NAME",
			"Ida Karin Marsh, Ida K. Marsh, FULL_NAME", "Ida Lund Marsh, Ida Marsh, FULL_NAME",
			"Mike Dorn, Michael Dorn, NICKNAME", "Bill Dorn, William Dorn, NICKNAME",
			"Alexander Dorn, Alexandra Dorn, DIFFERENT", "M. Dorn, Michael Dorn, INITIAL",
			"Dorn, Michael Dorn, LAST_NAME", "Dorn, Dorn, DIFFERENT", "Ida K. Marsh, Ida L. Marsh, CONTRADICTION",
			"Ida Marsh Jr., Ida Marsh Sr., CONTRADICTION", "Ida Marsh Jr., Ida Marsh, FULL_NAME",
			"Ida Marsh, Ada Marsh, DIFFERENT", "Ida Marsh, Ida Dorn, DIFFERENT" })
	void namesAreAlikeInOneWayBothWaysRound(String one, String other, Likeness likeness) {
		PersonName first = PersonName.parse(one).orElseThrow();
		PersonName second = PersonName.parse(other).orElseThrow();
		assertThat(first.compare(second)).isEqualTo(likeness);
		assertThat(second.compare(first)).isEqualTo(likeness);
	}

	@Test
	void aNicknameOfTwoNamesIsRelatedToBoth() {
		assertThat(Nicknames.groups("alex")).contains("alexander", "alexandra");
		assertThat(Nicknames.groups("mildred")).contains("mildred");
		assertThat(Nicknames.groups("quirin")).containsExactly("quirin");
	}

}
