package org.onrecord.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.decide.Draft.Wanted;
import org.onrecord.decide.Facet.Aspect;
import org.onrecord.knowledge.ClaimStatus;

/** Decisions on claims. */
final class ClaimDrafts {

	/** A claim that counts. */
	static final String LIVE = "live";

	/** A claim that another one has replaced. */
	static final String EDITED = "edited";

	private ClaimDrafts() {
	}

	/** Accept or reject. */
	static Draft status(Work work, Act act) {
		String id = act.required("claim");
		act.refuseOthers();
		refusePast(work, id);
		Facet facet = new Facet(Aspect.CLAIM_STATUS, id);
		work.refuseUnseen("Claim " + id, act, facet);
		ClaimStatus status = (act.kind() == DecisionKind.ACCEPT) ? ClaimStatus.ACCEPTED : ClaimStatus.REJECTED;
		return new Draft(act.kind(), List.of(id),
				List.of(new Wanted(facet, Values.json(ClaimStatus.PROPOSED.word()), Values.json(status.word()))));
	}

	/** A claim by hand. */
	static Draft add(Work work, Act act) {
		String article = act.required("article");
		ClaimForm form = new ClaimForm(work, article, Map.of(), Map.of(), List.of());
		return new Draft(act.kind(), List.of(article, form.id()), List.of(made(form, act)));
	}

	/** Another claim in place of one. */
	static Draft edit(Work work, Act act) {
		String id = act.required("claim");
		refusePast(work, id);
		work.refuseUnseen("Claim " + id, act, new Facet(Aspect.CLAIM_STATUS, id));
		Record rows = work.run("claim-rows", Map.of("claim", id)).get(0);
		Map<String, List<Integer>> places = new HashMap<>();
		rows.get("places").asMap((place) -> place).forEach((name, place) -> {
			if (!place.isNull()) {
				places.put(name, place.asList(Value::asInt));
			}
		});
		ClaimForm form = new ClaimForm(work, rows.get("article").asString(), rows.get("claim").asMap(), places,
				rows.get("names").asList(Value::asMap));
		Wanted made = made(form, act);
		return new Draft(act.kind(), List.of(id, form.id()),
				List.of(new Wanted(new Facet(Aspect.CLAIM_STATE, id), Values.json(LIVE), Values.json(EDITED)), made));
	}

	private static Wanted made(ClaimForm form, Act act) {
		return new Wanted(new Facet(Aspect.CLAIM_MADE, form.id()), Values.json(null), Values.json(form.rows(act)));
	}

	/** Refuses a claim that is not there, or counts no more. */
	static void refusePast(Work work, String id) {
		Record claim = work.claim(id);
		if ("superseded".equals(claim.get("past").asString(null))) {
			throw Refusals.senseless("senseless-decision", "Claim " + id
					+ " counts no more: its article was read again, or has a newer version, without it. Nothing was decided.");
		}
		if (!claim.get("live").asBoolean()) {
			Facet.Aspect state = EDITED.equals(claim.get("past").asString()) ? Aspect.CLAIM_STATE
					: Aspect.ARTICLE_STATE;
			String of = (state == Aspect.CLAIM_STATE) ? id : claim.get("article").asString();
			throw Refusals.inTheWay(
					"Deciding on claim " + id + ", which counts no more (" + claim.get("past").asString() + "),",
					work.decisions(work.standing(new Facet(state, of)).decision()));
		}
	}

}
