package org.onrecord.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.TextSpan;
import org.springframework.stereotype.Component;

/** Answers which articles there are and what one reports. */
@Component
public final class Articles {

	private final Asking asking;

	private final ArticleLookup lookup;

	private final Claims claims;

	private final Scopes scopes;

	Articles(Asking asking, ArticleLookup lookup, Claims claims, Scopes scopes) {
		this.scopes = scopes;
		this.asking = asking;
		this.lookup = lookup;
		this.claims = claims;
	}

	/**
	 * One page of articles, newest first and those without a date last, or the other way
	 * round.
	 * @throws OnRecordException if the cursor belongs to another question
	 */
	public Page<ArticleFound> find(ArticleQuery query) {
		Cursor cursor = new Cursor(query.firstPage());
		Map<String, @Nullable Object> values = values(query, cursor.read(query.paging(), 2).orElse(List.of()));
		Page<Dated> page = Page.of(this.asking.rows(statement(query), values, Articles::found), query.paging(), cursor,
				(dated) -> List.of(dated.date(), dated.article().id()));
		return new Page<>(page.answers().stream().map(Dated::article).toList(), page.next());
	}

	/** How many articles answer the question. */
	public long total(ArticleQuery query) {
		return query.firstPage().equals(ArticleQuery.of(Map.of())) ? this.asking.count("articles")
				: this.asking.total(statement(query), values(query, List.of()));
	}

	private static String statement(ArticleQuery query) {
		return query.oldest() ? "articles-oldest" : "articles";
	}

	private Map<String, @Nullable Object> values(ArticleQuery query, List<String> behind) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.scopes.limit(values, query.collection());
		values.put("from", query.period().firstKey());
		values.put("to", query.period().lastKey());
		values.put("until", behind.isEmpty() ? query.period().lastKey() : behind.get(0));
		values.put("before", behind.isEmpty() ? "~" : behind.get(1));
		values.put("since", behind.isEmpty() ? query.period().firstKey() : behind.get(0));
		values.put("after", behind.isEmpty() ? "" : behind.get(1));
		values.put("outlet", query.outlets().isEmpty() ? null : query.outlets());
		values.put("words", query.titleWords());
		values.put("limit", query.paging().limit() + 1);
		return values;
	}

	/** Ids of the articles that answer the question, whatever its page. */
	public List<String> ids(ArticleQuery query) {
		Map<String, @Nullable Object> values = values(query.firstPage(), List.of());
		values.put("limit", Integer.MAX_VALUE);
		return this.asking.rows(statement(query), values, (row) -> row.get("article").get("id").asString());
	}

	/** The article of that id with its mentions and claims. */
	public Optional<ArticleAnswer> find(String id) {
		return this.asking.together(() -> this.lookup.findById(id)
			.map((article) -> answer(article, "article-claims", "article-mentions", null, null))
			.or(() -> past(id)));
	}

	private Optional<ArticleAnswer> past(String id) {
		return this.asking.row("past-article", Map.of("id", id), Function.identity()).map((row) -> {
			String past = row.get("past").asString();
			if ("deleted".equals(past)) {
				throw OnRecordException.of(Reason.GONE, "deleted-article",
						"Article " + id + " was deleted. /api/decisions?on=" + id + " tells by whom, and can undo it.");
			}
			return answer(stored(row.get("article")), "past-article-claims", "past-article-mentions", past,
					Rows.text(row.get("supersededBy")));
		});
	}

	private static StoredArticle stored(Value article) {
		return new StoredArticle(article.get("id").asString(), Rows.text(article.get("url")),
				Rows.text(article.get("outlet")), Rows.text(article.get("title")), Rows.text(article.get("author")),
				Rows.text(article.get("publishedAt")), Rows.text(article.get("text")),
				article.get("boilerplate").isNull() ? List.of() : article.get("boilerplate").asList(Value::asInt));
	}

	/**
	 * The article of that id, which a person named.
	 * @throws OnRecordException if there is none
	 */
	public ArticleAnswer named(String id) {
		return find(id).orElseThrow(() -> OnRecordException.of(Reason.UNKNOWN, "unknown-article",
				"No article has the id \"" + id + "\". Ids stand in the answers of /api/articles and /api/claims."));
	}

	private ArticleAnswer answer(StoredArticle article, String claims, String mentioned, @Nullable String past,
			@Nullable String supersededBy) {
		List<String> ids = this.asking.rows(claims, Map.of("article", article.id()), (row) -> row.get("id").asString());
		List<ClaimAnswer> reported = ((past == null) ? this.claims.shown(ids) : this.claims.past(ids)).stream()
			.sorted(Comparator.<ClaimAnswer, TextSpan>comparing((claim) -> claim.spans().content().get(0))
				.thenComparing(ClaimAnswer::id))
			.toList();
		List<ArticleAnswer.MentionAnswer> mentions = this.asking
			.rows(mentioned, Map.of("article", article.id()), Articles::mention)
			.stream()
			.sorted(Comparator.comparing(Articles::start).thenComparing(ArticleAnswer.MentionAnswer::name))
			.toList();
		return new ArticleAnswer(article.id(), article.title(), article.outlet(), article.author(), article.url(),
				article.publishedAt(), article.text(), past, supersededBy, TextSpan.unflatten(article.boilerplate()),
				mentions, reported);
	}

	private static ArticleAnswer.MentionAnswer mention(Record row) {
		Value mention = row.get("mention");
		Value actor = row.get("actor");
		Value meant = row.get("meant");
		return new ArticleAnswer.MentionAnswer(mention.get("id").asString(), mention.get("name").asString(),
				Rows.word(ActorKind.class, mention.get("kind")), mention.get("unnamed").asBoolean(),
				mention.get("aliases").asList(Value::asString), Rows.spans(row.get("spans")),
				actor.isNull() ? null : Rows.actor(actor), Rows.text(meant.get("method")),
				meant.get("score").isNull() ? null : meant.get("score").asDouble(), Rows.text(meant.get("by")));
	}

	private static int start(ArticleAnswer.MentionAnswer mention) {
		return mention.spans().stream().mapToInt(TextSpan::start).min().orElse(Integer.MAX_VALUE);
	}

	private static Dated found(Record row) {
		Value article = row.get("article");
		return new Dated(article.get("date").asString(), new ArticleFound(article.get("id").asString(),
				Rows.text(article.get("title")), Rows.text(article.get("outlet")), Rows.text(article.get("author")),
				Rows.text(article.get("url")), Rows.text(article.get("publishedAt")), article.get("claims").asInt()));
	}

	/** An article and the day it is sorted by. */
	private record Dated(String date, ArticleFound article) {

	}

}
