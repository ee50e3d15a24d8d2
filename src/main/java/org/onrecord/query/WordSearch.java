package org.onrecord.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;

/**
 * What people search for, in Lucene's classic syntax: words, of which all have to occur,
 * phrases in quotation marks, {@code AND}, {@code OR}, {@code NOT}, {@code +}, {@code -},
 * parentheses, {@code word~1}, {@code "two words"~3}, {@code wor*}, {@code wom?n}.
 * Lucene's own parser reads it; what comes out is written anew for the index, every word
 * in quotation marks or of letters and digits alone, every row of one operator. AND, also
 * the unwritten one between two words, binds closer than OR.
 */
final class WordSearch extends QueryParser {

	private static final int MOST_PARTS = 64;

	private static final int MOST_SLOP = 50;

	private static final int MOST_WILDCARDS = 4;

	private static final int LONGEST_WILD = 40;

	private static final String FIELD = "text";

	/** Lucene's numbers for OR before a clause and for NOT. */
	private static final int CONJUNCTION_OR = 2;

	private static final int MODIFIER_NOT = 10;

	private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019._]+");

	private static final Pattern WILD = Pattern.compile("[\\p{L}\\p{N}]{2}[\\p{L}\\p{M}\\p{N}*?]*");

	private final SearchWords words;

	private int parts;

	private WordSearch(SearchWords words) {
		super(FIELD, new StandardAnalyzer());
		this.words = words;
		setDefaultOperator(Operator.AND);
		setSplitOnWhitespace(true);
	}

	/**
	 * The text to ask the full-text index with.
	 * @param parameter where the words were typed, for the message
	 * @throws OnRecordException of the problem {@code malformed-search} if they break the
	 * syntax, with the place in code points from 1; or if there is no word
	 */
	static String of(String parameter, String typed) {
		WordSearch search = new WordSearch(SearchWords.of(parameter, typed));
		SearchPart all = search.whole();
		if (all == null) {
			throw OnRecordException.invalid(parameter,
					"Parameter " + parameter + " needs at least one word of letters or digits.");
		}
		return all.text();
	}

	private @Nullable SearchPart whole() {
		ReInit(new FastCharStream(new StringReader(this.words.text())));
		try {
			Query parsed = TopLevelQuery(FIELD);
			return (parsed != null) ? part(parsed) : null;
		}
		catch (ParseException ex) {
			throw malformed(ex);
		}
		catch (TokenMgrError ex) {
			throw this.words.malformed(0, "these signs make no search words; put them in quotation marks.")
				.causedBy(ex);
		}
	}

	private OnRecordException malformed(ParseException fault) {
		Token last = (fault.currentToken != null) ? fault.currentToken : this.token;
		Token next = (last.next != null) ? last.next : last;
		if (fault.currentToken == null) {
			return this.words.malformed(next.beginColumn, fault.getMessage() + ".").causedBy(fault);
		}
		String found = (next.kind == EOF) ? "the search ends" : "\"" + next.image + "\" stands";
		int place = (next.kind == EOF) ? this.words.text().length() : next.beginColumn;
		return this.words
			.malformed(place,
					found + " where a word, a phrase in quotation marks or an opening parenthesis was expected.")
			.causedBy(fault);
	}

	@Override
	protected @Nullable Query getFieldQuery(String field, String text, boolean quoted) {
		return phrase(text, 0);
	}

	@Override
	protected @Nullable Query getFieldQuery(String field, String text, int slop) {
		if (slop > MOST_SLOP) {
			throw refused("the words of a phrase may stand up to ~" + MOST_SLOP + " apart.");
		}
		return phrase(text, slop);
	}

	@Override
	protected @Nullable Query getPrefixQuery(String field, String beginning) {
		return ending(beginning, "*", "two letters or digits have to stand before the star.");
	}

	@Override
	protected @Nullable Query getFuzzyQuery(String field, String word, float distance) {
		if (distance != 0 && distance != 1 && distance != 2) {
			throw refused("a word may differ in one letter (~1) or in two (~2).");
		}
		return (distance == 0) ? phrase(word, 0)
				: ending(word, "~" + (int) distance, "two letters or digits have to stand before the tilde.");
	}

	@Override
	protected Query getWildcardQuery(String field, String word) {
		long wildcards = word.chars().filter((c) -> c == '*' || c == '?').count();
		if (!WILD.matcher(word).matches() || wildcards > MOST_WILDCARDS || word.length() > LONGEST_WILD) {
			throw refused("a word with * or ? in it has to begin with two letters or digits and may hold "
					+ MOST_WILDCARDS + " of them and no other signs.");
		}
		return counted(word.toLowerCase(Locale.ROOT));
	}

	@Override
	protected Query getRegexpQuery(String field, String expression) {
		throw refused("regular expressions cannot be searched.");
	}

	@Override
	protected Query getRangeQuery(String field, String first, String last, boolean from, boolean to) {
		throw refused("ranges cannot be searched.");
	}

	@Override
	protected void addClause(List<BooleanClause> clauses, int conjunction, int modifier, @Nullable Query query) {
		if (query != null) {
			SearchPart.Link link = new SearchPart.Link(conjunction == CONJUNCTION_OR, modifier == MODIFIER_NOT);
			clauses.add(new BooleanClause(part(query).in(link), BooleanClause.Occur.SHOULD));
		}
	}

	/** Joins a row: first what AND joins, then what OR joins. */
	@Override
	protected @Nullable Query getBooleanQuery(List<BooleanClause> clauses) {
		List<List<SearchPart>> groups = new ArrayList<>();
		for (BooleanClause clause : clauses) {
			SearchPart part = (SearchPart) clause.getQuery();
			if (groups.isEmpty() || part.link().or()) {
				groups.add(new ArrayList<>());
			}
			groups.get(groups.size() - 1).add(part);
		}
		if (groups.isEmpty()) {
			return null;
		}
		int place = groups.get(0).get(0).place();
		List<String> alternatives = groups.stream().map(this::allOf).toList();
		return new SearchPart(
				(alternatives.size() == 1) ? alternatives.get(0) : "(" + String.join(" OR ", alternatives) + ")",
				place);
	}

	private String allOf(List<SearchPart> group) {
		List<SearchPart> wanted = group.stream().filter((part) -> !part.link().not()).toList();
		if (wanted.isEmpty()) {
			throw this.words.malformed(group.get(0).place(), "with NOT or - alone nearly every claim would be found; "
					+ "beside what must not occur, a word that has to occur was expected.");
		}
		if (group.size() == 1) {
			return wanted.get(0).text();
		}
		String unwanted = group.stream()
			.filter((part) -> part.link().not())
			.map((part) -> " NOT " + part.text())
			.collect(Collectors.joining());
		return "(" + wanted.stream().map(SearchPart::text).collect(Collectors.joining(" AND ")) + unwanted + ")";
	}

	private @Nullable SearchPart phrase(String text, int slop) {
		String plain = text.replaceAll("[\\\\\"]", " ").strip();
		return LETTER.matcher(plain).find() ? counted("\"" + plain + "\"" + ((slop > 0) ? "~" + slop : "")) : null;
	}

	/** The index knows no signs in words: what stands before one is a word of its own. */
	private @Nullable SearchPart ending(String text, String operator, String otherwise) {
		List<String> pieces = NO_WORD.splitAsStream(text).filter((piece) -> LETTER.matcher(piece).find()).toList();
		String last = pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1);
		if (LETTER.matcher(last).results().count() < 2) {
			throw refused(otherwise);
		}
		String search = escape(last.toLowerCase(Locale.ROOT)) + operator;
		return counted((pieces.size() == 1) ? search
				: "(\"" + String.join(" ", pieces.subList(0, pieces.size() - 1)) + "\" AND " + search + ")");
	}

	private SearchPart counted(String text) {
		if (++this.parts > MOST_PARTS) {
			throw refused("a search may have " + MOST_PARTS + " words and phrases.");
		}
		return new SearchPart(text, this.token.beginColumn);
	}

	/** The part that the parser made, with the weight that it gave it. */
	private SearchPart part(Query parsed) {
		if (parsed instanceof BoostQuery boosted) {
			return part(boosted.getQuery()).times(boosted.getBoost(), this.words);
		}
		return (SearchPart) parsed;
	}

	private OnRecordException refused(String why) {
		return this.words.malformed(this.token.beginColumn, why);
	}

}
