package org.onrecord.query.page;

import org.jspecify.annotations.Nullable;
import org.onrecord.query.Articles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an article: its text, with the words of its claims marked. */
@Controller
class ArticlePageController {

	private final Articles articles;

	ArticlePageController(Articles articles) {
		this.articles = articles;
	}

	@GetMapping("/articles/{id}")
	String article(@PathVariable String id, @RequestParam(required = false) @Nullable String claim, Model model) {
		model.addAttribute("page", ArticlePage.of(this.articles.named(id), claim));
		return "article";
	}

}
