package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Makes articles of sources, or tells why one is none. No more than the size limit of one
 * article is ever held.
 */
public final class ArticleReading {

	/** What an article may have where nothing else is set: 2 MB. */
	public static final int DEFAULT_MAX_BYTES = 2_000_000;

	private final int maxBytes;

	private final ArticleReader json = new JsonReader();

	private final Map<Format, ArticleReader> readers = Map.of(Format.TEXT, new TextReader(), Format.HTML,
			new HtmlReader(), Format.JSON, this.json);

	/**
	 * Reads articles up to a size.
	 * @param maxBytes the most bytes one article may have
	 */
	public ArticleReading(int maxBytes) {
		this.maxBytes = maxBytes;
	}

	/**
	 * Reads a source: one answer, or for NDJSON one for each line that is not blank, read
	 * as the stream is consumed. The stream has to be closed; only what goes wrong with
	 * reading in the middle of NDJSON is thrown.
	 */
	public Stream<Received> read(Source source) {
		try {
			return (source.format() == Format.NDJSON) ? lines(source) : Stream.of(one(source));
		}
		catch (IOException ex) {
			return Stream.of(Received.Rejected.of(source.name(), unreadable(ex)));
		}
	}

	private Received one(Source source) throws IOException {
		byte[] bytes;
		try (InputStream in = source.opening().open()) {
			bytes = in.readNBytes(this.maxBytes + 1);
		}
		ArticleReader reader = this.readers.getOrDefault(source.format(), this.json);
		return one(source, source.name(), reader, bytes, source.charset());
	}

	private Received one(Source source, String name, ArticleReader reader, byte[] bytes, @Nullable Charset charset) {
		try {
			if (bytes.length > this.maxBytes) {
				throw Refusals.tooLarge(this.maxBytes);
			}
			Article article = reader.read(bytes, charset, source.given());
			return new Received.Accepted(name, article);
		}
		catch (OnRecordException ex) {
			return Received.Rejected.of(name, ex);
		}
	}

	private Stream<Received> lines(Source source) throws IOException {
		InputStream in = source.opening().open();
		return new BoundedLines(in, this.maxBytes).stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> one(source, source.name() + ":" + line.number(), this.json, line.bytes(),
					(source.charset() != null) ? source.charset() : StandardCharsets.UTF_8))
			.onClose(() -> close(in));
	}

	private static void close(InputStream in) {
		try {
			in.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static OnRecordException unreadable(IOException failure) {
		String reason = String.valueOf(failure.getMessage());
		if (failure instanceof AccessDeniedException) {
			reason = "no right to read it";
		}
		else if (failure instanceof NoSuchFileException) {
			reason = "there is no such file";
		}
		return OnRecordException.of(Reason.UNKNOWN, "unreadable", "It cannot be read: " + reason + ".")
			.causedBy(failure);
	}

}
