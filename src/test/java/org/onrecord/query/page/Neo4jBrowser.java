package org.onrecord.query.page;

import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Neo4j Browser in a visit, as a person uses it. */
record Neo4jBrowser(Page page) {

	private static final double PATIENCE = 60_000;

	/** Drops a file of this server on the window, as from a file manager. */
	private static final String DROP = """
			async (address) => {
			  const answer = await fetch(address);
			  const name = answer.headers.get('Content-Disposition').match(/filename="(.+)"/)[1];
			  const dropped = new DataTransfer();
			  dropped.items.add(new File([await answer.blob()], name));
			  const target = document.querySelector('[data-testid=editor-Run]');
			  for (const type of ['dragenter', 'dragover', 'drop']) {
			    target.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: dropped}));
			  }
			}""";

	Neo4jBrowser logIn(String password) {
		Locator field = this.page.locator("input[type=password]");
		field.waitFor(patiently());
		field.fill(password);
		this.page.locator("[data-testid=connect]").click();
		field.waitFor(patiently().setState(WaitForSelectorState.HIDDEN));
		return this;
	}

	/** Runs what stands in the editor. */
	Neo4jBrowser run() {
		this.page.locator("[data-testid=editor-Run]").click();
		return this;
	}

	/** The nodes that the newest result draws, once there are some. */
	Locator drawn() {
		Locator nodes = newest().locator("svg g.node");
		nodes.first().waitFor(patiently());
		return nodes;
	}

	/** The newest frame of the stream. */
	Locator newest() {
		return this.page.locator("[data-testid=frame]").first();
	}

	Neo4jBrowser drop(String address) {
		this.page.evaluate(DROP, address);
		return this;
	}

	/** The colours of the nodes that the newest result draws, each once. */
	@SuppressWarnings("unchecked")
	List<String> colours() {
		List<String> colours = (List<String>) drawn().locator("circle")
			.evaluateAll("(circles) => circles.map((circle) => circle.getAttribute('fill'))");
		return colours.stream().filter(Objects::nonNull).distinct().toList();
	}

	private static Locator.WaitForOptions patiently() {
		return new Locator.WaitForOptions().setTimeout(PATIENCE);
	}

}
