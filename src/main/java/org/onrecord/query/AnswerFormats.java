package org.onrecord.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * All forms in which rows are answered. One is chosen by {@code format=}, or else by the
 * header {@code Accept}, or else it is JSON.
 */
@Component
public final class AnswerFormats {

	/** Whether rows were left out, for forms that have no place to say so. */
	public static final String TRUNCATED = "X-OnRecord-Truncated";

	private static final List<String> TABLES = List.of("json", "ndjson", "csv");

	private final List<AnswerFormat> formats;

	AnswerFormats(List<AnswerFormat> formats) {
		this.formats = List.copyOf(formats);
	}

	/** Names of the forms, those of tables before those of networks. */
	List<String> names(boolean networks) {
		return this.formats.stream()
			.map(AnswerFormat::name)
			.filter((name) -> networks || TABLES.contains(name))
			.toList();
	}

	/**
	 * The form that is asked for.
	 * @param format its name; null if none is named
	 * @param accept the header of that name; null if there is none
	 * @throws OnRecordException if there is no form of that name
	 */
	public AnswerFormat chosen(@Nullable String format, @Nullable String accept) {
		if (format == null) {
			return accepted(accept);
		}
		return this.formats.stream()
			.filter((there) -> there.name().equalsIgnoreCase(format))
			.findFirst()
			.orElseThrow(() -> OnRecordException.invalid("format",
					"Parameter format has to be one of "
							+ this.formats.stream().map(AnswerFormat::name).sorted().collect(Collectors.joining(", "))
							+ ", not " + Parameters.shown(format) + "."));
	}

	/**
	 * Rows as an answer: JSON to be read at once, other forms as a file to keep, with the
	 * day in its name.
	 * @throws OnRecordException if the rows cannot be told in this form
	 */
	public ResponseEntity<byte[]> answer(AnswerRows rows, AnswerFormat format) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try {
			format.write(rows, body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory takes whatever is written", ex);
		}
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.parseMediaType(format.mediaType()));
		headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (!"json".equals(format.name())) {
			String file = rows.name() + "-" + LocalDate.now(ZoneOffset.UTC) + "." + format.ending();
			headers.setContentDisposition(ContentDisposition.attachment().filename(file).build());
		}
		if (rows.truncated()) {
			headers.add(TRUNCATED, "true");
		}
		return ResponseEntity.ok().headers(headers).body(body.toByteArray());
	}

	private AnswerFormat accepted(@Nullable String accept) {
		return mediaTypes(accept).stream()
			.flatMap((wanted) -> this.formats.stream()
				.filter((there) -> wanted.isCompatibleWith(MediaType.parseMediaType(there.mediaType()))))
			.findFirst()
			.orElseGet(() -> chosen("json", null));
	}

	/** In the order of the header; what cannot be read asks for nothing. */
	private static List<MediaType> mediaTypes(@Nullable String accept) {
		try {
			return (accept != null) ? MediaType.parseMediaTypes(accept) : List.of();
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

}
