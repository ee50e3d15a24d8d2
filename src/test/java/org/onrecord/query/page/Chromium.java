package org.onrecord.query.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, started for the first class that drives it and closed
 * after the last. Where there is none, the tests that need it are skipped and say so.
 */
public final class Chromium implements BeforeAllCallback {

	private static final Path PROGRAM = Path
		.of(System.getenv().getOrDefault("ONRECORD_TEST_CHROMIUM", "/usr/bin/chromium"));

	private Browser browser;

	@Override
	public void beforeAll(ExtensionContext tests) {
		Assumptions.assumeTrue(Files.isExecutable(PROGRAM),
				() -> "No Chromium at " + PROGRAM + ": install Debian's chromium or set ONRECORD_TEST_CHROMIUM");
		this.browser = tests.getRoot()
			.getStore(ExtensionContext.Namespace.create(Chromium.class))
			.computeIfAbsent(Started.class)
			.browser();
	}

	/** A visit without animations, so that what is seen does not depend on the moment. */
	public Visit visit(String address, Browser.NewContextOptions how) {
		return new Visit(address,
				this.browser.newContext(how.setBaseURL(address).setReducedMotion(ReducedMotion.REDUCE)));
	}

	/** JUnit makes one when it is first asked for, and closes it. */
	static final class Started implements AutoCloseable {

		private final Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private final Browser browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--disable-sync", "--no-first-run")));

		Browser browser() {
			return this.browser;
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
