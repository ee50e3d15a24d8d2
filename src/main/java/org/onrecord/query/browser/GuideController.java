package org.onrecord.query.browser;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.onrecord.query.BrowserLink;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The guide: ten steps through the graph, with the statements of {@code cypher/browser}
 * to run in it.
 */
@Controller
class GuideController {

	/** Leads to the guide in Neo4j Browser. */
	static final String DOOR = "/browser-guide";

	private final BrowserLink browser;

	private final Map<String, String> steps;

	GuideController(BrowserLink browser, CypherFiles statements) {
		this.browser = browser;
		this.steps = statements.folder("browser")
			.stream()
			.collect(Collectors.toMap((file) -> file.name().replaceFirst("^\\d+-", ""), CypherFile::text));
	}

	@GetMapping(DOOR)
	ResponseEntity<Void> open() {
		String origin = origin();
		return ResponseEntity.status(302).location(URI.create(origin + this.browser.guide(origin))).build();
	}

	@GetMapping(BrowserLink.GUIDE)
	String guide(Model model) {
		model.addAttribute("origin", origin());
		model.addAttribute("steps", this.steps);
		return "browser-guide";
	}

	/**
	 * Where this server is. Browser loads guides and styles from localhost under that
	 * name alone, whatever else this machine is called.
	 */
	private static String origin() {
		ServletUriComponentsBuilder origin = ServletUriComponentsBuilder.fromCurrentContextPath();
		String host = origin.build().getHost();
		boolean loopback = host != null && (host.startsWith("127.") || host.equals("[::1]"));
		return (loopback ? origin.host("localhost") : origin).toUriString();
	}

}
