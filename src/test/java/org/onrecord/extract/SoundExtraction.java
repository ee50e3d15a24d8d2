package org.onrecord.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every extraction, whatever the text. */
final class SoundExtraction {

	private SoundExtraction() {
	}

	/**
	 * Places lie inside the text and in its order, content and source of one claim do not
	 * overlap, whoever a claim or its relation names is declared, and no claim is there
	 * twice.
	 */
	static void check(Article article, Extraction extraction) {
		int length = article.text().codePointCount(0, article.text().length());
		Set<String> declared = new HashSet<>(extraction.mentions().stream().map(Mention::id).toList());
		Set<String> ids = new HashSet<>();
		for (Claim claim : extraction.claims()) {
			assertThat(places(claim)).allMatch((span) -> 0 <= span.start() && span.start() < span.end())
				.allMatch((span) -> span.end() <= length);
			assertThat(claim.evidence().content()).isNotEmpty().isSorted();
			assertThat(claim.evidence().source())
				.noneMatch((source) -> claim.evidence().content().stream().anyMatch(source::overlaps));
			assertThat(declared).containsAll(claim.mentions().toList());
			assertThat(claim.provenance().confidence()).isBetween(0.0, 1.0);
			assertThat(ids.add(claim.id())).isTrue();
		}
	}

	private static List<TextSpan> places(Claim claim) {
		return Stream
			.of(claim.evidence().source(), claim.evidence().cue(), claim.evidence().content(),
					List.of(claim.evidence().sentence()))
			.flatMap(List::stream)
			.toList();
	}

}
