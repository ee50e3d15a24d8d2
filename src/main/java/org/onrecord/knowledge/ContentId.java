package org.onrecord.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Ids that follow from content: the first 65 bits of SHA-256 over the parts that make a
 * thing that thing, as 13 lower-case letters and digits (Crockford's base 32, without i,
 * l, o and u). Each part is preceded by its length, so that no two lists of parts run
 * together. Short because a range index on it holds one entry a claim.
 */
public final class ContentId {

	/** Length of every id in characters. */
	public static final int LENGTH = 13;

	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

	private ContentId() {
	}

	/** The id of the given parts, in this order; null stands for an absent part. */
	public static String of(@org.jspecify.annotations.Nullable String... parts) {
		MessageDigest digest = sha256();
		for (String part : parts) {
			byte[] bytes = (part != null) ? part.getBytes(StandardCharsets.UTF_8) : new byte[0];
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt((part != null) ? bytes.length : -1).array());
			digest.update(bytes);
		}
		return encode(digest.digest());
	}

	/** Whether a text has the form of an id; it need not be one that exists. */
	public static boolean isId(String text) {
		return text.length() == LENGTH && text.chars().allMatch((c) -> DIGITS.indexOf(c) >= 0);
	}

	private static String encode(byte[] hash) {
		StringBuilder id = new StringBuilder(LENGTH);
		int buffer = 0;
		int bits = 0;
		for (int next = 0; id.length() < LENGTH;) {
			if (bits < 5) {
				buffer = (buffer << 8) | (hash[next++] & 0xff);
				bits += 8;
			}
			bits -= 5;
			id.append(DIGITS.charAt((buffer >>> bits) & 31));
			buffer &= (1 << bits) - 1;
		}
		return id.toString();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
