package org.onrecord.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Predicate;

import org.onrecord.knowledge.Word;

/**
 * Which articles of a corpus: those to learn from, or those that are held out to measure
 * what was learned. An article is held out if the first byte of the SHA-1 of its file
 * name (without ending, in UTF-8), read as a number from 0 to 255, is less than
 * {@value #HELD_OUT_BYTES}; that is 18 % of many, the same ones everywhere, whatever else
 * is in the folder.
 */
public enum CorpusPart implements Word, Predicate<String> {

	/** Every article. */
	ALL,

	/** The articles to learn from. */
	TRAINING,

	/** The articles to measure on. */
	HELD_OUT;

	private static final int HELD_OUT_BYTES = 46;

	/** Whether the article of this stem belongs to it. */
	@Override
	public boolean test(String stem) {
		return this == ALL || (this == HELD_OUT) == isHeldOut(stem);
	}

	@Override
	public String word() {
		return Word.super.word().replace('_', '-');
	}

	private static boolean isHeldOut(String stem) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-1").digest(stem.getBytes(StandardCharsets.UTF_8));
			return Byte.toUnsignedInt(digest[0]) < HELD_OUT_BYTES;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-1", ex);
		}
	}

}
