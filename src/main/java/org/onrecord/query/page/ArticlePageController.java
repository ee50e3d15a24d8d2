package org.onrecord.query.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.onrecord.query.Articles;
import org.onrecord.query.BrowserLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an article: its text, with the words of its claims marked. */
@Controller
class ArticlePageController {

	private final Articles articles;

	private final BrowserLink browser;

	private final CypherFile drawing;

	ArticlePageController(Articles articles, BrowserLink browser, CypherFiles statements) {
		this.articles = articles;
		this.browser = browser;
		this.drawing = statements.get("query", "article-drawn");
	}

	@GetMapping("/articles/{id}")
	String article(@PathVariable String id, @RequestParam(required = false) @Nullable String claim, Model model) {
		ArticlePage page = ArticlePage.of(this.articles.named(id), claim);
		model.addAttribute("page", page);
		model.addAttribute("browser", this.browser.to(this.drawing, Map.of("article", page.article().id())));
		return "article";
	}

}
