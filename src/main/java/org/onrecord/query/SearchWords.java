package org.onrecord.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Search words as they were typed or pasted, made ready for Lucene's parser: signs that
 * only look like operators, as in {@code 12:30}, {@code U.S./Mexico} or {@code Why?},
 * become part of their words, quotation marks become straight ones, and what a person
 * cannot have meant otherwise is refused where it stands: fields, regular expressions,
 * ranges, quotation marks and parentheses without their other half.
 */
final class SearchWords {

	private static final int MOST_NESTED = 20;

	private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

	private static final Pattern RANGE = Pattern.compile("[\\[{]\\s*\\S+\\s+TO\\s+[^\\s\\]}]+\\s*[\\]}]");

	private static final Pattern EXPRESSION = Pattern.compile("/(?:[^/\\s\\\\]|\\\\.)[^/]*/(?=[\\s)]|$)");

	private static final Pattern FIELD = Pattern.compile("(?<![^\\s(+!-])[A-Za-z_][\\w.]*:(?=[^\\s/:])");

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}*?~^.+!-]+");

	private static final Pattern FUZZY = Pattern.compile("~[\\d.]*(?=[\\s)^]|$)");

	private static final Pattern BOOST = Pattern.compile("\\^\\d+(\\.\\d+)?(?=[\\s)]|$)");

	private final String parameter;

	private final String typed;

	private final StringBuilder text = new StringBuilder();

	/** By place in the text: the place in what was typed. */
	private final int[] places;

	private SearchWords(String parameter, String typed) {
		this.parameter = parameter;
		this.typed = typed;
		this.places = new int[2 * typed.length() + 1];
	}

	/**
	 * Reads what was typed.
	 * @param parameter where it was typed, for the message
	 * @throws OnRecordException if it cannot be meant as search words
	 */
	static SearchWords of(String parameter, String typed) {
		SearchWords words = new SearchWords(parameter, typed);
		words.read();
		return words;
	}

	/** What Lucene's parser is to read. */
	String text() {
		return this.text.toString();
	}

	/**
	 * The refusal of something in the text.
	 * @param place where it begins, in UTF-16 units of the text
	 * @param why what is wrong and what was expected
	 */
	OnRecordException malformed(int place, String why) {
		return refused((place < this.text.length()) ? this.places[place] : this.typed.length(), why);
	}

	private OnRecordException refused(int place, String why) {
		int position = this.typed.codePointCount(0, place) + 1;
		return OnRecordException
			.of(Reason.INVALID, "malformed-search",
					"Parameter " + this.parameter + " cannot be read at position " + position + ": " + why)
			.with("parameter", this.parameter)
			.with("position", position);
	}

	private void read() {
		int[] open = new int[MOST_NESTED];
		int depth = 0;
		int at = 0;
		while (at < this.typed.length()) {
			char c = this.typed.charAt(at);
			if (c == '(') {
				if (depth == MOST_NESTED) {
					throw refused(at, "parentheses may stand in each other " + MOST_NESTED + " deep.");
				}
				open[depth++] = at;
			}
			else if (c == ')' && --depth < 0) {
				throw refused(at, "this parenthesis closes nothing; one has to open before it. To search for the sign "
						+ "itself, put it in quotation marks.");
			}
			at = (QUOTES.indexOf(c) >= 0) ? phrase(at) : sign(c, at);
		}
		if (depth > 0) {
			throw refused(open[depth - 1], "the parenthesis that opens here is not closed.");
		}
	}

	/** Copies a phrase and returns the place behind it. */
	private int phrase(int start) {
		copy('"', start);
		for (int at = start + 1; at < this.typed.length(); at++) {
			char c = this.typed.charAt(at);
			if (QUOTES.indexOf(c) >= 0) {
				copy('"', at);
				return at + 1;
			}
			if (c == '\\' && at + 1 < this.typed.length()) {
				copy(c, at++);
			}
			copy(this.typed.charAt(at), at);
		}
		throw refused(start, "the quotation marks that open here are not closed.");
	}

	/** Copies a sign, as part of a word unless it is an operator. */
	private int sign(char c, int at) {
		if (c == '\\') {
			if (at + 1 == this.typed.length()) {
				throw refused(at, "a backslash takes its meaning from the sign after it, and there is none.");
			}
			copy(c, at);
			copy(this.typed.charAt(at + 1), at + 1);
			return at + 2;
		}
		refuseForeign(c, at);
		boolean part = switch (c) {
			case '[', ']', '{', '}', '/', ':' -> true;
			case '+', '-', '!' -> (c == '!' || begins(at)) && !(begins(at) && continues(at + 1));
			case '~' -> begins(at) || !matches(FUZZY, at);
			case '^' -> begins(at) || !matches(BOOST, at);
			case '?' -> ends(at) || !plain(at);
			case '*' -> ends(at) ? begins(at) : !plain(at);
			default -> false;
		};
		if (part) {
			copy('\\', at);
		}
		copy(c, at);
		return at + 1;
	}

	private void refuseForeign(char c, int at) {
		String instead = "put it in quotation marks to search for it as it stands.";
		if ((c == '[' || c == '{') && matches(RANGE, at)) {
			throw refused(at, "ranges such as [a TO b] cannot be searched; " + instead);
		}
		if (c == '/' && begins(at) && matches(EXPRESSION, at)) {
			throw refused(at, "regular expressions such as /a.*b/ cannot be searched; " + instead);
		}
		if (Character.isLetter(c) || c == '_') {
			Matcher field = matcher(FIELD, at);
			if (field.lookingAt()) {
				throw refused(at, "\"" + field.group() + "\" would name a field, but only the words of claims can be "
						+ "searched; put a space behind the colon, or all of it in quotation marks.");
			}
		}
	}

	/** Whether a word may begin here: nothing of one stands before. */
	private boolean begins(int at) {
		if (at == 0) {
			return true;
		}
		char before = this.typed.charAt(at - 1);
		return Character.isWhitespace(before)
				|| ("(+-!*?~^".indexOf(before) >= 0 && !(before == '-' && inWord(at - 1)));
	}

	/** Whether nothing but letters and operators stands around, as in no address. */
	private boolean plain(int at) {
		int start = at;
		int end = at;
		while (start > 0 && inRow(this.typed.charAt(start - 1))) {
			start--;
		}
		while (end < this.typed.length() && inRow(this.typed.charAt(end))) {
			end++;
		}
		return PLAIN.matcher(this.typed.substring(start, end)).matches();
	}

	private static boolean inRow(char c) {
		return !Character.isWhitespace(c) && c != '(' && c != ')';
	}

	private boolean inWord(int at) {
		return at > 0 && Character.isLetterOrDigit(this.typed.charAt(at - 1));
	}

	/** Whether what an operator would apply to stands here. */
	private boolean continues(int at) {
		return at < this.typed.length() && !Character.isWhitespace(this.typed.charAt(at))
				&& "+-!:/)]}*?~^&|".indexOf(this.typed.charAt(at)) < 0;
	}

	/** Whether nothing of a word stands behind this sign and those like it. */
	private boolean ends(int at) {
		int next = at + 1;
		while (next < this.typed.length() && "*?!.,;:".indexOf(this.typed.charAt(next)) >= 0) {
			next++;
		}
		return next == this.typed.length() || !Character.isLetterOrDigit(this.typed.codePointAt(next));
	}

	private boolean matches(Pattern pattern, int at) {
		return matcher(pattern, at).lookingAt();
	}

	private Matcher matcher(Pattern pattern, int at) {
		return pattern.matcher(this.typed).region(at, this.typed.length()).useTransparentBounds(true);
	}

	private void copy(char c, int place) {
		this.places[this.text.length()] = place;
		this.text.append(c);
	}

}
