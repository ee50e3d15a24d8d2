package org.onrecord.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;

/**
 * Where the next page begins: behind the last answer of this one, which is named by the
 * values it is sorted by. Pages therefore stay whole while claims are added or removed.
 * The text form is bound to its question and has no meaning elsewhere.
 */
final class Cursor {

	private static final String SEPARATOR = "\u001f";

	/** Hash of the question without its paging. */
	private final String question;

	Cursor(Object question) {
		this.question = ContentId.of("cursor", question.toString());
	}

	/** The text for the page behind an answer with these sort values. */
	String behind(List<String> keys) {
		String plain = this.question + SEPARATOR + String.join(SEPARATOR, keys);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The sort values of the answer before the wanted page; empty for the first page.
	 * @param keys how many values the answers of this question are sorted by
	 * @throws OnRecordException if the text is no cursor, or that of another question
	 */
	Optional<List<String>> read(Paging paging, int keys) {
		if (paging.cursor() == null) {
			return Optional.empty();
		}
		List<String> parts = decode(paging.cursor());
		if (!ContentId.isId(parts.get(0))) {
			throw foreign();
		}
		if (!parts.get(0).equals(this.question) || parts.size() != keys + 1) {
			throw refused("belongs to another question; ask this one from its first page, without a cursor");
		}
		return Optional.of(parts.subList(1, parts.size()));
	}

	/**
	 * A place in a list, as a value of a cursor.
	 * @throws OnRecordException if it is none
	 */
	static int place(String value) {
		if (!value.matches("\\d{1,9}")) {
			throw foreign();
		}
		return Integer.parseInt(value);
	}

	private static List<String> decode(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			return Arrays.asList(plain.split(SEPARATOR, -1));
		}
		catch (IllegalArgumentException ex) {
			throw foreign().causedBy(ex);
		}
	}

	private static OnRecordException foreign() {
		return refused("was not given out by OnRecord; copy the value of next as it is");
	}

	private static OnRecordException refused(String why) {
		return OnRecordException.invalid("cursor", "Parameter cursor " + why + ".");
	}

}
