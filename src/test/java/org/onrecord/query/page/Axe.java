package org.onrecord.query.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;

/** The accessibility checks of axe-core. */
public final class Axe {

	private static final String RUN = """
			async () => {
			  const result = await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
			                                                    'best-practice']});
			  return result.violations.map((rule) => rule.impact + ' ' + rule.id + ': '
			    + rule.nodes.map((node) => node.target + ' ' + node.failureSummary).join('; '));
			}""";

	private Axe() {
	}

	/** What keeps some people from using this page, as it is now. */
	@SuppressWarnings("unchecked")
	public static List<String> findings(Page page) {
		page.evaluate(script());
		return (List<String>) page.evaluate(RUN);
	}

	private static String script() {
		try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";undefined";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
