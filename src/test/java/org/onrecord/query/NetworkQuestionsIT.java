package org.onrecord.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/** How actors stand to each other. */
class NetworkQuestionsIT extends CatalogueTests {

	@Test
	void whoSpeaksForWhomIsToldFromBothEnds() {
		store(Told.in("Tide Post", "2031-03-01")
			.tells("Bo Rowan", RelationType.SPOKESPERSON_FOR, "Ada Quill", "Bo Rowan, her spokesman")
			.tells("Cy Tarn", RelationType.SPOKESPERSON_FOR, "Dee Vale", "Cy Tarn, for Vale"),
				Told.in("Fen Mail", "2031-03-05")
					.tells("Bo Rowan", RelationType.SPOKESPERSON_FOR, "Ada Quill", "Rowan speaks for Quill")
					.states(null, "Tarn may speak for Quill", "Cy Tarn", RelationType.SPOKESPERSON_FOR, "Ada Quill",
							Polarity.AFFIRMED, Modality.POSSIBLE));

		assertThat(ask("spokespersons", "principal=Ada Quill")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("spokespersonName", "Bo Rowan")
				.containsEntry("reports", 2L)
				.containsEntry("firstAt", "2031-03-01")
				.containsEntry("words", "Rowan speaks for Quill")
				.containsEntry("unnamed", false));
		assertThat(ask("principalName", "principals", List.of("spokesperson=Bo Rowan"))).containsExactly("Ada Quill");
		assertThat(ask("principals", "spokesperson=Ada Quill")).isEmpty();
		assertThat(ask("spokespersons", "principal=Ada Quill", "to=2031-02-01")).isEmpty();
		assertThat(ask("spokespersons", "principal=Ada Quill", "outlet=fen mail")).hasSize(1);
		assertThat(ask("spokespersons", "principal=Ada Quill", "outlet=Other")).isEmpty();
	}

	@Test
	void anOfficeHasHoldersAndFormerOnes() {
		store(Told.in("Tide Post", "2031-03-01")
			.a(ActorKind.STATE, "Norrland")
			.office("Governor of Norrland", "Norrland")
			.tells("Ada Quill", RelationType.HOLDS_OFFICE, "Governor of Norrland", "Governor Quill")
			.states(null, "former governor Rowan", "Bo Rowan", RelationType.HOLDS_OFFICE, "Governor of Norrland",
					Polarity.AFFIRMED, Modality.FORMER)
			.states(null, "Tarn is not governor", "Cy Tarn", RelationType.HOLDS_OFFICE, "Governor of Norrland",
					Polarity.NEGATED, Modality.ASSERTED));

		assertThat(ask("office-holders", "office=Governor of Norrland"))
			.extracting((row) -> row.get("holderName") + " " + row.get("former") + " " + row.get("of"))
			.containsExactly("Ada Quill false Norrland", "Bo Rowan true Norrland");
		assertThat(ask("office-holders", "office=Governor of Norrland", "from=2031-03-02")).isEmpty();
	}

	@Test
	void pathsGoOverEdgesOfTheTypesAndDaysThatAreAskedFor() {
		store(Told.in("Tide Post", "2031-03-01")
			.did("Ada Quill", RelationType.CRITICIZED, "Bo Rowan", "he errs")
			.did("Bo Rowan", RelationType.CRITICIZED, "Cy Tarn", "so does he")
			.said("Ada Quill", "a word on Vale", "Dee Vale"),
				Told.in("Tide Post", "2031-04-01").did("Ada Quill", RelationType.PRAISED, "Cy Tarn", "well done"));

		assertThat(ask("length", "paths", List.of("from=Ada Quill", "to=Cy Tarn"))).containsExactly(1L);
		assertThat(ask("length", "paths", List.of("from=Ada Quill", "to=Cy Tarn", "types=CRITICIZED,ACCUSED")))
			.containsExactly(2L);
		assertThat(ask("length", "paths", List.of("from=Ada Quill", "to=Cy Tarn", "until=2031-03-31")))
			.containsExactly(2L);
		assertThat(ask("paths", "from=Ada Quill", "to=Cy Tarn", "types=CRITICIZED", "maxLength=1")).isEmpty();
		assertThat(ask("paths", "from=Ada Quill", "to=Cy Tarn", "status=accepted")).isEmpty();
		assertThat(ask("paths", "from=Ada Quill", "to=Dee Vale")).as("a word about somebody is no edge").isEmpty();
		assertThat(ask("paths", "from=Ada Quill", "to=Ada Quill")).isEmpty();
	}

	@Test
	void commonCriticsCriticizeBoth() {
		store(Told.in("Tide Post", "2031-03-01")
			.did("Ada Quill", RelationType.CRITICIZED, "Bo Rowan", "he errs")
			.did("Ada Quill", RelationType.CRITICIZED, "Cy Tarn", "he too")
			.did("Dee Vale", RelationType.CRITICIZED, "Bo Rowan", "only he")
			.did("Dee Vale", RelationType.PRAISED, "Cy Tarn", "not he"));

		assertThat(ask("subjectName", "common-subjects", List.of("one=Bo Rowan", "other=Cy Tarn")))
			.containsExactly("Ada Quill");
		assertThat(ask("common-subjects", "one=Bo Rowan", "other=Cy Tarn", "relation=REQUESTED")).isEmpty();
	}

	@Test
	void theNetworkAroundAnActorGrowsWithItsDepth() {
		store(Told.in("Tide Post", "2031-03-01")
			.did("Ada Quill", RelationType.CRITICIZED, "Bo Rowan", "he errs")
			.did("Bo Rowan", RelationType.PRAISED, "Cy Tarn", "he knows")
			.did("Cy Tarn", RelationType.PRAISED, "Dee Vale", "too far away"));

		assertThat(ask("ego-network", "actor=Ada Quill", "depth=1")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("subjectName", "Ada Quill")
				.containsEntry("type", "CRITICIZED")
				.containsEntry("objectName", "Bo Rowan"));
		assertThat(ask("ego-network", "actor=Ada Quill"))
			.extracting((row) -> row.get("distance") + " " + row.get("objectName"))
			.containsExactly("1 Bo Rowan", "2 Cy Tarn");
		assertThat(ask("ego-network", "actor=Ada Quill", "types=PRAISED")).isEmpty();
	}

	@Test
	void actorsAreNamedTogetherWhereOneArticleNamesBoth() {
		store(Told.in("Tide Post", "2031-03-01").said("Ada Quill", "one", "Bo Rowan"),
				Told.in("Fen Mail", "2031-03-02").said("Bo Rowan", "two", "Ada Quill", "Cy Tarn"));

		assertThat(ask("co-mentions", "actor=Ada Quill"))
			.extracting((row) -> row.get("otherName") + " " + row.get("articles"))
			.containsExactly("Bo Rowan 2", "Cy Tarn 1");
		assertThat(ask("co-mentions")).hasSize(3)
			.first()
			.satisfies((row) -> assertThat(row).containsEntry("articles", 2L));
		assertThat(ask("co-mentions", "actor=Ada Quill", "outlet=tide post")).hasSize(1);
		assertThat(ask("co-mentions", "from=2031-03-03")).isEmpty();
	}

}
