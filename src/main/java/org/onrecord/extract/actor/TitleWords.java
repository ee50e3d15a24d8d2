package org.onrecord.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Modality;

/**
 * The words before a title that go with it, read from the title backwards: ranks
 * ("deputy"), what is said of the holder ("former", "longtime", "two-term"), and how firm
 * the holding is.
 */
final class TitleWords {

	/** What is written in one word with a title whose holder has it no more. */
	static final List<String> PREFIXES = List.of("ex-", "then-");

	private static final Set<String> FORMER = Set.of("former", "ex", "then", "late", "onetime", "one-time", "ex-",
			"then-", "past", "erstwhile", "previous", "retired");

	private static final Set<String> POSSIBLE = Set.of("presumptive", "presumed", "likely", "would-be");

	private static final Set<String> MODIFIERS = Set.of("republican", "democratic", "democrat", "gop", "longtime",
			"current", "new", "freshman", "acting", "interim", "outgoing", "incoming", "state", "federal", "u.s.", "us",
			"conservative", "liberal", "embattled", "top", "party", "elected", "newly", "recently", "independent",
			"junior", "senior", "incumbent", "sitting", "veteran", "popular", "powerful", "national", "traveling",
			"fellow", "labour", "tory", "controversial", "long-time", "two-term", "first-term");

	private static final Set<String> PLANNED = Set.of("incoming");

	private static final Set<String> RANKS = Set.of("deputy", "assistant", "associate", "vice");

	/** Ranks that are common words except before a secretary. */
	private static final Set<String> RANKS_OF_SECRETARIES = Set.of("under");

	private static final int LONGEST_AREA = 7;

	private final Cast cast;

	private final int sentence;

	private int first;

	private Title title;

	private Modality modality = Modality.ASSERTED;

	private boolean possessive;

	TitleWords(int first, Title title, int sentence, Cast cast) {
		this.first = first;
		this.title = title;
		this.sentence = sentence;
		this.cast = cast;
		if (PREFIXES.stream().anyMatch((cast.word(first, sentence) + "-")::startsWith)) {
			this.modality = Modality.FORMER;
		}
	}

	/** "then-president", which may look like an adjective. */
	static boolean isFormerOne(Token token) {
		return PREFIXES.stream().anyMatch(token.word().toLowerCase(Locale.ROOT)::startsWith);
	}

	/** Index of the first word that belongs to the title so far. */
	int first() {
		return this.first;
	}

	Title title() {
		return this.title;
	}

	Modality modality() {
		return this.modality;
	}

	/** Whether somebody's name with an apostrophe stands before the title. */
	boolean isPossessive() {
		return this.possessive;
	}

	void startAt(int index, boolean afterPossessive) {
		this.first = index;
		this.possessive = afterPossessive;
	}

	static boolean isThe(String word) {
		return word.equals("the");
	}

	/** "Deputy Mayor", "Assistant Secretary"; also "Deputy Larkmoor Mayor". */
	void readRanks() {
		while (RANKS.contains(before()) || (RANKS_OF_SECRETARIES.contains(before())
				&& this.cast.word(this.first, this.sentence).equals("secretary"))) {
			this.first--;
			this.title = this.title.withRank(this.cast.text().token(this.first).word());
		}
	}

	/** "former", "longtime Republican", "two-term". */
	void readModifiers() {
		while (isModifier()) {
			this.first--;
			learn(this.cast.word(this.first, this.sentence));
		}
	}

	/** "former Kansas Gov.", "then-Fed Chair": the word before a place or body. */
	void readFormer() {
		String word = before();
		boolean hyphen = word.equals("-") && FORMER.contains(this.cast.word(this.first - 2, this.sentence));
		if (hyphen || FORMER.contains(word)) {
			this.first -= hyphen ? 2 : 1;
			this.modality = Modality.FORMER;
		}
		else if (PLANNED.contains(word) || POSSIBLE.contains(word) || word.equals("acting")) {
			this.first--;
			learn(word);
		}
	}

	/** The last token of a title that may have "-elect" behind it. */
	int readElect(int last) {
		String next = this.cast.word(last + 1, this.sentence);
		boolean split = next.equals("-") && this.cast.word(last + 2, this.sentence).equals("elect");
		if (!split && !next.equals("-elect") && !next.equals("elect")) {
			return last;
		}
		this.modality = Modality.PLANNED;
		return last + (split ? 2 : 1);
	}

	/**
	 * The last token of a title that says what it is for: "under secretary for management
	 * and resources".
	 */
	int readArea(int last) {
		if (!this.title.mayBeForArea() || !this.cast.word(last + 1, this.sentence).equals("for")) {
			return last;
		}
		int end = last + 1;
		while (end - last <= LONGEST_AREA && isOfArea(end + 1)) {
			end++;
		}
		while (end > last + 1 && !this.cast.text().token(end).isNoun()) {
			end--;
		}
		if (end == last + 1) {
			return last;
		}
		this.title = this.title.forArea(this.cast.words(last + 2, end));
		return end;
	}

	private boolean isOfArea(int index) {
		boolean person = this.cast.at(index).filter(Figure::isPerson).isPresent();
		return !person && !this.cast.word(index, this.sentence).isEmpty()
				&& this.cast.text().token(index).tag().matches("NN.*|JJ|POS|CC");
	}

	private boolean isModifier() {
		int at = this.first - 1;
		String word = before();
		String beforeIt = this.cast.word(at - 1, this.sentence);
		if (word.equals("-")) {
			return FORMER.contains(beforeIt) || this.cast.word(this.first, this.sentence).equals("term");
		}
		String next = this.cast.word(this.first, this.sentence);
		boolean terms = (word.equals("term") && beforeIt.equals("-")) || (next.equals("-") && !word.isEmpty()
				&& this.cast.word(this.first + 1, this.sentence).equals("term"));
		boolean fresh = beforeIt.matches("newly|recently|just") && word.matches("installed|appointed|named|hired");
		boolean known = terms || fresh || MODIFIERS.contains(word) || FORMER.contains(word) || POSSIBLE.contains(word);
		return known && this.cast.at(at).filter(Figure::isBody).isEmpty();
	}

	private void learn(String word) {
		if (FORMER.contains(word)) {
			this.modality = Modality.FORMER;
		}
		else if (POSSIBLE.contains(word) && this.modality == Modality.ASSERTED) {
			this.modality = Modality.POSSIBLE;
		}
		else if (PLANNED.contains(word) && this.modality == Modality.ASSERTED) {
			this.modality = Modality.PLANNED;
		}
	}

	private String before() {
		return this.cast.word(this.first - 1, this.sentence);
	}

}
