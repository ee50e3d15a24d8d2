package org.onrecord.query.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StartPageTest {

	@Test
	void theScriptRunsBeforeThoseOfBrowser() {
		assertThat(StartPage.shipped().html()).containsSubsequence("<script src=\"/browser-guide/start.js\"></script>",
				"<script src=\"ui-libs", "<script src=\"app-");
	}

	@Test
	void theScriptBringsTheColours() {
		assertThat(StartPage.shipped().script(GraphStyle.shipped()))
			.contains("\"node.Person\":{\"diameter\":\"65px\",\"color\":\"#0072B2\"", "window.analytics")
			.doesNotContain("= null;\n  try");
	}

	@Test
	void anotherPageThanTheKnownOneIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> StartPage.of("<html></html>"))
			.withMessageContaining("has changed");
	}

}
