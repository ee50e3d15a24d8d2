package org.onrecord.people;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Which passwords are taken: 12 characters or more, no rule on which, but not the name
 * over again nor one character repeated. The longest is what bcrypt reads, 72 bytes; what
 * it would not read must not seem to protect.
 */
final class Password {

	static final int LEAST = 12;

	private static final int MOST_BYTES = 72;

	private Password() {
	}

	/**
	 * Refuses a weak password.
	 * @throws OnRecordException that says why, without the password
	 */
	static void refuseWeak(String password, String name) {
		if (password.codePointCount(0, password.length()) < LEAST) {
			throw weak("it has fewer than " + LEAST + " characters");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw weak("it has more than " + MOST_BYTES + " bytes, which is all that is read of it");
		}
		String letters = password.toLowerCase(Locale.ROOT);
		if (letters.replace(name.toLowerCase(Locale.ROOT), "").length() < LEAST / 2
				|| letters.codePoints().distinct().count() < LEAST / 3) {
			throw weak("it is hardly more than the name, or than a few characters repeated");
		}
	}

	private static OnRecordException weak(String why) {
		return OnRecordException.of(Reason.UNPROCESSABLE, "weak-password", "This password is not taken: " + why
				+ ". Four or five words that have nothing to do with each other do.");
	}

}
