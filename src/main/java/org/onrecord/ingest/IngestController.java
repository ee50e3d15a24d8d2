package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.graph.StoredCollections;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes articles in over HTTP. */
@RestController
@RequestMapping("/api/articles")
class IngestController {

	private static final List<String> PARAMETERS = List.of("author", "collection", "outlet", "publishedAt", "title",
			"url");

	private final ArticleReading reading;

	private final Ingestion ingestion;

	private final StoredCollections collections;

	IngestController(ArticleReading reading, Ingestion ingestion, StoredCollections collections) {
		this.collections = collections;
		this.reading = reading;
		this.ingestion = ingestion;
	}

	@Operation(summary = "Take in one article, or many as NDJSON",
			description = "Plain text, HTML, a JSON object {title, url, outlet, author, publishedAt, text}, or NDJSON with one "
					+ "such object a line. Answers 201 if the one article is new, 200 if it was there or there were many.")
	@PostMapping(produces = MediaType.APPLICATION_JSON_VALUE,
			consumes = { "text/plain", "text/html", "application/xhtml+xml", "application/json", "application/x-ndjson",
					"application/ndjson", "application/jsonl" })
	ResponseEntity<IngestReport> ingest(HttpServletRequest request,
			@Parameter(description = "where it was published, where the body does not tell") @RequestParam(
					required = false) @Nullable String url,
			@Parameter(description = "who published it") @RequestParam(required = false) @Nullable String outlet,
			@Parameter(description = "its headline") @RequestParam(required = false) @Nullable String title,
			@Parameter(description = "its byline") @RequestParam(required = false) @Nullable String author,
			@Parameter(description = "when it was published, ISO 8601") @RequestParam(
					required = false) @Nullable String publishedAt,
			@Parameter(
					description = "id or name of a collection that it comes into, also if it was there") @RequestParam(
							required = false) @Nullable String collection,
			@Parameter(hidden = true) @RequestParam Map<String, String> all) throws IOException {
		refuseOthers(all);
		Publication given = Publication.of(url, outlet, title, author, publishedAt);
		MediaType type = MediaType.parseMediaType(request.getContentType());
		InputStream body = request.getInputStream();
		Source source = new Source("body", format(type), charset(type), given, () -> body);
		String into = (collection == null || collection.isBlank()) ? null
				: this.collections.one("collection", collection).id();
		return (source.format() == Format.NDJSON) ? many(source, into) : one(source, into);
	}

	private ResponseEntity<IngestReport> many(Source source, @Nullable String collection) {
		try (Stream<Received> received = this.reading.read(source)) {
			return ResponseEntity.ok(this.ingestion.ingest(received, IngestWatcher.NONE, collection));
		}
	}

	private ResponseEntity<IngestReport> one(Source source, @Nullable String collection) {
		Received received;
		try (Stream<Received> single = this.reading.read(source)) {
			received = single.findFirst().orElseThrow(Refusals::empty);
		}
		if (received instanceof Received.Accepted accepted) {
			IngestReport report = this.ingestion.ingest(Stream.of(received), IngestWatcher.NONE, collection);
			report.rejections().stream().findFirst().ifPresent(IngestController::refuse);
			URI place = URI.create("/api/articles/" + this.ingestion.newest(accepted.article().id()));
			return (report.stored() > 0) ? ResponseEntity.created(place).body(report)
					: ResponseEntity.ok().location(place).body(report);
		}
		throw ((Received.Rejected) received).refusal();
	}

	private static void refuse(Received.Rejected rejected) {
		throw rejected.refusal();
	}

	/** A misspelt outlet must not be passed over. */
	private static void refuseOthers(Map<String, String> given) {
		given.keySet().stream().filter((name) -> !PARAMETERS.contains(name)).findFirst().ifPresent((name) -> {
			throw OnRecordException.invalid(name,
					"There is no parameter \"" + name + "\" here. There are: " + String.join(", ", PARAMETERS) + ".");
		});
	}

	private static Format format(MediaType type) {
		return switch (type.getSubtype()) {
			case "plain" -> Format.TEXT;
			case "html", "xhtml+xml" -> Format.HTML;
			case "json" -> Format.JSON;
			default -> Format.NDJSON;
		};
	}

	private static @Nullable Charset charset(MediaType type) {
		try {
			return type.getCharset();
		}
		catch (IllegalArgumentException ex) {
			throw OnRecordException
				.of(OnRecordException.Reason.UNSUPPORTED, "unknown-encoding",
						"The body is declared as " + type + ", an encoding that is not known. Send UTF-8.")
				.causedBy(ex);
		}
	}

}
