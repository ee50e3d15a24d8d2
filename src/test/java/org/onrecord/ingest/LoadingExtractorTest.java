package org.onrecord.ingest;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoadingExtractorTest {

	@Test
	void nothingIsLoadedUntilSomebodyAsks() {
		LoadingExtractor extractor = new LoadingExtractor(() -> {
			throw new IllegalStateException("loaded");
		});
		assertThat(extractor.state()).isEqualTo(LoadingExtractor.State.IDLE);
		assertThat(new ExtractorHealth(extractor).health().getStatus()).isEqualTo(Status.UNKNOWN);
	}

	@Test
	void aFailureToLoadIsToldToEveryUserAndInTheHealth() {
		LoadingExtractor extractor = new LoadingExtractor(() -> {
			throw new IllegalStateException("no model file");
		});
		Article article = Article.of(null, null, null, null, null, "A text.", java.util.List.of());
		assertThatThrownBy(() -> extractor.extract(article)).isInstanceOf(OnRecordException.class)
			.hasMessageContaining("no model file")
			.hasMessageContaining("Articles and questions in English cannot be read");
		assertThat(extractor.state()).isEqualTo(LoadingExtractor.State.FAILED);
		assertThat(new ExtractorHealth(extractor).health().getStatus()).isEqualTo(Status.DOWN);
	}

}
