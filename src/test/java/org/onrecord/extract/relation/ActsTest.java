package org.onrecord.extract.relation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each act in the forms that sentences give it: active, passive, as a noun, negated, and
 * less than plainly stated.
 */
class ActsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mayor Ada Poe asked Gov. Bo Lind to send help. | Ada Poe -> Bo Lind affirmed asserted
					Gov. Bo Lind was asked by Mayor Ada Poe to send help. | Ada Poe -> Bo Lind affirmed asserted
					Mayor Ada Poe called on Gov. Bo Lind to resign. | Ada Poe -> Bo Lind affirmed asserted
					Mayor Ada Poe called for Gov. Bo Lind to resign. | Ada Poe -> Bo Lind affirmed asserted
					Mayor Ada Poe demanded that Gov. Bo Lind resign. | Ada Poe -> Bo Lind affirmed asserted
					Mayor Ada Poe demanded an apology from Gov. Bo Lind. | Ada Poe -> Bo Lind affirmed asserted
					Gov. Bo Lind received a request from Mayor Ada Poe. | Ada Poe -> Bo Lind affirmed asserted
					Gov. Bo Lind had not received a request from Mayor Ada Poe. | Ada Poe -> Bo Lind negated asserted
					Mayor Ada Poe never asked Gov. Bo Lind to send help. | Ada Poe -> Bo Lind negated asserted
					Mayor Ada Poe may ask Gov. Bo Lind to send help. | Ada Poe -> Bo Lind affirmed possible
					Mayor Ada Poe will ask Gov. Bo Lind to send help. | Ada Poe -> Bo Lind affirmed planned
					Mayor Ada Poe would ask Gov. Bo Lind to send help. | Ada Poe -> Bo Lind affirmed conditional
					Did Mayor Ada Poe ask Gov. Bo Lind to send help? | Ada Poe -> Bo Lind affirmed question
					Mayor Ada Poe urged delegates to vote early. | Ada Poe -> delegates affirmed asserted
					Mayor Ada Poe met the delegates on Monday and urged them to vote early. | Ada Poe -> delegates affirmed asserted
					Mayor Ada Poe opened a campaign on Monday urging Gov. Bo Lind to send help. | Ada Poe -> Bo Lind affirmed asserted
					Mayor Ada Poe requested a meeting with Gov. Bo Lind. | Ada Poe -> Bo Lind affirmed asserted
					Gov. Bo Lind should resign, Mayor Ada Poe said. | Ada Poe -> Bo Lind affirmed asserted
					""")
	void requests(String sentence, String relation) {
		assertThat(Statements.in(sentence)).contains("REQUESTED " + relation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Gov. Bo Lind approved Mayor Ada Poe's plan. | Bo Lind -> Ada Poe affirmed asserted
					Mayor Ada Poe's plan was approved by Gov. Bo Lind. | Bo Lind -> Ada Poe affirmed asserted
					Gov. Bo Lind signed off on Mayor Ada Poe's plan. | Bo Lind -> Ada Poe affirmed asserted
					Gov. Bo Lind gave the green light to Mayor Ada Poe's plan. | Bo Lind -> Ada Poe affirmed asserted
					Gov. Bo Lind permitted Ada Poe to speak. | Bo Lind -> Ada Poe affirmed asserted
					Gov. Bo Lind refused to approve Mayor Ada Poe's plan. | Bo Lind -> Ada Poe negated asserted
					Gov. Bo Lind has not approved Mayor Ada Poe's plan. | Bo Lind -> Ada Poe negated asserted
					Gov. Bo Lind rejected Mayor Ada Poe's plan. | Bo Lind -> Ada Poe negated asserted
					Gov. Bo Lind might approve Mayor Ada Poe's plan. | Bo Lind -> Ada Poe affirmed possible
					Gov. Bo Lind is expected to approve Mayor Ada Poe's plan. | Bo Lind -> Ada Poe affirmed planned
					If Gov. Bo Lind approves Mayor Ada Poe's plan, work begins. | Bo Lind -> Ada Poe affirmed conditional
					Has Gov. Bo Lind approved Mayor Ada Poe's plan? | Bo Lind -> Ada Poe affirmed question
					Gov. Bo Lind agreed to a settlement with Mayor Ada Poe. | Bo Lind -> Ada Poe affirmed asserted
					The Republican Party met. Ada Poe accepted her party's nomination. | Ada Poe -> Republican Party affirmed asserted
					The House passed a bill. Gov. Bo Lind vetoed the bill. | Bo Lind -> House of Representatives negated asserted
					""")
	void approvals(String sentence, String relation) {
		assertThat(Statements.in(sentence)).contains("APPROVED " + relation);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mayor Ada Poe wanted to thank Gov. Bo Lind.",
			"Mayor Ada Poe told Gov. Bo Lind that she had to leave.", "A judge asked Gov. Bo Lind to send help.",
			"Mayor Ada Poe does not think that Gov. Bo Lind should resign.",
			"Gov. Bo Lind denied Mayor Ada Poe's accusations." })
	void whatAsksAndAnswersNobodyIsNoRequest(String sentence) {
		assertThat(Statements.in(sentence))
			.noneMatch((stated) -> stated.startsWith("REQUESTED") || stated.startsWith("APPROVED"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					REJECTED | Gov. Bo Lind turned down a request from Mayor Ada Poe. | Bo Lind -> Ada Poe affirmed asserted
					REJECTED | Mayor Ada Poe's plan was rejected by Gov. Bo Lind. | Bo Lind -> Ada Poe affirmed asserted
					REJECTED | Gov. Bo Lind did not reject Mayor Ada Poe's plan. | Bo Lind -> Ada Poe negated asserted
					REJECTED | Gov. Bo Lind will reject Mayor Ada Poe's plan. | Bo Lind -> Ada Poe affirmed planned
					REJECTED | Gov. Bo Lind said no to Mayor Ada Poe. | Bo Lind -> Ada Poe affirmed asserted
					ORDERED | Judge Ada Poe ordered Bo Lind to leave. | Ada Poe -> Bo Lind affirmed asserted
					ORDERED | Bo Lind was ordered by Judge Ada Poe to leave. | Ada Poe -> Bo Lind affirmed asserted
					ORDERED | Judge Ada Poe did not order Bo Lind to leave. | Ada Poe -> Bo Lind negated asserted
					ORDERED | Judge Ada Poe could order Bo Lind to leave. | Ada Poe -> Bo Lind affirmed possible
					ORDERED | The committee chaired by Ada Poe subpoenaed Bo Lind. Ada Poe subpoenaed Bo Lind. | Ada Poe -> Bo Lind affirmed asserted
					ACCUSED | Mayor Ada Poe accused Gov. Bo Lind of fraud. | Ada Poe -> Bo Lind affirmed asserted
					ACCUSED | Gov. Bo Lind was accused by Mayor Ada Poe of fraud. | Ada Poe -> Bo Lind affirmed asserted
					ACCUSED | Mayor Ada Poe blamed Gov. Bo Lind for the flood. | Ada Poe -> Bo Lind affirmed asserted
					ACCUSED | Mayor Ada Poe has never accused Gov. Bo Lind of fraud. | Ada Poe -> Bo Lind negated asserted
					ACCUSED | Mayor Ada Poe's accusations against Gov. Bo Lind came late. | Ada Poe -> Bo Lind affirmed asserted
					DENIED | Gov. Bo Lind denied Mayor Ada Poe's accusations. | Bo Lind -> Ada Poe affirmed asserted
					DENIED | Mayor Ada Poe's claims were disputed by Gov. Bo Lind. | Bo Lind -> Ada Poe affirmed asserted
					DENIED | Gov. Bo Lind did not dispute Mayor Ada Poe's claims. | Bo Lind -> Ada Poe negated asserted
					PRAISED | Mayor Ada Poe praised Gov. Bo Lind. | Ada Poe -> Bo Lind affirmed asserted
					PRAISED | Gov. Bo Lind was praised by Mayor Ada Poe. | Ada Poe -> Bo Lind affirmed asserted
					PRAISED | Mayor Ada Poe refused to praise Gov. Bo Lind. | Ada Poe -> Bo Lind negated asserted
					PRAISED | Gov. Bo Lind won praise from Mayor Ada Poe. | Ada Poe -> Bo Lind affirmed asserted
					PROMISED | Mayor Ada Poe promised Gov. Bo Lind to pay. | Ada Poe -> Bo Lind affirmed asserted
					PROMISED | Mayor Ada Poe assured Gov. Bo Lind that the city would pay. | Ada Poe -> Bo Lind affirmed asserted
					PROMISED | Mayor Ada Poe never promised Gov. Bo Lind that the city would pay. | Ada Poe -> Bo Lind negated asserted
					WARNED | Mayor Ada Poe warned Gov. Bo Lind about the flood. | Ada Poe -> Bo Lind affirmed asserted
					WARNED | Gov. Bo Lind was warned by Mayor Ada Poe about the flood. | Ada Poe -> Bo Lind affirmed asserted
					WARNED | Mayor Ada Poe issued a warning to Gov. Bo Lind. | Ada Poe -> Bo Lind affirmed asserted
					WARNED | Mayor Ada Poe did not warn Gov. Bo Lind about the flood. | Ada Poe -> Bo Lind negated asserted
					MET_WITH | Mayor Ada Poe met with Gov. Bo Lind on Monday. | Ada Poe -> Bo Lind affirmed asserted
					MET_WITH | Mayor Ada Poe plans to meet with Gov. Bo Lind. | Ada Poe -> Bo Lind affirmed planned
					MET_WITH | Mayor Ada Poe and Gov. Bo Lind met on Monday. | Bo Lind -> Ada Poe affirmed asserted
					MET_WITH | Mayor Ada Poe has not met with Gov. Bo Lind. | Ada Poe -> Bo Lind negated asserted
					APPOINTED | Gov. Bo Lind appointed Ada Poe to the board. | Bo Lind -> Ada Poe affirmed asserted
					APPOINTED | Ada Poe was appointed by Gov. Bo Lind. | Bo Lind -> Ada Poe affirmed asserted
					APPOINTED | Gov. Bo Lind named Ada Poe as treasurer. | Bo Lind -> Ada Poe affirmed asserted
					APPOINTED | Gov. Bo Lind will not appoint Ada Poe. | Bo Lind -> Ada Poe negated planned
					RESIGNED_FROM | Ada Poe resigned from the Tarn Water Board. | Ada Poe -> Tarn Water Board affirmed asserted
					RESIGNED_FROM | Ada Poe did not resign from the Tarn Water Board. | Ada Poe -> Tarn Water Board negated asserted
					RESIGNED_FROM | Ada Poe might resign from the Tarn Water Board. | Ada Poe -> Tarn Water Board affirmed possible
					""")
	void otherActs(String type, String article, String relation) {
		assertThat(Statements.in(article)).contains(type + " " + relation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Gov. Bo Lind denied Mayor Ada Poe's accusations. | REJECTED
			Mayor Ada Poe suggested that Gov. Bo Lind had known. | REQUESTED
			Gov. Bo Lind should be ashamed, Mayor Ada Poe said. | REQUESTED
			Mayor Ada Poe asked Gov. Bo Lind whether the road was open. | REQUESTED
			Mayor Ada Poe named Gov. Bo Lind in her speech. | APPOINTED
			Mayor Ada Poe will vote for Bo Lind. | APPROVED
			""")
	void wordsThatOnlyLookLikeAnActStateNone(String sentence, String type) {
		assertThat(Statements.in(sentence)).noneMatch((relation) -> relation.startsWith(type));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mayor Ada Poe accused Gov. Bo Lind of fraud. | CRITICIZED Ada Poe -> Bo Lind affirmed asserted
			Mayor Ada Poe praised Gov. Bo Lind. | SUPPORTED Ada Poe -> Bo Lind affirmed asserted
			Judge Ada Poe ordered Bo Lind to leave. | REQUESTED Ada Poe -> Bo Lind affirmed asserted
			""")
	void aParticularActStatesTheWiderOneToo(String sentence, String relation) {
		assertThat(Statements.in(sentence)).contains(relation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The Tarn Port asked the Water Board to send pumps. The Water Board turned down requests. | REJECTED Water Board -> Tarn Port affirmed asserted
					""")
	void aRequestWithoutASideIsTheOneToldOfBefore(String article, String relation) {
		assertThat(Statements.in(article)).contains(relation);
	}

}
