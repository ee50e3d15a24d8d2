package org.onrecord.extract.actor;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.knowledge.ActorKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Who holds which office and speaks for whom, as sentences of news say it. */
class OfficesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Then-Gov. Peter Lindgren of Ohio signed the bill.              | Peter Lindgren - Governor of Ohio - former
					Ex-Mayor Henry Marsh of Denver praised the plan.               | Henry Marsh - Mayor of Denver - former
					Governor-elect Marta Olsen of Iowa spoke in Ames.              | Marta Olsen - Governor of Iowa - planned
					Marta Olsen was the governor of Iowa when the bridge fell.     | Marta Olsen - Governor of Iowa - former
					Marta Olsen, who served as secretary of state, praised it.     | Marta Olsen - Secretary of State - former
					The Badger State governor, Henry Marsh, resigned.              | Henry Marsh - Governor of Wisconsin - asserted
					Washington Gov. Dana Whitlock left Washington on Monday.       | Dana Whitlock - Governor of Washington - asserted
					Attorney General Robert Dunn of Kansas opposed the bill.       | Robert Dunn - Attorney General of Kansas - asserted
					South Korean President Hana Seo welcomed the fleet.            | Hana Seo - President of South Korea - asserted
					Prime Minister Ilse Hogan welcomed the fleet.                  | Ilse Hogan - Prime Minister - asserted
					Prime Minister Ilse Hogan of Norway welcomed the fleet.        | Ilse Hogan - Prime Minister of Norway - asserted
					The event was opened by Pentagon chief Robert Dunn.            | Robert Dunn - Secretary of Defense - asserted
					Majority Leader Robert Dunn opposed the bill.                  | Robert Dunn - Majority Leader - asserted
					Henry Marsh, chairman of Norway's liberal Harbor Party, left.  | Henry Marsh - Chair of the Harbor Party - asserted
					Henry Marsh, director of Denver-based Vole Commission, left.   | Henry Marsh - Director of the Vole Commission - asserted
					Henry Marsh, chief executive of Denver-based Vole Foods, left. | Henry Marsh - Chief Executive of Vole Foods - asserted
					GTU President Ilse Hogan called a strike.                      | Ilse Hogan - President of GTU - asserted
					Marta Olsen, who chairs the Iowa Water Board, left.            | Marta Olsen - Chair of the Iowa Water Board - asserted
					Marta Olsen became the governor of Iowa in 2003.               | Marta Olsen - Governor of Iowa - asserted
					Alderman Joe Lombard of Denver spoke.                          | Joe Lombard - Denver Alderman - asserted
					Nora Quist, a member of the Fenwick School Board, resigned.    | Nora Quist - Member of the Fenwick School Board - asserted
					Clark County Sheriff Joe Lombard spoke.                        | Joe Lombard - Sheriff of Clark County - asserted
					Susan Hale thanked her campaign manager, Walter Quinn, today.  | Walter Quinn - Hale campaign manager - asserted
					Nora Quist, the undersecretary for rural affairs, left.         | Nora Quist - Under Secretary for rural affairs - asserted
					U.S. District Judge Robert Dunn halted the work.               | Robert Dunn - U.S. District Judge - asserted
					Police Commissioner Joe Lombard of Denver spoke.               | Joe Lombard - Police Commissioner of Denver - asserted
					Marta Olsen, now speaker of the House, toured the dam.         | Marta Olsen - Speaker of the House - asserted
					""")
	void aSentenceStatesTheOffice(String sentence, String office) {
		assertThat(Reader.read(sentence).offices()).containsExactly(office);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dana Whitlock is not the mayor of Denver.", "Dana Whitlock would be the mayor of Denver.",
			"Robert Dunn met Marta Olsen, the governor's sister, in Ames.", "The featured speaker, Nora Quist, left.",
			"Henry Marsh, a member of the Vole Party, resigned.", "Nora Quist led the hikers of the Vole Trail.",
			"Nora Quist hopes to be the nominee.", "Nora Quist, president and publisher of Vole Books, left." })
	void nothingIsHeldThatIsNotSaid(String sentence) {
		assertThat(Reader.read(sentence).offices()).isEmpty();
	}

	@Test
	void aPresidentIsWhoOfTheFamilyIsKnownToHaveBeenIt() {
		assertThat(Reader.read("Hillary Clinton toured the dam. Years ago, President Clinton opened it.").offices())
			.containsExactly("Bill Clinton - President of the United States - asserted");
	}

	@Test
	void aSecretaryGeneralIsThatOfTheUnitedNationsIfTheyAreNamed() {
		assertThat(Reader.read("The United Nations met. Secretary-General Ilse Hogan spoke.").offices())
			.containsExactly("Ilse Hogan - Secretary General of the United Nations - asserted");
	}

	@Test
	void theStateMayStandAfterEachNameOfSeveral() {
		assertThat(Reader.read("Sens. Arthur Bell of Utah and Nora Quist of Maine toured the dam.").offices())
			.containsExactlyInAnyOrder("Arthur Bell - U.S. Senator from Utah - asserted",
					"Nora Quist - U.S. Senator from Maine - asserted");
	}

	@Test
	void eachCampaignHasItsOwnManager() {
		assertThat(Reader.read("""
				Susan Hale spoke first. Hale campaign manager Walter Quinn and Dunn campaign manager Ilse Hogan
				listened.""").offices()).containsExactlyInAnyOrder("Walter Quinn - Hale campaign manager - asserted",
				"Ilse Hogan - Dunn campaign manager - asserted");
	}

	@Test
	void aPresidentIsOfTheCountryTheArticleIsAbout() {
		assertThat(Reader.read("""
				President Harald Moen welcomed the fleet. Norway has waited for years, and Norway is proud,
				the paper in Norway wrote.""").offices())
			.containsExactly("Harald Moen - President of Norway - asserted");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Walter Quinn, a former press secretary for Susan Hale, declined to comment. | Walter Quinn - Susan Hale
					The bridge is safe, said Judy Trent, a spokeswoman for Bridgewell.          | Judy Trent - Bridgewell
					State Department spokeswoman Judy Trent declined to comment.                | Judy Trent - Department of State
					Judy Trent, Susan Hale's communications director, declined to comment.      | Judy Trent - Susan Hale
					""")
	void aSentenceStatesForWhomSomebodySpeaks(String sentence, String tie) {
		assertThat(Reader.read(sentence).spokespersons()).containsExactly(tie);
	}

	@Test
	void aCapitalStandsForItsGovernmentOnlyWhereItActs() {
		Reader reader = Reader.read("Moscow denied the report, a diplomat said in Moscow.");

		assertThat(reader.mention("Russia").aliases()).containsExactly("Moscow");
		assertThat(reader.at("Moscow")).isEqualTo("Moscow");
	}

	@Test
	void theCountryMayStandBeforeAFederalBody() {
		Reader reader = Reader.read("The United States Forest Service closed the road.");

		assertThat(reader.names()).isEqualTo(List.of("Forest Service"));
		assertThat(reader.mention("Forest Service").kind()).isEqualTo(ActorKind.AGENCY);
	}

	@Test
	void whatEveryReaderKnowsTellsWhoIsMeantByATitleAlone() {
		assertThat(Reader.read("""
				Walter Quinn met Madeleine Albright at the dam. The former secretary of state left at noon.""")
			.offices()).containsExactly("Madeleine Albright - Secretary of State - former");
	}

	@Test
	void theSenatorOfAStateIsNobodyWhomTheArticleDoesNotName() {
		assertThat(Reader.read("Walter Quinn came to the dam. The Vermont senator left at noon.").offices()).isEmpty();
	}

	@Test
	void whoDirectsAnInstituteOfScholarsHoldsNoOffice() {
		assertThat(Reader.read("Nora Quist, director of the Fenwick Institute for Dams, spoke.").offices()).isEmpty();
	}

	@Test
	void inAListOfSenatorsEveryNameOfAStateIsOne() {
		assertThat(Reader.read("""
				Two senators in tight races stayed away, Arthur Bell of Utah and Nora Quist of Maine.""").offices())
			.containsExactlyInAnyOrder("Arthur Bell - U.S. Senator from Utah - asserted",
					"Nora Quist - U.S. Senator from Maine - asserted");
	}

}
