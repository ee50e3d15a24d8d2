package org.onrecord.query;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.Several;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles, over HTTP. */
@RestController
@RequestMapping(path = "/api/articles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "articles", description = "Texts as published")
class ArticleController {

	private final Articles articles;

	ArticleController(Articles articles) {
		this.articles = articles;
	}

	@GetMapping
	@Operation(summary = "Articles, newest or oldest first")
	@Parameter(in = ParameterIn.QUERY, name = "outlet", description = "Name of the outlet; several one by one",
			array = @ArraySchema(schema = @Schema(type = "string")))
	@Parameter(in = ParameterIn.QUERY, name = "from", description = "First day of publication",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "to", description = "Last day of publication",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "q", description = "Words of the title",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "order", description = "Whether the newest or the oldest come first",
			schema = @Schema(type = "string", allowableValues = { "date", "oldest" }, defaultValue = "date"))
	@Limited
	@Paged
	@Several("outlet")
	Found find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		ArticleQuery query = ArticleQuery.of(parameters);
		Page<ArticleFound> page = this.articles.find(query);
		return new Found(page.answers(), page.next(), query.paging().total() ? this.articles.total(query) : null);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One article with its text, mentions and claims")
	ArticleAnswer one(@PathVariable String id) {
		return this.articles.named(id);
	}

	/**
	 * A page of articles.
	 *
	 * @param articles the articles
	 * @param next cursor of the next page, null on the last one
	 * @param total how many articles answer the question; left out unless it was asked
	 * for
	 */
	record Found(List<ArticleFound> articles, @Nullable String next,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

	}

}
