package org.onrecord.extract.quotation;

/**
 * Parts of a paragraph whose marks are no quotation marks: values of markup
 * ({@code class="wide"}), the end of a tag whose beginning is lost ({@code ">}), and
 * addresses of the web, without the marks that follow them.
 */
final class NoProse {

	private static final String VALUE = "\"'\u201d";

	private final String text;

	private final int to;

	/** The forms of which no further mark follows, so that none is sought twice. */
	private String missing = "";

	NoProse(String text, int to) {
		this.text = text;
		this.to = to;
	}

	/** The end of what begins at this index; the index itself if it is prose. */
	int endAt(int i) {
		char c = this.text.charAt(i);
		if (c == '=' && i + 1 < this.to && VALUE.indexOf(this.text.charAt(i + 1)) >= 0) {
			return endOfValue(i + 1);
		}
		if (c == '"' && i + 1 < this.to && this.text.charAt(i + 1) == '>') {
			return i + 1;
		}
		return (c == ':' && this.text.startsWith("://", i)) ? endOfAddress(i + 3) : i;
	}

	private int endOfValue(int mark) {
		char c = this.text.charAt(mark);
		for (int end = mark + 1; end < this.to && this.missing.indexOf(c) < 0; end++) {
			if (this.text.charAt(end) == c) {
				return end + 1;
			}
		}
		this.missing = (this.missing.indexOf(c) < 0) ? this.missing + c : this.missing;
		return mark + 1;
	}

	private int endOfAddress(int start) {
		int end = start;
		while (end < this.to && !Surroundings.gap(this.text.charAt(end)) && this.text.charAt(end) != '<') {
			end++;
		}
		while (end > start && !Character.isLetterOrDigit(this.text.charAt(end - 1))
				&& this.text.charAt(end - 1) != '/') {
			end--;
		}
		return end;
	}

}
