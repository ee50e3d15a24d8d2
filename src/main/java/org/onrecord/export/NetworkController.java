package org.onrecord.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Network;
import org.onrecord.query.NetworkAnswer;
import org.onrecord.query.NetworkQuery;
import org.onrecord.web.Several;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A part of the graph, or all of it, over HTTP: as an answer, or as a file. */
@RestController
@RequestMapping(path = "/api/network")
@Tag(name = "network", description = "A part of the graph, to be drawn or taken away")
class NetworkController {

	private final Network network;

	private final Exports exports;

	NetworkController(Network network, Exports exports) {
		this.network = network;
		this.exports = exports;
	}

	@GetMapping
	@Operation(summary = "A part of the graph, or all of it, as nodes and edges or in another format",
			description = "As json, the edges around an actor, at most limit of them. In every other format a file "
					+ "with all that is selected: by the conditions of /api/claims, by actor and depth, or everything.")
	@Parameter(in = ParameterIn.QUERY, name = "actor",
			description = "The actor in the middle: id, name or other name; several with ; between them",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "depth", description = "How many edges away from it",
			schema = @Schema(type = "integer", minimum = "1", maximum = "4", defaultValue = "1"))
	@Parameter(in = ParameterIn.QUERY, name = "collection",
			description = "Id or name of a collection: nothing but what its articles state",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "limit", description = "How many edges at most; of json alone",
			schema = @Schema(type = "integer", minimum = "1", maximum = "10000", defaultValue = "1000"))
	@Parameter(in = ParameterIn.QUERY, name = "format", description = "json, or the name of a file format",
			schema = @Schema(type = "string", defaultValue = "json"))
	@Parameter(in = ParameterIn.QUERY, name = "shape", description = "What a network shows",
			schema = @Schema(allowableValues = { "edges", "claims" }, defaultValue = "edges"))
	@Parameter(in = ParameterIn.QUERY, name = "gzip", description = "Whether the file is compressed",
			schema = @Schema(type = "boolean", defaultValue = "false"))
	@Parameter(in = ParameterIn.QUERY, name = "text", description = "Whether articles come with their text",
			schema = @Schema(type = "boolean", defaultValue = "false"))
	@Several({ "relation", "polarity", "modality", "manner", "status", "outlet" })
	@Nullable ResponseEntity<NetworkAnswer> network(
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		String format = Objects.requireNonNullElse(parameters.getFirst("format"), "").strip().toLowerCase(Locale.ROOT);
		if (format.isEmpty() || "json".equals(format)) {
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.body(this.network.find(NetworkQuery.of(parameters)));
		}
		Exports.Prepared export = this.exports.prepare(ExportQuery.of(parameters));
		response.setContentType(export.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(export.fileName(LocalDate.now(ZoneOffset.UTC)))
					.build()
					.toString());
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			write(export, response);
		}
		return null;
	}

	/**
	 * What fails before anything was sent is told as a problem, without these headers.
	 */
	private static void write(Exports.Prepared export, HttpServletResponse response) throws IOException {
		try {
			export.write(new Unflushed(response.getOutputStream()), (done) -> {
			});
		}
		catch (IOException | RuntimeException ex) {
			if (!response.isCommitted()) {
				response.resetBuffer();
				response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
			}
			throw ex;
		}
	}

	/**
	 * Leaves it to the container when bytes are sent: once the first were, a failure
	 * cannot be told as a problem any more.
	 */
	private static final class Unflushed extends FilterOutputStream {

		Unflushed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void flush() {
			// See above
		}

	}

}
