package org.onrecord.decide;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/** Why something is not decided. */
final class Refusals {

	/** So many decisions are named in words. */
	private static final int SHOWN = 3;

	private Refusals() {
	}

	/** Somebody was there before. */
	static OnRecordException decided(String what, Decision before) {
		return conflict("decided-already", what + " was decided already: " + said(before)
				+ ". To decide otherwise, send seen=" + before.id() + " with it.", List.of(before));
	}

	/** Whoever decides has not seen the last decision. */
	static OnRecordException stale(String what, String seen, List<Decision> now) {
		return conflict("stale-decision",
				what + " has changed since decision " + seen + " was seen"
						+ (now.isEmpty() ? ": nothing is decided about it any more" : ": " + said(now.get(0)))
						+ ". Look at it again.",
				now);
	}

	/** Other decisions rest on it, or forbid it. */
	static OnRecordException inTheWay(String attempted, List<Decision> decisions) {
		return conflict("decisions-in-the-way",
				attempted + " is not possible while other decisions stand: "
						+ decisions.stream().limit(SHOWN).map(Refusals::said).collect(Collectors.joining("; "))
						+ ((decisions.size() > SHOWN) ? "; and " + (decisions.size() - SHOWN) + " more" : "")
						+ ". Undo these first.",
				decisions);
	}

	static OnRecordException conflict(String problem, String message, List<Decision> decisions) {
		return OnRecordException.of(Reason.CONFLICT, problem, message)
			.with("decisions",
					decisions.stream()
						.map((decision) -> Map.of("id", decision.id(), "kind", decision.kind().word(), "by",
								decision.by(), "at", decision.at().toString()))
						.toList());
	}

	static OnRecordException unknownClaim(String id) {
		return unknown("unknown-claim", "claim", id);
	}

	static OnRecordException unknownArticle(String id) {
		return unknown("unknown-article", "article", id);
	}

	static OnRecordException unknownActor(String id) {
		return unknown("unknown-actor", "actor", id);
	}

	static OnRecordException unknownMention(String id) {
		return unknown("unknown-mention", "mention", id);
	}

	static OnRecordException unknownDecision(String id) {
		return unknown("unknown-decision", "decision", id);
	}

	private static OnRecordException unknown(String problem, String thing, String id) {
		return OnRecordException.of(Reason.UNKNOWN, problem,
				"No " + thing + " has the id \"" + id + "\", so nothing was decided.");
	}

	/** It is well-formed, but makes no sense. */
	static OnRecordException senseless(String problem, String message) {
		return OnRecordException.of(Reason.UNPROCESSABLE, problem, message);
	}

	private static String said(Decision decision) {
		return decision.kind().word() + " by " + decision.by() + " at " + decision.at() + " (" + decision.id() + ")";
	}

}
