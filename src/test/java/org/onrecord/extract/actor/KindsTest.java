package org.onrecord.extract.actor;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.knowledge.ActorKind;

import static org.assertj.core.api.Assertions.assertThat;

class KindsTest {

	private final Kinds kinds = new Kinds(Lexicon.load(), Set.of("kansan"));

	@ParameterizedTest
	@ValueSource(strings = { "Clean Rivers Act", "Elmwood Marathon", "Fenwick Treaty", "Tuesday", "October", "Chairman",
			"Medicaid" })
	void lawsEventsDaysAndTitlesAreNoActors(String name) {
		assertThat(this.kinds.of("ORGANIZATION", name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Elmwood School Board, AGENCY", "Department of Fisheries, AGENCY", "House Rivers Committee, AGENCY",
			"Elmwood Party Committee, ORGANIZATION", "Hale Foundation, ORGANIZATION", "Vole Party, ORGANIZATION",
			"Vole Foods Inc., ORGANIZATION", "Larkmoor Republicans, GROUP", "Kansans, GROUP", "Clark County, STATE",
			"Clark County Sheriff's Department, AGENCY", "Fenwick, ORGANIZATION" })
	void theWordsOfANameTellItsKind(String name, ActorKind kind) {
		assertThat(this.kinds.of("ORGANIZATION", name)).hasValue(kind);
	}

	@Test
	void aPlaceThatNothingElseTellsIsAState() {
		assertThat(this.kinds.of("LOCATION", "Fenwick")).hasValue(ActorKind.STATE);
		assertThat(this.kinds.of("LOCATION", "FWK")).hasValue(ActorKind.ORGANIZATION);
		assertThat(this.kinds.of("LOCATION", "Fenwick Police Department")).hasValue(ActorKind.AGENCY);
	}

	@Test
	void aNameWithoutWordsIsNobody() {
		assertThat(this.kinds.of("ORGANIZATION", "--")).isEqualTo(Optional.empty());
	}

	@Test
	void aPersonsNameMayBeginTheNameOfABody() {
		assertThat(this.kinds.isBody("Hale Foundation")).isTrue();
		assertThat(this.kinds.isBody("Susan Hale")).isFalse();
		assertThat(this.kinds.isBody("Foundation")).isFalse();
	}

}
