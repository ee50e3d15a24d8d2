package org.onrecord.query.browser;

import tools.jackson.databind.json.JsonMapper;

/**
 * The page that starts Neo4j Browser, as Browser brings it, with a script of ours before
 * its own: it keeps Browser from loading what other hosts would serve and hands it the
 * colours of this graph, unless it has some already.
 *
 * @param html the page
 */
record StartPage(String html) {

	/** Where the script is served. */
	static final String SCRIPT = "/browser-guide/start.js";

	/** Browser's own scripts follow it. */
	private static final String MOUNT = "<div id=\"mount\"></div>";

	private static final String STYLE = "/*style*/ null";

	static StartPage shipped() {
		return of(Shipped.text("/browser/index.html"));
	}

	/**
	 * The page with the script in it.
	 * @throws IllegalArgumentException if this is another page than Browser 5.24 has
	 */
	static StartPage of(String html) {
		if (!html.contains(MOUNT)) {
			throw new IllegalArgumentException("The page of Neo4j Browser has changed: it lacks " + MOUNT);
		}
		return new StartPage(html.replace(MOUNT, MOUNT + "<script src=\"" + SCRIPT + "\"></script>"));
	}

	/** The script. */
	String script(GraphStyle style) {
		return Shipped.text("start.js").replace(STYLE, JsonMapper.shared().writeValueAsString(style.rules()));
	}

}
