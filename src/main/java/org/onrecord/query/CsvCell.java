package org.onrecord.query;

import java.util.regex.Pattern;

/**
 * Text that is safe in a cell of a spreadsheet. What begins with one of the signs
 * {@code = + - @}, a tab or a line break would be run as a formula by some of them, and
 * gets an apostrophe before it, as OWASP advises under "CSV Injection". A number stays a
 * number.
 */
public final class CsvCell {

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*");

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

	private CsvCell() {
	}

	/** The text as it may stand in a cell. */
	public static String safe(String text) {
		boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
		return formula ? "'" + text : text;
	}

}
