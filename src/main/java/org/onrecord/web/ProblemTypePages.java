package org.onrecord.web;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages to which the {@code type} of a problem leads: what it means, what to do. */
@Controller
class ProblemTypePages {

	@GetMapping("/problems")
	String all(Model model) {
		model.addAttribute("types", ProblemType.values());
		return "problem-types";
	}

	@GetMapping("/problems/{name}")
	String one(@PathVariable String name, Model model) {
		model.addAttribute("type",
				ProblemType.named(name)
					.orElseThrow(() -> OnRecordException.of(Reason.UNKNOWN, "not-found",
							"No problem is called \"" + name + "\". /problems lists all that have a name.")));
		return "problem-type";
	}

}
