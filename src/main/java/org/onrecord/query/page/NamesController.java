package org.onrecord.query.page;

import java.util.List;
import java.util.Map;

import org.onrecord.knowledge.Names;
import org.onrecord.query.ActorFound;
import org.onrecord.query.ActorQuery;
import org.onrecord.query.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Completes the names that a person types in the fields of the start page. */
@Controller
class NamesController {

	private static final String NAMES = "8";

	private final Actors actors;

	NamesController(Actors actors) {
		this.actors = actors;
	}

	/** Either field asks with its own name. */
	@GetMapping("/names")
	String complete(@RequestParam(defaultValue = "") String speaker, @RequestParam(defaultValue = "") String about,
			Model model) {
		String typed = speaker.isBlank() ? about : speaker;
		model.addAttribute("actors", found(typed));
		return "names";
	}

	private List<ActorFound> found(String typed) {
		return Names.key(typed).isEmpty() ? List.of()
				: this.actors.find(ActorQuery.of(Map.of("q", typed, "limit", NAMES))).answers();
	}

}
