package org.onrecord.extract.relation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelationFinderTest {

	@Test
	void anArticleInWhichNobodyActsGivesNothing() {
		assertThat(stated("Rain fell on the valley all day.")).isEmpty();
	}

	@Test
	void anActOfWordsIsStated() {
		assertThat(stated("Mayor Ada Poe criticized Gov. Bo Lind on Monday."))
			.contains("CRITICIZED Ada Poe -> Bo Lind affirmed asserted");
	}

	@Test
	void everyoneWhoIsJoinedActsAndIsActedUpon() {
		assertThat(stated("Ada Poe and Cy Roth praised Bo Lind and Dee Marsh.")).contains(
				"SUPPORTED Ada Poe -> Bo Lind affirmed asserted", "SUPPORTED Cy Roth -> Dee Marsh affirmed asserted");
	}

	@Test
	void whoRefusesDoesNotSupport() {
		assertThat(stated("Ada Poe declined to endorse Bo Lind."))
			.contains("SUPPORTED Ada Poe -> Bo Lind negated asserted");
	}

	@Test
	void aRequestThatIsWeighedIsMadeAndNotApproved() {
		assertThat(stated("Gov. Bo Lind is weighing a request from Mayor Ada Poe to send the state's troops."))
			.contains("REQUESTED Ada Poe -> Bo Lind affirmed asserted")
			.noneMatch((relation) -> relation.startsWith("APPROVED"));
	}

	@Test
	void helpThatWasRequestedIsApprovedByWhoAnnouncesIt() {
		assertThat(stated("""
				Mayor Ada Poe requested assistance from Gov. Bo Lind after the flood.
				Lind said he will send troops to help Poe.
				""")).contains("APPROVED Bo Lind -> Ada Poe affirmed asserted");
	}

	@Test
	void wordsThatPlainlyDisapproveCriticize() {
		assertThat(stated("\"Bo Lind is a disgrace and a liar,\" Mayor Ada Poe said."))
			.contains("CRITICIZED Ada Poe -> Bo Lind affirmed asserted");
	}

	@Test
	void wordsThatPlainlyPraiseSupport() {
		assertThat(stated("\"Bo Lind is an honest and courageous man,\" Mayor Ada Poe said."))
			.contains("SUPPORTED Ada Poe -> Bo Lind affirmed asserted");
	}

	@Test
	void neutralWordsTakeNoStance() {
		assertThat(stated("\"Bo Lind will arrive on Tuesday with his staff,\" Mayor Ada Poe said."))
			.noneMatch((relation) -> relation.startsWith("CRITICIZED") || relation.startsWith("SUPPORTED"));
	}

	@Test
	void disapprovalOfADecisionIsOfWhoseItIs() {
		assertThat(stated("""
				Cy Roth is a lawyer in the city. "Bo Lind's decision is a disgrace and a sham," Roth said.
				""")).contains("CRITICIZED Cy Roth -> Bo Lind affirmed asserted");
	}

	@Test
	void kindWordsOnTheWayDoNotOutweighDisapproval() {
		assertThat(
				stated("""
						Cy Roth is a lawyer in the city. "Bo Lind's decision to send brave people there is a disgrace," Roth said.
						"""))
			.contains("CRITICIZED Cy Roth -> Bo Lind affirmed asserted");
	}

	private static List<String> stated(String article) {
		return Statements.in(article);
	}

}
