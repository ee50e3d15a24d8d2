package org.onrecord.query.page;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.BrowserLink;
import org.onrecord.query.ClaimAnswer;
import org.onrecord.query.ClaimOrder;
import org.onrecord.query.ClaimQuery;
import org.onrecord.query.Claims;
import org.onrecord.query.Page;
import org.onrecord.query.Paging;
import org.onrecord.web.Several;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The start page. Its parameters are those of {@code /api/claims}; the address is all the
 * state there is.
 */
@Controller
class SearchController {

	/** Fewer than a program gets: a person reads them. */
	private static final int CLAIMS = 20;

	private final Claims claims;

	private final SearchForm form;

	private final BrowserLink browser;

	private final Readiness readiness;

	SearchController(Claims claims, SearchForm form, BrowserLink browser, Readiness readiness) {
		this.claims = claims;
		this.form = form;
		this.browser = browser;
		this.readiness = readiness;
	}

	@GetMapping("/")
	@Several({ "relation", "polarity", "modality", "manner", "status", "outlet", "facets" })
	Object search(@RequestParam MultiValueMap<String, String> given, Model model, HttpServletResponse response) {
		Address question = new Address("/", given);
		if (!question.values().equals(given)) {
			// A form sends its empty fields too: the address is kept clean of them
			return redirect(question);
		}
		SearchPage page = page(question);
		if (page.trouble() != null) {
			response.setStatus(page.trouble().status());
		}
		model.addAttribute("page", page);
		return "search";
	}

	private SearchPage page(Address question) {
		try {
			ClaimQuery query = query(question);
			return answered(question, query, this.claims.find(query));
		}
		catch (OnRecordException refusal) {
			Trouble trouble = Trouble.of(refusal, question);
			String status = trouble.choices().isEmpty() ? "No claims." : trouble.choices().size() + " to choose from.";
			return page(question, status, new Page<>(List.of(), null), trouble, OrderWords.of(ClaimOrder.DATE), null);
		}
	}

	private SearchPage answered(Address question, ClaimQuery query, Page<ClaimAnswer> found) {
		int count = found.answers().size();
		OrderWords words = OrderWords.of(query.order());
		String status = switch (count) {
			case 0 -> "No claims.";
			case 1 -> "One claim.";
			default -> count + " claims, " + words.order() + ((found.next() != null) ? "; there are more." : ".");
		};
		return page(question, status, found, null, words, this.browser.to(this.claims.cypher(query)));
	}

	private SearchPage page(Address question, String status, Page<ClaimAnswer> found, @Nullable Trouble trouble,
			OrderWords words, @Nullable String browser) {
		SearchPage.Form form = this.form.of(question, (trouble != null) ? trouble.parameter() : null);
		boolean empty = trouble == null && found.answers().isEmpty() && question.parameters().isEmpty();
		return new SearchPage(heading(form, trouble, empty), form, status,
				found.answers().stream().map(ShownClaim::of).toList(), words,
				(found.next() != null) ? question.with("cursor", found.next()).toString() : null,
				question.parameters().containsKey("cursor") ? question.without("cursor").toString() : null, trouble,
				empty, empty ? this.readiness.obstacle() : null,
				ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(),
				question.at("/api/claims").toString(), browser);
	}

	private static String heading(SearchPage.Form form, @Nullable Trouble trouble, boolean empty) {
		if (trouble != null) {
			return trouble.title();
		}
		return empty ? "There are no articles yet" : QuestionWords.of(form);
	}

	private static ClaimQuery query(Address question) {
		ClaimQuery query = ClaimQuery.of(question.values());
		boolean limited = question.parameters().containsKey("limit");
		return limited ? query : query.at(new Paging(CLAIMS, query.paging().cursor()));
	}

	private static RedirectView redirect(Address address) {
		RedirectView view = new RedirectView(address.toString());
		view.setExpandUriTemplateVariables(false);
		view.setExposeModelAttributes(false);
		return view;
	}

}
