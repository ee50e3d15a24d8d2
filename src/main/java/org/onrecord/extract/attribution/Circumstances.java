package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.extract.text.Token;

/**
 * Where and when somebody says what a bare object stands for: of "criticized Lind in a
 * written statement on Tuesday" the content is "Lind", the rest goes with the cue. Only
 * what hangs on the verb or stands right after a name; what stands after another verb is
 * that verb's ("for lying in an interview").
 */
final class Circumstances {

	private static final Pattern FRAMES = Pattern.compile("object|predicate|object-complement|about-.*");

	private static final Pattern THROUGH = Pattern.compile("in|on|at|during|via|through|by|over|from");

	/** What goes on with a medium: "a post on X", "an interview with the Gazette". */
	private static final Pattern GOES_ON = Pattern.compile("of|with|to|on|by|from|about|before|posted|published");

	private static final Pattern DEFINITE = Pattern.compile("the|that|this|these|those|its|their");

	private static final Pattern NOMINAL = Pattern.compile("DT|PRP\\$|JJ.?|NN.*|CD|HYPH|POS|VBN|:|,");

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	private final Map<String, Set<String>> words;

	private Circumstances(Map<String, Set<String>> words) {
		this.words = words;
	}

	/** Reads the words for media and times that come with the program. */
	static Circumstances load() {
		Map<String, Set<String>> words = new HashMap<>();
		CueFile.rows("circumstances.tsv").forEach((row) -> words.put(row.get(0), Set.of(row.get(1).split(" ", -1))));
		return new Circumstances(Map.copyOf(words));
	}

	/** The candidate with its circumstances in the cue instead of the content. */
	Candidate apart(Scene scene, Candidate candidate) {
		if (!FRAMES.matcher(candidate.frame()).matches()) {
			return candidate;
		}
		Candidate next = candidate;
		List<Token> found = find(scene, next);
		while (!found.isEmpty()) {
			List<Token> content = next.content().stream().filter(Phrases.notIn(found)).toList();
			if (content.stream().noneMatch(Scene::isWord)) {
				return next;
			}
			List<Token> cue = new ArrayList<>(next.cue());
			cue.addAll(found);
			next = new Candidate(cue, next.lemma(), next.frame(), next.source(), Phrases.trimmed(content));
			found = find(scene, next);
		}
		return next;
	}

	/** The first circumstance among the content; empty if there is none. */
	private List<Token> find(Scene scene, Candidate candidate) {
		List<Token> content = candidate.content();
		Token verb = candidate.cueWord();
		for (int i = 0; i < content.size() && !beginsClause(content.get(i)); i++) {
			int end = Math.max(mediumEnd(content, i), timeEnd(content, i));
			if (end > i && hangsOn(verb, content, i, end) && scene.sameSide(verb, content.get(i))
					&& scene.sameSide(verb, content.get(end - 1))) {
				return List.copyOf(content.subList(i, end));
			}
		}
		return List.of();
	}

	private static boolean beginsClause(Token token) {
		return (token.isVerb() && !token.tag().equals("VBN")) || token.tag().startsWith("W");
	}

	private static boolean hangsOn(Token verb, List<Token> content, int from, int end) {
		boolean afterName = from == 0 || content.get(from - 1).isProperNoun()
				|| content.get(from - 1).tag().equals("PRP");
		return afterName || content.subList(from, end).stream().anyMatch((token) -> token.head() == verb.index());
	}

	/** "in a written statement", "at a news conference with reporters", "on Twitter". */
	private int mediumEnd(List<Token> content, int from) {
		if (!THROUGH.matcher(word(content, from)).matches() || DEFINITE.matcher(word(content, from + 1)).matches()) {
			return from;
		}
		int end = nominalEnd(content, from + 1);
		if (end == from + 1 || !is("medium", content.get(end - 1))) {
			return from;
		}
		while (GOES_ON.matcher(word(content, end)).matches() && nominalEnd(content, end + 1) > end + 1) {
			end = nominalEnd(content, end + 1);
		}
		return end;
	}

	/** "on Tuesday", "late last week", "earlier in the day", "in 2015". */
	private int timeEnd(List<Token> content, int from) {
		int at = from;
		while (is("lead", word(content, at)) || (at > from && word(content, at).equals("the"))) {
			at++;
		}
		int first = at;
		boolean year = at > from && YEAR.matcher(word(content, at)).matches();
		while (at < content.size() && (is("time", content.get(at)) || (at > first && content.get(at).tag().equals("CD"))
				|| (at == first && year))) {
			at++;
		}
		boolean goesOn = at < content.size() && content.get(at).tag().matches("POS|NN.*|HYPH");
		boolean partOfPhrase = from == first && from > 0 && content.get(from - 1).tag().matches("DT|JJ.?|CD|IN|PRP\\$");
		return (at == first || goesOn || partOfPhrase) ? from : at;
	}

	private static int nominalEnd(List<Token> content, int from) {
		int end = from;
		while (end < content.size() && follows(content, end) && NOMINAL.matcher(content.get(end).tag()).matches()
				&& !Phrases.isPause(content.get(end))) {
			end++;
		}
		return end;
	}

	private static boolean follows(List<Token> content, int at) {
		return at == 0 || content.get(at).index() == content.get(at - 1).index() + 1;
	}

	private static String word(List<Token> content, int at) {
		return (at < content.size()) ? content.get(at).word().toLowerCase(Locale.ROOT) : "";
	}

	private boolean is(String kind, Token token) {
		boolean dated = token.isNoun() || (kind.equals("time") && token.tag().equals("RB"));
		return dated && (is(kind, token.lemma()) || is(kind, token.word().toLowerCase(Locale.ROOT)));
	}

	private boolean is(String kind, String word) {
		return this.words.getOrDefault(kind, Set.of()).contains(word);
	}

}
