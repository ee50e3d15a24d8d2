package org.onrecord.export;

/**
 * Makes text fit for XML 1.0, which has no way to hold most control characters, half
 * surrogates and the two non-characters U+FFFE and U+FFFF: each is replaced by U+FFFD,
 * and counted.
 */
final class XmlText {

	private static final char REPLACEMENT = '\uFFFD';

	private long replaced;

	/** How many characters were replaced so far. */
	long replaced() {
		return this.replaced;
	}

	/** The same text if all of it can stand in XML. */
	String fit(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c >= Character.MIN_SURROGATE) {
				return fitFrom(text, i);
			}
		}
		return text;
	}

	private String fitFrom(String text, int start) {
		StringBuilder fit = new StringBuilder(text.length()).append(text, 0, start);
		for (int i = start; i < text.length();) {
			int c = text.codePointAt(i);
			if (allowed(c)) {
				fit.appendCodePoint(c);
			}
			else {
				fit.append(REPLACEMENT);
				this.replaced++;
			}
			i += Character.charCount(c);
		}
		return fit.toString();
	}

	/** The production Char of XML 1.0. */
	private static boolean allowed(int c) {
		if (c < ' ') {
			return c == '\t' || c == '\n' || c == '\r';
		}
		return c < Character.MIN_SURROGATE || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
	}

}
