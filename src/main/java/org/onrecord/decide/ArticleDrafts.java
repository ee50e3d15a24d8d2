package org.onrecord.decide;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.onrecord.decide.Draft.Wanted;
import org.onrecord.decide.Facet.Aspect;

/** Decisions on articles. */
final class ArticleDrafts {

	/** An article that counts. */
	static final String LIVE = "live";

	/**
	 * An article that was withdrawn: it can be read, but what it reports does not count.
	 */
	static final String WITHDRAWN = "withdrawn";

	/** An article that is there no more. */
	static final String DELETED = "deleted";

	private ArticleDrafts() {
	}

	/** Withdraw or delete. */
	static Draft state(Work work, Act act) {
		String id = act.required("article");
		act.refuseOthers();
		List<Record> rows = work.run("article-to-decide", Map.of("article", id));
		if (rows.isEmpty()) {
			throw Refusals.unknownArticle(id);
		}
		Facet facet = new Facet(Aspect.ARTICLE_STATE, id);
		work.refuseUnseen("Article " + id, act, facet);
		if ("superseded".equals(rows.get(0).get("past").asString(null))) {
			throw Refusals.senseless("senseless-decision", "Article " + id
					+ " counts no more, because a newer version of it is stored. Decide on that one; nothing was decided.");
		}
		String state = (act.kind() == DecisionKind.WITHDRAW) ? WITHDRAWN : DELETED;
		return new Draft(act.kind(), List.of(id), List.of(new Wanted(facet, Values.json(LIVE), Values.json(state))));
	}

}
