package org.onrecord.identify;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.query.ActorDescribed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A small page about one actor, which clients of the reconciliation API show in a frame.
 */
@Controller
@Hidden
class PreviewController {

	private final Reconciliation reconciliation;

	PreviewController(Reconciliation reconciliation) {
		this.reconciliation = reconciliation;
	}

	@GetMapping("/api/reconcile/preview")
	String preview(@RequestParam String id, Model model) {
		ActorDescribed actor = this.reconciliation.described(List.of(id))
			.stream()
			.findFirst()
			.orElseThrow(() -> OnRecordException.of(Reason.UNKNOWN, "unknown-actor",
					"No actor has the id \"" + id + "\". Ids stand in the answers of /api/reconcile."));
		model.addAttribute("actor", actor);
		model.addAttribute("described", Candidate.describe(actor));
		return "reconcile-preview";
	}

}
