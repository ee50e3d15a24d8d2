package org.onrecord.query.browser;

import java.net.URI;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The files that Neo4j Browser loads, and its own page with one script more. */
@Controller
class BrowserFilesController {

	private static final String SCRIPT = "text/javascript;charset=utf-8";

	private static final String TEXT = "text/plain;charset=utf-8";

	private static final String PAGE = "text/html;charset=utf-8";

	private final GraphStyle style = GraphStyle.shipped();

	private final StartPage page = StartPage.shipped();

	private final SavedQueries saved;

	BrowserFilesController(SavedQueries saved) {
		this.saved = saved;
	}

	/** Stands in for the file of the same name that Browser brings. */
	@GetMapping(path = "/browser/index.html", produces = PAGE)
	@ResponseBody
	String index() {
		return this.page.html();
	}

	@GetMapping(path = StartPage.SCRIPT, produces = SCRIPT)
	@ResponseBody
	String start() {
		return this.page.script(this.style);
	}

	@GetMapping(path = "/browser-guide/onrecord.grass", produces = TEXT)
	@ResponseBody
	String style() {
		return this.style.text();
	}

	@GetMapping("/browser-guide/saved-queries.zip")
	ResponseEntity<byte[]> savedQueries() {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("application/zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"onrecord-saved-queries.zip\"")
			.body(this.saved.zip());
	}

	/** An address that people type leads to the guide. */
	@GetMapping("/browser-guide/")
	ResponseEntity<Void> folder() {
		return ResponseEntity.status(302).location(URI.create(GuideController.DOOR)).build();
	}

}
