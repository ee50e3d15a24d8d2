package org.onrecord.extract.actor;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.ActorKind;

import static org.assertj.core.api.Assertions.assertThat;

class TownSieveTest {

	@Test
	void aHeadlineTellsNoTown() {
		assertThat(Reader.read("Angry Crowd Boos Larkmoor Mayor").offices()).isEmpty();
	}

	@Test
	void anUnknownTownBeforeATitleIsNoPartOfTheName() {
		Reader reader = Reader.read("""
				LARKMOOR — Larkmoor Mayor Ada Pellworth said the town will not pay for a second ferry.

				“Nobody can run a ferry out of a shoebox,” Pellworth said. She said the town had no money.

				“We are done,” the mayor said.""");

		assertThat(reader.offices()).containsExactly("Ada Pellworth - Mayor of Larkmoor - asserted");
		assertThat(reader.mention("Mayor of Larkmoor").of()).isEqualTo(reader.mention("Larkmoor").id());
		assertThat(reader.mention("Larkmoor").kind()).isEqualTo(ActorKind.STATE);
		assertThat(reader.mention("Larkmoor").aliases()).containsExactly("LARKMOOR");
		assertThat(reader.speakers()).hasSize(4).containsOnly(List.of("Ada Pellworth"));
	}

	@Test
	void aSurnameAloneAfterTheTitleIsEnough() {
		assertThat(Reader.read("Larkmoor Mayor Pellworth said the town would pay.").offices())
			.containsExactly("Pellworth - Mayor of Larkmoor - asserted");
	}

	@Test
	void theFirstWordOfATitleMayBelongToTheNameOfTheCounty() {
		Reader reader = Reader.read("""
				Fenwick County Commissioner Rhys Dole said the road would close.
				"It is done," the commissioner said.""");

		assertThat(reader.offices()).containsExactly("Rhys Dole - County Commissioner of Fenwick County - asserted");
		assertThat(reader.speakers()).containsOnly(List.of("Rhys Dole"));
	}

	@Test
	void officesOfSeveralWordsLeaveTheTown() {
		assertThat(Reader.read("Ashgrove Police Chief Mona Tarr said the man was found.").offices())
			.containsExactly("Mona Tarr - Police Chief of Ashgrove - asserted");
		assertThat(Reader.read("Dunmere City Manager Wilma Thane said the budget was ready.").offices())
			.containsExactly("Wilma Thane - City Manager of Dunmere - asserted");
		assertThat(Reader.read("A plan by Harrowgate Fire Chief Deon Quayle and Mossby Sheriff Lena Strand failed.")
			.offices()).containsExactly("Deon Quayle - Fire Chief of Harrowgate - asserted",
					"Lena Strand - Sheriff of Mossby - asserted");
	}

	@Test
	void theCouncilOfACouncilMemberIsNamedToo() {
		Reader reader = Reader.read("Ashgrove City Council member Ilse Brandt voted for the plan.");

		assertThat(reader.offices()).containsExactly("Ilse Brandt - Ashgrove Council Member - asserted");
		assertThat(reader.mention("Ashgrove City Council").kind()).isEqualTo(ActorKind.AGENCY);
	}

	@Test
	void formerAndDeputyStandBeforeTheTown() {
		assertThat(Reader.read("Former Dunmere Mayor Pip Oakhurst said he would run.").offices())
			.containsExactly("Pip Oakhurst - Mayor of Dunmere - former");
		assertThat(Reader.read("Deputy Larkmoor Mayor Sol Wexley said the race was off.").offices())
			.containsExactly("Sol Wexley - Deputy Mayor of Larkmoor - asserted");
	}

	@Test
	void aTownMayStandAfterTheTitleOrOwnIt() {
		assertThat(Reader.read("Bram Hollis, mayor of Larkmoor, said the bridge was safe.").offices())
			.containsExactly("Bram Hollis - Mayor of Larkmoor - asserted");
		assertThat(Reader.read("Larkmoor's mayor, Ada Pellworth, said the town would pay.").offices())
			.containsExactly("Ada Pellworth - Mayor of Larkmoor - asserted");
	}

	@Test
	void aTownMayStandInCapitals() {
		Reader reader = Reader.read("LARKMOOR Mayor Ada Pellworth said no. LARKMOOR will pay.");

		assertThat(reader.offices()).containsExactly("Ada Pellworth - Mayor of LARKMOOR - asserted");
	}

	@Test
	void daysAndPartiesAreNoTowns() {
		Reader reader = Reader.read("""
				On Tuesday Mayor Ada Pellworth said no.
				Democratic Mayor Ada Pellworth said yes.""");

		assertThat(reader.names()).containsOnly("Ada Pellworth", "Mayor");
	}

	@Test
	void aKnownTownStaysTheOneThatIsKnown() {
		assertThat(Reader.read("New Orleans Mayor Mitch Arbour said no.").mention("New Orleans").gazetteer())
			.isEqualTo("us-la-new-orleans");
	}

	@Test
	void namesOfBodiesStayWhole() {
		assertThat(Reader.read("The Mayor's Office of Tulsa said the plan was ready.").names())
			.containsExactly("Mayor's Office of Tulsa");
		assertThat(Reader.read("Commissioner Foods said it would hire.").names()).containsExactly("Commissioner Foods");
		assertThat(Reader.read("Pellworth Mayor Foundation said no.").names())
			.containsExactly("Pellworth Mayor Foundation");
		assertThat(Reader.read("The Denver Sheriff Department said the man fled.").names())
			.containsExactly("Denver Sheriff Department");
		assertThat(Reader.read("The Attorney General's Office said it would sue.").names())
			.containsExactly("Attorney General's Office");
	}

	@Test
	void theNameOfTheTownInLongerNamesAndOfPersonsIsNotTheTown() {
		Reader reader = Reader.read("""
				Larkmoor Police Chief Mona Tarr met Mr. Larkmoor.
				The Larkmoor Ferry Company said no.""");

		assertThat(reader.mention("Larkmoor Ferry Company").kind()).isEqualTo(ActorKind.ORGANIZATION);
		assertThat(reader.actors().mentions().stream().filter((mention) -> mention.kind() == ActorKind.PERSON))
			.hasSize(2);
	}

}
