package org.onrecord.naming;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.knowledge.ActorKind;

import static org.assertj.core.api.Assertions.assertThat;

class MatchKeysTest {

	@Test
	void aNameOfSignsHasNoKey() {
		assertThat(MatchKeys.of("***", List.of("***"))).isEmpty();
		assertThat(MatchKeys.sought(ActorKind.PERSON, "***", List.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PERSON       | Mike Dorn                     | Michael T. Dorn
			PERSON       | M. Dorn                       | Michael Dorn
			PERSON       | Dorn                          | Michael Dorn
			PERSON       | Ида Лунд                      | Ida Lund
			AGENCY       | Larkmoor Water Board          | LWB
			AGENCY       | LWB                           | Larkmoor Water Board
			AGENCY       | DOT                           | Department of Tides
			AGENCY       | Tides Department              | U.S. Department of Tides
			ORGANIZATION | The Lund Ferry Company, Inc.  | Lund Ferry
			OFFICE       | Larkmoor Mayor                | Mayor of Larkmoor
			OFFICE       | Ferry Board chairwoman        | Chair of the Ferry Board
			""")
	void likeNamesAreFoundUnderOneKey(ActorKind kind, String name, String stored) {
		assertThat(MatchKeys.sought(kind, name, List.of(name))).containsAnyElementsOf(MatchKeys.of(stored, List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "PERSON, Dorn, Dorn", "PERSON, Ida Dorn, Dorn", "PERSON, Ida Dorn, Mike Dorn",
			"AGENCY, Water Board, Ferry Board" })
	void othersAreNot(ActorKind kind, String name, String stored) {
		assertThat(MatchKeys.sought(kind, name, List.of(name)))
			.doesNotContainAnyElementsOf(MatchKeys.of(stored, List.of()));
	}

	@Test
	void anAliasThatIsAnAcronymOrAFullerNameCounts() {
		assertThat(MatchKeys.of("Larkmoor Water Board", List.of("the board", "LWB"))).contains("acronym lwb")
			.doesNotContain("words board");
		assertThat(MatchKeys.of("Mike Dorn", List.of("Mr. Dorn", "Michael Dorn", "Ida Lund")))
			.contains("name michael dorn")
			.doesNotContain("last lund");
	}

	@Test
	void keysDoNotDependOnTheOrderOfNames() {
		List<String> names = List.of("Mike Dorn", "Michael T. Dorn", "Michael Dorn", "Dorn");
		List<String> turned = List.of("Dorn", "Michael Dorn", "Michael T. Dorn", "Mike Dorn");
		assertThat(MatchKeys.of("Mike Dorn", names)).isEqualTo(MatchKeys.of("Mike Dorn", turned)).isSorted();
	}

}
