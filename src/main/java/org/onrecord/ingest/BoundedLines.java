package org.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream one after the other, each held only up to one byte more than a
 * limit, so that whoever gets it sees that it was too long.
 */
final class BoundedLines {

	private final InputStream in;

	private final int maxBytes;

	private long number;

	BoundedLines(InputStream in, int maxBytes) {
		this.in = new BufferedInputStream(in);
		this.maxBytes = maxBytes;
	}

	/** The lines, read as they are asked for. */
	Stream<BoundedLine> stream() {
		return Stream.generate(this::next).takeWhile(Objects::nonNull).map(Objects::requireNonNull);
	}

	private @Nullable BoundedLine next() {
		try {
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			int b = this.in.read();
			if (b < 0) {
				return null;
			}
			for (; b >= 0 && b != '\n'; b = this.in.read()) {
				if (line.size() <= this.maxBytes) {
					line.write(b);
				}
			}
			this.number++;
			return new BoundedLine(this.number, line.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read on after line " + this.number, ex);
		}
	}

	/**
	 * One line.
	 *
	 * @param number counted from 1
	 * @param bytes its bytes without the line break
	 */
	@SuppressWarnings("ArrayRecordComponent") // Never compared
	record BoundedLine(long number, byte[] bytes) {

		boolean isBlank() {
			for (byte b : this.bytes) {
				if (!Character.isWhitespace(b)) {
					return false;
				}
			}
			return true;
		}

	}

}
