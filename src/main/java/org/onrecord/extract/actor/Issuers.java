package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Who stands behind a document: whose it is ("the Gazette report", "an ad from Clean
 * Rivers", "a memo by Ada Poe"), who brought it out or spoke in it ("Clean Rivers aired
 * an ad", "Poe said in a memo"). A document without such words has the issuer that the
 * article gave to a document of that sort before, or, if it is the only one, afterwards.
 */
final class Issuers {

	private static final Set<String> ISSUES = Set.of("release", "publish", "issue", "launch", "write", "send", "post",
			"unveil", "air", "run", "file", "sign", "deliver", "give", "conduct", "commission", "put", "produce",
			"author", "pen", "tweet", "circulate", "distribute", "make", "draft", "submit", "obtain");

	private static final Set<String> SPEECHES = Set.of("statement", "speech", "opinion", "ruling", "announcement",
			"testimony", "remark", "word", "comment");

	private static final Set<String> IN_OUTLETS = Set.of("article", "story", "column", "op-ed", "piece", "editorial",
			"essay", "interview", "report");

	private static final Set<String> SPEAKS = Set.of("say", "write", "tell", "announce", "state", "add", "note", "warn",
			"argue", "claim", "declare", "explain", "insist", "predict", "confirm", "acknowledge", "ask", "call");

	/** Documents that are the words of whoever spoke right before. */
	private static final Set<String> OWN_WORDS = Set.of("statement", "release", "letter", "tweet", "post", "message",
			"memo", "email");

	/** Nouns for the same sort of document. */
	private static final Map<String, String> SORTS = Map.ofEntries(Map.entry("survey", "poll"),
			Map.entry("advertisement", "ad"), Map.entry("commercial", "ad"), Map.entry("spot", "ad"),
			Map.entry("voiceover", "ad"), Map.entry("narrator", "ad"), Map.entry("e-mail", "email"),
			Map.entry("emails", "email"), Map.entry("suit", "lawsuit"), Map.entry("complaint", "lawsuit"),
			Map.entry("announcement", "statement"), Map.entry("release", "statement"), Map.entry("story", "article"),
			Map.entry("piece", "article"), Map.entry("column", "op-ed"), Map.entry("editorial", "op-ed"));

	private static final Set<String> SURVEYS = Set.of("poll", "survey", "study", "analysis", "report");

	/** Where people post: their posts are their own. */
	private static final Set<String> PLATFORMS = Set.of("Facebook", "Twitter", "YouTube", "Instagram", "Medium",
			"Snapchat", "Tumblr", "Reddit", "TikTok", "LinkedIn", "Telegram");

	private static final int AFTER_CUE = 6;

	private static final int AFTER_LINK = 3;

	private static final int DEEPEST = 2;

	private final Cast cast;

	private final Lexicon lexicon;

	/** Documents whose issuer the article tells, by their noun, in text order. */
	private final Map<String, List<Issued>> issued = new HashMap<>();

	private record Issued(int token, Figure issuer) {
	}

	Issuers(Cast cast, Lexicon lexicon) {
		this.cast = cast;
		this.lexicon = lexicon;
	}

	boolean isDocument(Token noun) {
		return this.lexicon.is("document", noun.lemma()) || this.lexicon.is("document", noun.word());
	}

	/** Reads who issued what, once the actors are known. */
	Issuers read() {
		for (Token token : this.cast.text().tokens()) {
			if (token.isNoun() && isDocument(token) && this.cast.at(token.index()).isEmpty()) {
				owner(token).or(() -> publisher(token)).ifPresent((issuer) -> add(token, issuer));
			}
		}
		return this;
	}

	/** Takes note of the document in which somebody spoke: "Poe said in a letter". */
	void spoke(Figure speaker, Attribution attribution) {
		Token cue = attribution.cue().get(attribution.cue().size() - 1);
		for (int i = cue.index() - 2; i <= cue.index() + AFTER_CUE; i++) {
			boolean in = Set.of("in", "on", "via", "through").contains(this.cast.word(i, cue.sentence()));
			if (in) {
				Token noun = lastOfPhrase(i + 1, cue);
				if (isDocument(noun) && this.cast.at(noun.index()).isEmpty() && owner(noun).isEmpty()) {
					add(noun, speaker);
				}
				return;
			}
		}
	}

	private Token lastOfPhrase(int first, Token near) {
		int last = first;
		while (!this.cast.word(last + 1, near.sentence()).isEmpty()
				&& this.cast.text().token(last).tag().matches("DT|PRP\\$|JJ|NN|CD|HYPH|VBN")
				&& this.cast.text().token(last + 1).tag().matches("JJ|NNS?|HYPH|VBN")) {
			last++;
		}
		return this.cast.word(last, near.sentence()).isEmpty() ? near : this.cast.text().token(last);
	}

	private void add(Token document, Figure issuer) {
		List<Issued> alike = this.issued.computeIfAbsent(sort(document), (any) -> new ArrayList<>());
		int at = alike.size();
		while (at > 0 && alike.get(at - 1).token() > document.index()) {
			at--;
		}
		alike.add(at, new Issued(document.index(), issuer));
	}

	private static String sort(Token document) {
		String noun = document.lemma().toLowerCase(java.util.Locale.ROOT);
		return SORTS.getOrDefault(noun, noun);
	}

	/** Whether a document without issuer is what somebody said right before. */
	boolean isOwnWords(Token document) {
		return isDefinite(document) && OWN_WORDS.contains(document.lemma());
	}

	/** Who issued this document, of which these are the words. */
	Optional<Figure> of(Token document, List<Token> phrase) {
		List<Issued> alike = this.issued.getOrDefault(sort(document), List.of());
		Optional<Figure> own = alike.stream()
			.filter((one) -> one.token() == document.index())
			.map(Issued::issuer)
			.findFirst()
			.or(() -> within(phrase, document))
			.or(() -> namedBefore(document));
		if (own.isPresent()) {
			return own;
		}
		Optional<Figure> before = alike.stream()
			.filter((one) -> one.token() < document.index())
			.reduce((one, other) -> other)
			.map(Issued::issuer);
		boolean only = alike.stream().map(Issued::issuer).distinct().count() == 1;
		return before.filter((issuer) -> only || isDefinite(document))
			.or(() -> only ? Optional.of(alike.get(0).issuer()) : Optional.empty());
	}

	/**
	 * "a Gazette-Larkmoor College poll": the name right before, if it is no actor yet.
	 */
	private Optional<Figure> namedBefore(Token document) {
		int first = document.index();
		while (!this.cast.word(first - 1, document.sentence()).isEmpty()
				&& isOfName(this.cast.text().token(first - 1))) {
			first--;
		}
		boolean name = first < document.index() && this.cast.text().token(first).tag().startsWith("NNP")
				&& SURVEYS.contains(document.lemma()) && IntStream.range(first, document.index()).anyMatch(this::isNew);
		if (!name) {
			return Optional.empty();
		}
		Figure issuer = this.cast.figure(ActorKind.ORGANIZATION, this.cast.words(first, document.index() - 1));
		this.cast.note(issuer, first, document.index() - 1);
		return Optional.of(issuer);
	}

	/** Whether a word names nobody yet, or a body, and is no month or party adjective. */
	private boolean isNew(int index) {
		Token token = this.cast.text().token(index);
		return token.isProperNoun() && !this.lexicon.is("not-a-town", token.word())
				&& this.cast.at(index).filter((figure) -> !figure.isBody()).isEmpty();
	}

	private static boolean isOfName(Token token) {
		boolean link = token.tag().equals("HYPH") || token.word().matches("[-/&]");
		return link || (token.tag().startsWith("NNP") && Character.isUpperCase(token.word().charAt(0)));
	}

	/** "the ad, part of a buy from NAME": a body or person named after "from" or "by". */
	private Optional<Figure> within(List<Token> phrase, Token document) {
		Optional<Figure> issuer = phrase.stream()
			.filter((token) -> token.index() > document.index() && Set.of("from", "by").contains(token.lemma()))
			.flatMap((token) -> IntStream.rangeClosed(1, AFTER_LINK)
				.filter((offset) -> !this.cast.word(token.index() + offset, token.sentence()).isEmpty())
				.mapToObj((offset) -> this.cast.at(token.index() + offset))
				.flatMap(Optional::stream)
				.limit(1))
			.filter((figure) -> !figure.isPlace())
			.findFirst();
		issuer.ifPresent((figure) -> add(document, figure));
		return issuer;
	}

	private boolean isDefinite(Token document) {
		int at = document.index() - 1;
		while (!this.cast.word(at, document.sentence()).isEmpty()
				&& this.cast.text().token(at).tag().matches("JJ.?|NN|HYPH|CD")) {
			at--;
		}
		return Set.of("the", "that", "this").contains(this.cast.word(at, document.sentence()));
	}

	/** Whose a document is by the words of its noun phrase. */
	Optional<Figure> owner(Token document) {
		AnnotatedText text = this.cast.text();
		Stream<Token> possessors = text.children(document, "nmod:poss").stream();
		Stream<Token> agents = text.children(document)
			.stream()
			.filter((child) -> child.index() > document.index()
					&& (child.is("nmod") || child.is("obl") || child.is("acl")))
			.flatMap((child) -> agents(child, document));
		Stream<Token> before = text.children(document)
			.stream()
			.filter((child) -> child.index() < document.index())
			.filter((child) -> child.is("compound") || child.is("amod"));
		return Stream.of(possessors, agents, before)
			.flatMap((tokens) -> tokens)
			.map((token) -> named(token, DEEPEST))
			.flatMap(Optional::stream)
			.filter((figure) -> !figure.isPlace() || figure.gazetteer() == null || isGovernments(document))
			.filter((figure) -> !PLATFORMS.contains(figure.name()))
			.findFirst();
	}

	private boolean isGovernments(Token document) {
		return Set.of("statement", "report", "announcement", "data", "document").contains(document.lemma());
	}

	/** "by NAME", "released by NAME", "statement of NAME", "article in NAME". */
	private Stream<Token> agents(Token child, Token document) {
		if (child.is("acl")) {
			return this.cast.text()
				.children(child, "obl")
				.stream()
				.filter((agent) -> isMarked(agent, Set.of("by", "from")));
		}
		boolean of = SPEECHES.contains(document.lemma()) && isMarked(child, Set.of("of"));
		boolean in = IN_OUTLETS.contains(document.lemma()) && isMarked(child, Set.of("in"))
				&& this.cast.at(child.index()).filter(Figure::isBody).isPresent();
		return (of || in || isMarked(child, Set.of("by", "from"))) ? Stream.of(child) : Stream.empty();
	}

	private boolean isMarked(Token noun, Set<String> prepositions) {
		return this.cast.text().children(noun, "case").stream().anyMatch((mark) -> prepositions.contains(mark.lemma()));
	}

	/** The actor of a noun, or of the name that stands beside it. */
	private Optional<Figure> named(Token noun, int depth) {
		Optional<Figure> figure = this.cast.at(noun.index());
		if (figure.isPresent() || depth == 0) {
			return figure;
		}
		return Stream.of("appos", "nmod:poss", "compound")
			.flatMap((relation) -> this.cast.text().children(noun, relation).stream())
			.map((child) -> named(child, depth - 1))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** "NAME released a report", "a report was sent by NAME", "NAME said in a report". */
	private Optional<Figure> publisher(Token document) {
		if (document.head() < 0) {
			return Optional.empty();
		}
		AnnotatedText text = this.cast.text();
		Token verb = text.token(document.head());
		boolean object = document.relation().equals("obj") && ISSUES.contains(verb.lemma());
		boolean within = document.is("obl") && SPEAKS.contains(verb.lemma())
				&& isMarked(document, Set.of("in", "on", "via", "through"));
		boolean passive = document.relation().equals("nsubj:pass") && ISSUES.contains(verb.lemma());
		Stream<Token> acting = passive
				? text.children(verb, "obl").stream().filter((agent) -> isMarked(agent, Set.of("by", "from")))
				: (object || within)
						? text.children(verb, "nsubj").stream().filter((subject) -> subject.relation().equals("nsubj"))
						: Stream.empty();
		return acting.map((token) -> named(token, DEEPEST))
			.flatMap(Optional::stream)
			.filter((figure) -> figure.isPerson() || figure.isBody())
			.findFirst();
	}

}
