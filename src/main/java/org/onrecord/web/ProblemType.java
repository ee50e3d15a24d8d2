package org.onrecord.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;

/**
 * Every problem that has a name, as the page explains to which its {@code type} leads:
 * {@code /problems/} and the name. What has no name here is told by its status alone.
 */
enum ProblemType {

	ACTOR_WITH_ITSELF(HttpStatus.UNPROCESSABLE_CONTENT, "An actor cannot be merged with itself",
			"The same actor is named twice, by id or by different names.", "Name two actors."),

	ALREADY_ONE(HttpStatus.CONFLICT, "These actors are one already",
			"Decisions that stand have merged them, perhaps through others.",
			"decisions lists them. To have the actors apart, split them or undo these."),

	AMBIGUOUS_NAME(HttpStatus.CONFLICT, "Several actors have this name",
			"More than one actor is called what you typed, and none of them is chosen for you.",
			"Ask again with the id of the one you mean; candidates lists them."),

	ARTICLE_DELETED(HttpStatus.CONFLICT, "The article was deleted",
			"Somebody decided that this article is not to be here, so it is not taken in again.",
			"/api/decisions?on= with its id tells who did; undoing that brings it back."),

	ARTICLE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The article is too large",
			"One article has more bytes than this server reads.",
			"Send one article at a time, many as NDJSON. Whoever runs the server can raise ONRECORD_ARTICLE_MAX_BYTES."),

	ARTICLE_WITHDRAWN(HttpStatus.CONFLICT, "The article was withdrawn",
			"Somebody decided that what this article reports does not count, so no text of it is taken in.",
			"/api/decisions?on= with its id tells who did; undoing that lets it count again."),

	BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood",
			"Something in the request is missing or is not what it has to be.",
			"The detail of the problem names it; the description of the API tells what is expected."),

	BAD_TOKEN(HttpStatus.UNAUTHORIZED, "The token is not valid",
			"The bearer token of the request was revoked, has expired, belongs to somebody who is kept out, or never was one.",
			"Make another at /api/tokens, signed in, or on the machine with the command token make."),

	BINARY(HttpStatus.UNPROCESSABLE_CONTENT, "This is no text",
			"The body is a PDF, an archive, a picture or something else that is not text.",
			"Take the text out of it first, then send it as text/plain, text/html or JSON."),

	BROKEN_IMPORT(HttpStatus.BAD_REQUEST, "The file is broken",
			"A file that was to be imported is not whole, or a line of it is not what it has to be. Nothing of it was taken.",
			"The detail names the place. Export it again, or mend it there."),

	BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Too many statements run at once",
			"As many statements of read-only Cypher run as may at the same time.",
			"Send it again in a moment; the header Retry-After says when. Whoever runs the server can raise "
					+ "ONRECORD_CYPHER_ATONCE."),

	COLLECTION_EXISTS(HttpStatus.CONFLICT, "Another collection has this name",
			"No two collections have the same name, whatever the case of letters.",
			"Choose another name, or use the collection that has it."),

	CROSS_SITE(HttpStatus.FORBIDDEN, "Another site may not change anything here",
			"A page of another site made your browser send this request. Other sites may not add or change anything.",
			"Send it from the pages of this server, or from a program that is no browser."),

	CURSOR_EXPIRED(HttpStatus.GONE, "The next page is forgotten",
			"Answers in the order of relevance are remembered for ten minutes, by the server that gave the first page; "
					+ "this one was not turned in time, or the server was started anew.",
			"Ask from the first page, without a cursor. Answers in the order of days can be paged at any time."),

	DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer",
			"The database is stopped, cannot be reached, or refuses the password.",
			"Try again in a moment. If that goes on, whoever runs the server finds the reason in its log."),

	DECIDED_ALREADY(HttpStatus.CONFLICT, "Somebody has decided this before you",
			"What you wanted to decide about was decided meanwhile, and nothing was changed.",
			"decisions says by whom and when. To decide otherwise, send seen with the id of that decision."),

	DECISIONS_IN_THE_WAY(HttpStatus.CONFLICT, "Other decisions stand in the way",
			"Decisions that stand rest on what was to be changed, or forbid it. Nothing was changed.",
			"decisions lists them. Undo these first, or leave it as it is."),

	DELETED_ARTICLE(HttpStatus.GONE, "The article was deleted",
			"Somebody decided that this article is not to be here any more.",
			"/api/decisions?on= with its id tells who did; undoing that brings it back."),

	EMPTY_ARTICLE(HttpStatus.UNPROCESSABLE_CONTENT, "The article is empty",
			"The body of the request has no text, or nothing but white space.",
			"Check the file that was sent; with curl, a file is sent by --data-binary @file."),

	EXTRACTION_FAILED(HttpStatus.UNPROCESSABLE_CONTENT, "The article could not be read",
			"The extractor failed on this article. That is a fault of the program, not of the article.",
			"Report it with the article; other articles are not affected."),

	EXTRACTOR_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Articles and English cannot be read now",
			"The language models could not be loaded. Questions with parameters are answered all the same.",
			"Whoever runs the server gives it more memory (-Xmx1g), or sees the log, and starts it again."),

	FOREIGN_HOST(HttpStatus.FORBIDDEN, "The server has another name",
			"The server was asked under a name that is not its own. Without this check, a page of another site could "
					+ "read what is here.",
			"Use localhost, or have the name added to ONRECORD_ALLOWED_HOSTS."),

	IDENTIFIERS_DIFFER(HttpStatus.CONFLICT, "The same register knows them by different identifiers",
			"One actor was to have two identifiers of a register that knows each thing by one: two were to be merged, "
					+ "or one more was to be given. Nothing was changed; identifiers lists them.",
			"If one of them is wrong, take it away first and try again. If both are right, these are two actors."),

	IDENTIFIER_TAKEN(HttpStatus.CONFLICT, "The identifier stands for another actor",
			"An identifier of another register stands for one actor, and another one has it; bearer is its id.",
			"Merge the two actors if they are the same, or take the identifier from the other one first."),

	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "OnRecord failed", "The program has a fault that nobody foresaw.",
			"Report it, with the reference if the problem names one; the log tells more."),

	INTERRUPTED(HttpStatus.SERVICE_UNAVAILABLE, "The server stopped in the middle of this",
			"The server was told to stop while it took articles in. Each article is wholly stored or not at all.",
			"Send the same again once the server runs: what is stored is skipped."),

	INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is not what it has to be",
			"A parameter has a value that it cannot have, is missing, is given more than once, or does not exist here.",
			"The detail says what is expected, and parameter names it; the description of the API lists all of them."),

	INVALID_STATEMENT(HttpStatus.BAD_REQUEST, "The statement is not valid Cypher",
			"A statement of read-only Cypher has an error, lacks a parameter, or fails on its values.",
			"The detail is what the database says, with line and column where it knows them."),

	KINDS_DIFFER(HttpStatus.UNPROCESSABLE_CONTENT, "Actors of different kinds cannot be one",
			"A person is no agency, and an office is not the person who holds it.",
			"If one of them has a wrong kind, decide that first (kind)."),

	LAST_ADMIN(HttpStatus.CONFLICT, "Nobody could let people in any more",
			"The only admin who can sign in was to lose that role or to be kept out.",
			"Make somebody else an admin first; they have to set a password before they count."),

	LINK_EXPIRED(HttpStatus.GONE, "The link is not valid any more",
			"A link with which a password is set works once and for 24 hours, and a newer one takes its place.",
			"Ask an admin for another one, or on the machine itself: onrecord people link NAME."),

	MALFORMED_JSON(HttpStatus.BAD_REQUEST, "This is no JSON article",
			"The body was sent as JSON, but it is not one JSON object.",
			"Send one object {\"title\", \"url\", \"outlet\", \"author\", \"publishedAt\", \"text\"}, or NDJSON with one such "
					+ "object a line."),

	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request is not valid HTTP",
			"The address, a header or the body of the request breaks the rules of HTTP, or is too long.",
			"Percent-encode what stands in the address: a percent sign is %25, a slash in a name %2F. With curl, use -G "
					+ "and --data-urlencode."),

	MALFORMED_SEARCH(HttpStatus.BAD_REQUEST, "The search words cannot be read",
			"Parameter q breaks the syntax of searches; position is the place, in characters from 1. All words have to "
					+ "occur; there are \"phrases\", AND, OR, NOT, + and - before words, parentheses, word~1 for other "
					+ "spellings, \"two words\"~3 for words that stand near each other, and wor* for any ending.",
			"Correct it there, or put what is to be found as it stands in quotation marks."),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method",
			"The address exists, but not for this HTTP method.", "The header Allow lists the methods it takes."),

	MISSING_TEXT(HttpStatus.UNPROCESSABLE_CONTENT, "The article has no text",
			"The JSON object has no field \"text\", or it is blank.", "Put the text of the article into \"text\"."),

	NAME_TAKEN(HttpStatus.CONFLICT, "Somebody else has this name",
			"The people who may come in have different names, also apart from capital letters.", "Take another name."),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer has another type",
			"The header Accept of the request leaves out the only type that this address answers with.",
			"Accept application/json, or leave the header away."),

	NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address", "This server has no such address.",
			"Begin at the start page, or see the description of the API."),

	NOT_UNDERSTOOD(HttpStatus.UNPROCESSABLE_CONTENT, "The question is not understood",
			"A question in English has a word, a name beside another or a second part that nothing here accounts for, or "
					+ "it may mean two things. It is not answered rather than half understood.",
			"Ask it like one of the questions that known lists, the closest first, or use the catalogue at /api/queries."),

	NO_ARTICLE(HttpStatus.UNPROCESSABLE_CONTENT, "There is no article on the page",
			"The web page holds navigation, links or labels, and no text that could be an article.",
			"Send the page of one article; pages that fill themselves by script have to be saved from a browser."),

	NO_SENTENCE(HttpStatus.UNPROCESSABLE_CONTENT, "There is no sentence in the text",
			"The text has no line of four words or more that ends like a sentence.",
			"Check that the text was sent whole, and in its own encoding."),

	REFUSED_LINES(HttpStatus.UNPROCESSABLE_CONTENT, "Lines of the list cannot be taken",
			"Some lines name nobody, or more than one actor, or hold no identifier; lines tells each and why.",
			"Mend these lines and send the whole list again: nothing of it was taken."),

	REFUSED_STATEMENT(HttpStatus.FORBIDDEN, "The statement is not run",
			"Only statements that read are run, and only those of which it can be told beforehand that they cannot fill "
					+ "the memory or run on when they are stopped.",
			"The detail says what in it was refused and what to do instead; guard names the check that refused it."),

	REFUSED_VALUES(HttpStatus.BAD_REQUEST, "The database refuses these values",
			"A query of the catalogue was asked with values of the right type that make no sense to it, such as a "
					+ "negative limit, or words that are no full-text query.",
			"The detail quotes the database; /api/queries tells what each parameter is."),

	ROLE_NEEDED(HttpStatus.FORBIDDEN, "Your role does not allow this",
			"What was asked for needs a higher role: viewer reads, analyst reviews and adds, editor merges and deletes, "
					+ "admin decides who may do what. A token may have a lower role than its owner.",
			"role names the role it needs; an admin can give it to you."),

	SENSELESS_DECISION(HttpStatus.UNPROCESSABLE_CONTENT, "This decision makes no sense",
			"What was sent is well-formed, but what it names does not fit together. Nothing was changed.",
			"The detail of the problem says what does not fit."),

	SIGNS_IN_ELSEWHERE(HttpStatus.CONFLICT, "This person has no password here",
			"They sign in by OpenID Connect, and what they may do is told there.",
			"Set their password or role where they sign in."),

	SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED, "Sign in first", "This server answers only people it knows.",
			"Sign in at /sign-in; programs send a token: Authorization: Bearer, followed by what /api/tokens gave."),

	STALE_DECISION(HttpStatus.CONFLICT, "Things have changed since you looked",
			"The decision named by seen is not the last one any more. Nothing was changed.",
			"Look at it again; decisions says what happened."),

	STALE_FORM(HttpStatus.FORBIDDEN, "The page was too old",
			"A form, or a request of a script of the pages, came without the secret that this server gave to the page, or "
					+ "with one of an earlier session. Without it, other sites could act in your name.",
			"Load the page anew and send it again. Programs send a bearer token instead of the cookie of a session."),

	STATEMENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The statement and its parameters are too large",
			"The body of the request has more bytes than one statement and its parameters may have.",
			"Send fewer values at once."),

	TOKEN_NEEDS_PERSON(HttpStatus.FORBIDDEN, "A token makes no tokens",
			"Tokens are made by somebody who is signed in, so that one that leaked cannot make itself last.",
			"Sign in, or use the command token make on the machine."),

	TOO_COSTLY(HttpStatus.SERVICE_UNAVAILABLE, "The answer took too long",
			"The question took more time or memory than one question gets, and was given up.",
			"Ask for less: a shorter period, one more condition, a smaller limit; total and facets look at all that is "
					+ "asked for. Whoever runs the server can raise ONRECORD_QUERY_TIMEOUT."),

	TOO_MANY_LINES(HttpStatus.CONTENT_TOO_LARGE, "The list has too many lines",
			"A list has more lines than are taken at once.", "Send it in parts, each with the names of the columns."),

	TOO_MANY_TOKENS(HttpStatus.CONFLICT, "There are too many tokens",
			"One person may have 100 tokens that have not expired.", "Revoke those that nothing uses."),

	TOO_MANY_TRIES(HttpStatus.TOO_MANY_REQUESTS, "Too many tries to sign in",
			"A name and address may fail to sign in a few times in five minutes, and so may an address in all.",
			"The header Retry-After tells how many seconds to wait. Who has forgotten a password asks an admin for a link."),

	UNDONE_ALREADY(HttpStatus.CONFLICT, "The decision was undone already",
			"Somebody has undone this decision before you.",
			"decisions names the decision that did. To have it stand again, undo that one."),

	UNKNOWN_ACTOR(HttpStatus.NOT_FOUND, "Nobody on record is called so",
			"No article that was read names an actor of this id or name.",
			"Try fewer words of the name; candidates lists actors with names like it."),

	UNKNOWN_ARTICLE(HttpStatus.NOT_FOUND, "There is no such article", "No article with this id is stored.",
			"Take ids from the answers of /api/articles and /api/claims."),

	UNKNOWN_CLAIM(HttpStatus.NOT_FOUND, "There is no such claim", "No claim with this id is stored.",
			"Take ids from the answers of /api/claims."),

	UNKNOWN_COLLECTION(HttpStatus.NOT_FOUND, "There is no such collection", "No collection has this id or name.",
			"See /api/collections for all of them; candidates lists those with names like it."),

	UNKNOWN_DECISION(HttpStatus.NOT_FOUND, "There is no such decision", "No decision with this id was made.",
			"Ids stand in the answers of /api/decisions."),

	UNKNOWN_ENCODING(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The encoding is not known",
			"The header Content-Type declares an encoding that this server does not know.",
			"Send UTF-8, or leave the encoding away."),

	UNKNOWN_IDENTIFIER(HttpStatus.NOT_FOUND, "The actor has no such identifier",
			"No such identifier of another register was given to this actor.",
			"See /api/actors/{id}/identifiers for those it has."),

	UNKNOWN_MENTION(HttpStatus.NOT_FOUND, "There is no such mention", "No mention with this id is stored.",
			"Ids of mentions stand in the answers of /api/articles/{id}."),

	UNKNOWN_PERSON(HttpStatus.NOT_FOUND, "Nobody of this name may come in", "No account on this server has this name.",
			"See /api/people for all of them."),

	UNKNOWN_QUERY(HttpStatus.NOT_FOUND, "There is no such query", "The catalogue has no query of this name.",
			"See /api/queries for all of them."),

	UNKNOWN_TOKEN(HttpStatus.NOT_FOUND, "There is no such token",
			"No token of this id is valid, or it belongs to somebody else.",
			"See /api/tokens for those that are yours."),

	UNREADABLE(HttpStatus.NOT_FOUND, "The article could not be read to its end",
			"The file, or the body of the request, broke off or could not be opened.", "Send it again."),

	UNREADABLE_BODY(HttpStatus.BAD_REQUEST, "The body cannot be read",
			"The body of the request is not what its Content-Type says.",
			"The detail says where it ends to make sense."),

	UNREADABLE_NAME(HttpStatus.UNPROCESSABLE_CONTENT, "A name in the article is too long to be one",
			"Something in the article was read as a name and has hundreds of words or letters; perhaps the text holds "
					+ "encoded data, or its words ran together.",
			"Take what is no prose out of the text and send it again."),

	UNSUPPORTED_IMPORT(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Files of this form are not imported",
			"A file is neither an export of OnRecord (format ndjson) nor a network in GraphML, GEXF or CSV.",
			"Save it in one of these forms; the ending of its name has to tell which."),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Bodies of this type are not read",
			"The header Content-Type of the request is missing, or names a type that this address does not read.",
			"Articles come as text/plain, text/html, application/json or application/x-ndjson."),

	UNUSABLE_CORPUS(HttpStatus.UNPROCESSABLE_CONTENT, "The marked articles cannot be used",
			"A folder or file of a corpus is missing, broken, or does not fit its text. Only training and measuring on the "
					+ "command line read one.",
			"The message names file and line; correct it there and start the command again."),

	UNUSABLE_MODEL(HttpStatus.UNPROCESSABLE_CONTENT, "The model of attributions cannot be used",
			"The file that --model or ONRECORD_MODEL names is not there, or was not written by this version's training.",
			"Name learned, rules, or a file that the command train wrote."),

	UNWRITABLE(HttpStatus.CONFLICT, "The file cannot be written",
			"The folder is not there, or the user of the program may not write in it. Only commands write files.",
			"Name a file in a folder that is there and may be written to."),

	WEAK_PASSWORD(HttpStatus.UNPROCESSABLE_CONTENT, "The password is too weak",
			"A password has at least 12 characters and at most 72 bytes, and is not the name over again.",
			"Take four or five words that have nothing to do with each other, or let a program make one up."),

	WRONG_COLUMNS(HttpStatus.BAD_REQUEST, "The list has other columns",
			"The first line of the list does not name the columns that are expected; expected tells them.",
			"Name the columns so, and leave out the others."),

	WRONG_ENCODING(HttpStatus.UNPROCESSABLE_CONTENT, "The text is not in the encoding it claims",
			"Some bytes or characters are impossible in the encoding that was declared, or in UTF-8 where none was. "
					+ "Nothing is guessed and nothing replaced.",
			"Convert the text to UTF-8, or declare its encoding: Content-Type: text/plain; charset=iso-8859-1."),

	WRONG_FIELD(HttpStatus.UNPROCESSABLE_CONTENT, "A field of the article is wrong",
			"A field of the JSON object is no string, is no date, is no URL, or is too long.",
			"The detail names the field; leave out what is not known.");

	private static final String PATH = "/problems/";

	private final HttpStatus status;

	private final String title;

	private final String meaning;

	private final String remedy;

	ProblemType(HttpStatus status, String title, String meaning, String remedy) {
		this.status = status;
		this.title = title;
		this.meaning = meaning;
		this.remedy = remedy;
	}

	/** The problem of this short name. */
	static Optional<ProblemType> named(String shortName) {
		return Arrays.stream(values()).filter((type) -> type.shortName().equals(shortName)).findFirst();
	}

	/** The name in small letters and hyphens, as refusals carry it. */
	public String shortName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The address of the page that explains it. */
	public String address() {
		return PATH + shortName();
	}

	public HttpStatus status() {
		return this.status;
	}

	/** What it is, in a few words, the same each time it is met. */
	public String title() {
		return this.title;
	}

	/** What it means. */
	public String meaning() {
		return this.meaning;
	}

	/** What to do about it. */
	public String remedy() {
		return this.remedy;
	}

}
