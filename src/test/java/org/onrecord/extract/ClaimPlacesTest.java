package org.onrecord.extract;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Manner;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimPlacesTest {

	private static final AnnotatedText TEXT = Models
		.annotate("It rained. \"The pool \ud83c\udf0a is closed,\" Mona Tarr said, \"for good.\" Nobody asked.");

	private final Words words = new Words(TEXT);

	private final ClaimPlaces places = new ClaimPlaces(TEXT);

	@Test
	void narrationHasNeitherSourceNorCue() {
		Evidence evidence = this.places.narrated(this.words.of("It rained"));

		assertThat(evidence.source()).isEmpty();
		assertThat(evidence.cue()).isEmpty();
		assertThat(evidence.manner()).isEqualTo(Manner.NARRATION);
		assertThat(this.words.at(evidence.content())).containsExactly("It rained");
	}

	@Test
	void tokensThatFollowEachOtherAreOnePlace() {
		Evidence evidence = this.places.of(said());

		assertThat(this.words.at(evidence.content())).containsExactly("\"The pool \ud83c\udf0a is closed,\"",
				"\"for good.\"");
		assertThat(this.words.at(evidence.source())).containsExactly("Mona Tarr");
		assertThat(this.words.at(evidence.cue())).containsExactly("said");
	}

	@Test
	void theSentenceHoldsCueAndContentAndNoOther() {
		assertThat(this.words.at(List.of(this.places.of(said()).sentence()))).first()
			.asString()
			.startsWith("\"The pool")
			.endsWith("\"for good.\"");
	}

	@Test
	void aPartOfTheContentKeepsSourceAndCue() {
		Evidence evidence = this.places.of(said(), this.words.of("for good"));

		assertThat(this.words.at(evidence.content())).containsExactly("for good");
		assertThat(this.words.at(evidence.source())).containsExactly("Mona Tarr");
		assertThat(evidence.wording()).isEqualTo(Evidence.wording("For good!"));
	}

	private Attribution said() {
		return new Attribution(this.words.of("Mona Tarr"), this.words.of("said"),
				Stream.of("\"The pool \ud83c\udf0a is closed,\"", "\"for good.\"")
					.flatMap((part) -> this.words.of(part).stream())
					.toList(),
				Manner.DIRECT, null, null, "test", 0.5);
	}

}
