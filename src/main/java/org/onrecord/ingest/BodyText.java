package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;

/**
 * Bytes made text: by the byte order mark, else the declared encoding, else UTF-8.
 * Nothing is replaced: bytes that are wrong in their encoding are a refusal.
 */
final class BodyText {

	private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE);

	/** One control character in so many makes a text suspicious. */
	private static final int TEXT_PER_CONTROL = 100;

	private BodyText() {
	}

	/**
	 * The text without byte order mark, with line breaks as they are.
	 * @throws OnRecordException if it is empty, binary, or wrong in its encoding
	 */
	static String of(byte[] bytes, @Nullable Charset declared) {
		if (bytes.length == 0) {
			throw Refusals.empty();
		}
		Optional<Charset> marked = marked(bytes);
		if (marked.isEmpty()) {
			refuseBinary(bytes);
		}
		Charset charset = marked.orElse((declared != null) ? declared : StandardCharsets.UTF_8);
		String text = decode(bytes, charset);
		String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
		if (unmarked.isBlank()) {
			throw Refusals.empty();
		}
		refuseControls(unmarked);
		return unmarked;
	}

	/** Whether the bytes are valid in the encoding. */
	static boolean isValid(byte[] bytes, Charset charset) {
		return !decoder(charset).decode(ByteBuffer.wrap(bytes), java.nio.CharBuffer.allocate(bytes.length * 2), true)
			.isError();
	}

	/** The encoding that the first bytes declare. */
	static Optional<Charset> marked(byte[] bytes) {
		return MARKED.stream().filter((charset) -> startsWith(bytes, "\ufeff".getBytes(charset))).findFirst();
	}

	/** Refuses what no text can begin with. */
	static void refuseBinary(byte[] bytes) {
		boolean known = startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))
				|| startsWith(bytes, "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII));
		for (byte b : bytes) {
			if (b == 0 || known) {
				throw Refusals.unprocessable("binary",
						"It is a binary file (it begins with "
								+ HexFormat.ofDelimiter(" ").formatHex(Arrays.copyOf(bytes, Math.min(4, bytes.length)))
								+ "), not text. Give the article as text, HTML or JSON.");
			}
		}
	}

	private static void refuseControls(String text) {
		long controls = text.chars().filter((c) -> c < ' ' && !Character.isWhitespace(c)).count();
		if (controls * TEXT_PER_CONTROL > text.length()) {
			throw Refusals.unprocessable("binary",
					"It is no text: " + controls + " of its " + text.length() + " characters are control characters.");
		}
	}

	private static String decode(byte[] bytes, Charset charset) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		try {
			return decoder(charset).decode(buffer).toString();
		}
		catch (CharacterCodingException ex) {
			throw Refusals
				.unprocessable("wrong-encoding", "It is not valid " + charset.name() + ": byte 0x"
						+ HexFormat.of().toHexDigits(bytes[Math.min(buffer.position(), bytes.length - 1)])
						+ " at position " + buffer.position() + ". Convert it to UTF-8 or declare its encoding.")
				.causedBy(ex);
		}
	}

	private static CharsetDecoder decoder(Charset charset) {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	private static boolean startsWith(byte[] bytes, byte[] prefix) {
		return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
	}

}
