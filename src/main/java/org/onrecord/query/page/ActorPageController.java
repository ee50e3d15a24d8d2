package org.onrecord.query.page;

import java.util.List;
import java.util.Map;

import org.onrecord.knowledge.ContentId;
import org.onrecord.query.ActorAnswer;
import org.onrecord.query.Actors;
import org.onrecord.query.BrowserLink;
import org.onrecord.query.ClaimQuery;
import org.onrecord.query.Claims;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** The page of an actor: who it is and the latest claims by it and about it. */
@Controller
class ActorPageController {

	private static final String CLAIMS = "5";

	private final Actors actors;

	private final Claims claims;

	private final BrowserLink browser;

	ActorPageController(Actors actors, Claims claims, BrowserLink browser) {
		this.actors = actors;
		this.claims = claims;
		this.browser = browser;
	}

	@GetMapping("/actors/{nameOrId}")
	Object actor(@PathVariable String nameOrId, Model model) {
		ActorAnswer actor = this.actors.one(nameOrId);
		if (ContentId.isId(nameOrId) && !actor.id().equals(nameOrId)) {
			RedirectView merged = new RedirectView("/actors/" + actor.id());
			merged.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
			return merged;
		}
		Map<String, String> made = Map.of(SearchForm.SPEAKER, actor.id());
		Map<String, String> about = Map.of(SearchForm.ABOUT, actor.id());
		model.addAttribute("page",
				new ActorPage(actor, actor.names().stream().filter((name) -> !name.equals(actor.name())).toList(),
						latest(SearchForm.SPEAKER, actor.id()), latest(SearchForm.ABOUT, actor.id()),
						new Address("/", made).toString(), new Address("/", about).toString(),
						this.browser.to(this.claims.cypher(ClaimQuery.of((actor.made() > 0) ? made : about)))));
		return "actor";
	}

	private List<ShownClaim> latest(String role, String actor) {
		return this.claims.find(ClaimQuery.of(Map.of(role, actor, "limit", CLAIMS)))
			.answers()
			.stream()
			.map(ShownClaim::of)
			.toList();
	}

}
