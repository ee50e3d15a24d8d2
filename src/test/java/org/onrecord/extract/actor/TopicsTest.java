package org.onrecord.extract.actor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsTest {

	@Test
	void wordsWithoutActorsAreAboutNobody() {
		assertThat(Reader.read("Robert Hale said the rain would stop.").about(0)).isEmpty();
	}

	@Test
	void theMainSubjectComesFirst() {
		assertThat(Reader.read("Robert Hale said that Laura Kendrick wrote to Walter Dunn.").about(0))
			.containsExactly("Laura Kendrick", "Walter Dunn");
	}

	@Test
	void theSpeakerIsNoTopicOfHisOwnWords() {
		assertThat(Reader.read("Robert Hale said that he would help Laura Kendrick.").about(0))
			.containsExactly("Laura Kendrick");
		assertThat(Reader.read("\"I will help Laura Kendrick,\" Robert Hale said.").about(0))
			.containsExactly("Laura Kendrick");
	}

	@Test
	void placesWhereSomethingIsAreNoTopics() {
		assertThat(Reader.read("Robert Hale said that Laura Kendrick lives in Ohio.").about(0))
			.containsExactly("Laura Kendrick");
		assertThat(Reader.read("Robert Hale said that Ohio will build the bridge.").about(0)).containsExactly("Ohio");
	}

	@Test
	void whoseSupportersAreMeantIsNoTopicBesideThem() {
		assertThat(Reader.read("Robert Hale said that Kendrick supporters blocked the road.").about(0))
			.containsExactly("Kendrick supporters");
	}

	@Test
	void thePersonnelOfABodyStandForTheBody() {
		assertThat(Reader.read("Robert Hale said that the deal helps Pentagon personnel.").about(0))
			.containsExactly("Department of Defense");
	}

	@Test
	void thePlaceOfTheSubjectIsATopic() {
		assertThat(Reader.read("Robert Hale said that Ohio arrests rose in May.").about(0)).containsExactly("Ohio");
	}

}
