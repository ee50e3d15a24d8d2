package org.onrecord.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ArticleTest {

	@Test
	void anArticleWithoutTextIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> article(null, " \n"));
	}

	@Test
	void theSameAddressIsTheSameArticleHoweverTheReaderCame() {
		Article plain = article("https://lantern.example/ferry?page=2", "Text.");
		Article tracked = article("HTTPS://Lantern.Example:443/ferry?utm_source=x&page=2&fbclid=y#comments", "Text.");
		assertThat(tracked.id()).isEqualTo(plain.id());
		assertThat(tracked.url()).isEqualTo("https://lantern.example/ferry?page=2");
	}

	@Test
	void aChangedTextUnderTheSameAddressKeepsItsIdAndShowsInTheTextHash() {
		Article before = article("https://lantern.example/ferry", "Before.");
		Article after = article("https://lantern.example/ferry", "After.");
		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.textHash()).isNotEqualTo(before.textHash());
	}

	@Test
	void withoutAnAddressTheTextTellsArticlesApart() {
		assertThat(article(null, "One.").id()).isEqualTo(article(null, "One.").id())
			.isNotEqualTo(article(null, "Two.").id());
	}

	@Test
	void whatIsNoWebAddressIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> article("file:///etc/passwd", "Text."))
			.withMessageContaining("file:///etc/passwd");
		assertThatIllegalArgumentException().isThrownBy(() -> article("not a url", "Text."));
	}

	private static Article article(@Nullable String url, String text) {
		return Article.of(url, "The Larkmoor Lantern", null, null, null, text, List.of());
	}

}
