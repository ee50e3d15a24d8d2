package org.onrecord.query.page;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

import static org.assertj.core.api.Assertions.assertThat;

/** One visit of the pages, with everything that was asked for and went wrong on it. */
public final class Visit implements AutoCloseable {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("onrecord.screenshots", "target/screenshots"));

	private final String address;

	private final BrowserContext context;

	private final Page page;

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private final List<String> stopped = new CopyOnWriteArrayList<>();

	private final List<String> errors = new CopyOnWriteArrayList<>();

	Visit(String address, BrowserContext context) {
		this.address = address;
		this.context = context;
		this.page = context.newPage();
		this.page.onRequestFinished((request) -> this.requests.add(request.url()));
		this.page.onRequestFailed(this::failed);
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.errors.add(message.text());
			}
		});
		this.page.onPageError(this.errors::add);
	}

	public Page page() {
		return this.page;
	}

	/** Keeps what is to be seen now. */
	public void keep(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
	}

	/** Checks that no other server was asked for anything. */
	public Visit staysHere() {
		assertThat(this.requests).isNotEmpty()
			.allMatch(
					(url) -> url.startsWith(this.address + "/") || url.startsWith("data:") || url.startsWith("blob:"));
		return this;
	}

	/**
	 * What the page asked of other servers and its policy stopped, by host, each once.
	 */
	List<String> stopped() {
		return this.stopped.stream().map((url) -> URI.create(url).getHost()).distinct().toList();
	}

	/** Checks that the browser had nothing to complain of. */
	public Visit hasNoErrors() {
		assertThat(this.errors).isEmpty();
		return this;
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** What the page's own policy stopped never left the browser. */
	private void failed(Request request) {
		boolean byPolicy = String.valueOf(request.failure()).contains("csp");
		(byPolicy ? this.stopped : this.requests).add(request.url());
	}

}
