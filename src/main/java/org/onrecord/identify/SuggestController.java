package org.onrecord.identify;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The suggest services of the reconciliation API: what the beginning of a name may mean.
 */
@RestController
@RequestMapping(path = "/api/reconcile/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "reconcile", description = "Matches names of a spreadsheet to actors, as OpenRefine asks")
class SuggestController {

	private static final int MOST = 20;

	/** No name needs more to be found. */
	private static final int LONGEST = 200;

	private final Reconciliation reconciliation;

	SuggestController(Reconciliation reconciliation) {
		this.reconciliation = reconciliation;
	}

	@GetMapping("/entity")
	@Operation(summary = "Actors whose names have words that begin so; cursor passes over the first ones")
	Suggestions entities(@RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "0") int cursor) {
		String begun = (prefix.length() > LONGEST) ? prefix.substring(0, LONGEST) : prefix;
		return page(this.reconciliation.beginning(begun, MOST + Math.min(Math.max(0, cursor), MOST * 10))
			.stream()
			.map(Suggested::of)
			.toList(), cursor);
	}

	@GetMapping("/type")
	@Operation(summary = "Types, which are the kinds of actors, whose names begin so")
	Suggestions types(@RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "0") int cursor) {
		return page(Suggested.types(prefix), cursor);
	}

	@GetMapping("/property")
	@Operation(summary = "Properties whose names begin so")
	Suggestions properties(@RequestParam(defaultValue = "") String prefix,
			@RequestParam(defaultValue = "0") int cursor) {
		return page(Suggested.properties(prefix), cursor);
	}

	private static Suggestions page(List<Suggested> all, int cursor) {
		return new Suggestions(all.stream().skip(Math.max(0, cursor)).limit(MOST).toList());
	}

	/**
	 * Suggestions.
	 *
	 * @param result the best first
	 */
	record Suggestions(List<Suggested> result) {

	}

}
