package org.onrecord.query;

import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this server is and how much it holds. */
@RestController
@RequestMapping(path = "/api/about", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "about", description = "What this server is and how much it holds")
class AboutController {

	private final Asking asking;

	private final QualityAnswer quality = QualityAnswer.shipped();

	AboutController(Asking asking) {
		this.asking = asking;
	}

	@GetMapping
	@Operation(summary = "Version and numbers")
	About about() {
		String version = AboutController.class.getPackage().getImplementationVersion();
		return this.asking
			.row("counts", Map.of(),
					(row) -> new About("OnRecord", version, row.get("articles").asLong(), row.get("actors").asLong(),
							row.get("mentions").asLong(), row.get("claims").asLong()))
			.orElseThrow();
	}

	@GetMapping("/quality")
	@Operation(summary = "How good the extractor is: its figures on articles that people have marked")
	QualityAnswer quality() {
		return this.quality;
	}

	/**
	 * Version and numbers.
	 *
	 * @param name the program
	 * @param version its version; null where it was not started from its jar
	 * @param articles how many articles are stored
	 * @param actors how many actors are known
	 * @param mentions how many mentions of them were read
	 * @param claims how many claims were read
	 */
	record About(String name, @Nullable String version, long articles, long actors, long mentions, long claims) {

	}

}
