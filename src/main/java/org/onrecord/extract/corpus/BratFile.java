package org.onrecord.extract.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.TextSpan;

/**
 * An annotation file in brat's standoff format, see
 * <a href="https://brat.nlplab.org/standoff.html">its description</a>. Lines that begin
 * with T and a number mark places ({@code T1 TAB Source 10 14;20 24 TAB words}), with E
 * and a number events ({@code E1 TAB Attribution:T3 Source:T1 Content:T2 Content2:T4});
 * roles that differ by a number alone are one. Events whose type does not begin with
 * "Attribution", and brat's other lines (relations, notes and so on), are passed over.
 * The words of a place may go on over several lines, since some editors write a line
 * break of the text as it is.
 */
final class BratFile {

	private static final Pattern BEGIN = Pattern.compile("(?:[TEARMN]\\d+|#\\d*|\\*)\t.*", Pattern.DOTALL);

	private static final Pattern PLACE = Pattern.compile("(T\\d+)\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\t(.*))?",
			Pattern.DOTALL);

	private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(\\S+?):(T\\d+)((?: +\\w+:\\w+)*) *",
			Pattern.DOTALL);

	private static final Pattern ROLE = Pattern.compile("([A-Za-z-]+)\\d*:(\\w+)");

	private final Path file;

	/** What the file states, with the number of its first line. */
	private final List<Statement> statements;

	private record Statement(int line, String words) {
	}

	private record Place(int line, List<TextSpan> spans) {
	}

	BratFile(Path file, String annotations) {
		this.file = file;
		this.statements = statements(annotations);
	}

	/**
	 * The article with the attributions of this file.
	 * @throws OnRecordException if a line cannot be read, names a place that is not
	 * there, or does not fit the text
	 */
	MarkedArticle article(String stem, Path textFile, String text) {
		CodePoints codePoints = new CodePoints(text);
		Map<String, Place> places = new HashMap<>();
		for (Statement statement : this.statements) {
			if (statement.words().startsWith("T")) {
				Matcher place = match(PLACE, statement, "a place (T1, tab, type, start, end, tab, words)");
				places.put(place.group(1), new Place(statement.line(), fitting(place, statement, codePoints)));
			}
		}
		List<MarkedAttribution> found = new ArrayList<>();
		int withoutContent = 0;
		for (Statement statement : this.statements) {
			if (statement.words().startsWith("E")) {
				Matcher event = match(EVENT, statement, "an event (E1, tab, Attribution:T4 Source:T1 Content:T2)");
				Map<String, List<Place>> roles = roles(event.group(4), places, statement);
				List<Place> content = roles.getOrDefault("content", List.of());
				if (event.group(2).startsWith("Attribution") && content.isEmpty()) {
					withoutContent++;
				}
				else if (event.group(2).startsWith("Attribution")) {
					found.add(new MarkedAttribution(event.group(1), spans(roles.getOrDefault("source", List.of())),
							spans(roles.getOrDefault("cue", List.of())), spans(content),
							spans(content.stream().filter((place) -> place.line() < statement.line()).toList())));
				}
			}
		}
		return new MarkedArticle(stem, textFile, text, found, withoutContent);
	}

	private List<Statement> statements(String annotations) {
		List<Statement> found = new ArrayList<>();
		String[] lines = annotations.split("\n", -1);
		int begin = 0;
		for (int i = 1; i <= lines.length; i++) {
			if (i == lines.length || BEGIN.matcher(lines[i]).matches()) {
				String words = String.join("\n", List.of(lines).subList(begin, i));
				Statement statement = new Statement(begin + 1, words.stripTrailing());
				if (!words.isBlank()) {
					match(BEGIN, statement, "a line of brat's (T1, E1, #1, each with a tab)");
					found.add(statement);
				}
				begin = i;
			}
		}
		return found;
	}

	private static List<TextSpan> spans(List<Place> places) {
		return places.stream().flatMap((place) -> place.spans().stream()).toList();
	}

	private Map<String, List<Place>> roles(String written, Map<String, Place> places, Statement event) {
		Map<String, List<Place>> roles = new HashMap<>();
		Matcher role = ROLE.matcher(written);
		while (role.find()) {
			Place place = places.get(role.group(2));
			if (place == null && role.group(2).startsWith("T")) {
				throw refusal(event, "names the place " + role.group(2) + ", which the file does not have");
			}
			if (place != null) {
				roles.computeIfAbsent(role.group(1).toLowerCase(Locale.ROOT), (any) -> new ArrayList<>()).add(place);
			}
		}
		return roles;
	}

	/** Spans that lie in the text and cover the words that the file quotes. */
	private List<TextSpan> fitting(Matcher place, Statement statement, CodePoints text) {
		List<TextSpan> spans = Stream.of(place.group(2).split(";")).map((span) -> span(span, statement, text)).toList();
		String quoted = place.group(3);
		if (quoted != null && !bare(quoted).equals(bare(text.at(spans)))) {
			throw refusal(statement, "quotes '" + quoted + "', but at its place the text has '" + text.at(spans)
					+ "'. The annotation belongs to another text, or counts in other units than code points");
		}
		return spans;
	}

	private TextSpan span(String written, Statement statement, CodePoints text) {
		try {
			int[] ends = Stream.of(written.split(" ")).mapToInt(Integer::parseInt).toArray();
			if (ends[0] < ends[1] && ends[1] <= text.length()) {
				return new TextSpan(ends[0], ends[1]);
			}
		}
		catch (NumberFormatException ex) {
			throw refusal(statement, "has a place of too many digits").causedBy(ex);
		}
		throw refusal(statement,
				"marks the place " + written + ", which is not inside the text of " + text.length() + " code points");
	}

	private Matcher match(Pattern form, Statement statement, String what) {
		Matcher matcher = form.matcher(statement.words());
		if (!matcher.matches()) {
			throw refusal(statement, "is not " + what + ", but '" + statement.words() + "'");
		}
		return matcher;
	}

	private OnRecordException refusal(Statement statement, String what) {
		return OnRecordException.of(Reason.UNPROCESSABLE, "unusable-corpus",
				this.file + ", line " + statement.line() + ": it " + what + ". Correct the file.");
	}

	/** Editors differ in how they write white space. */
	private static String bare(String words) {
		return words.codePoints()
			.filter((c) -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
