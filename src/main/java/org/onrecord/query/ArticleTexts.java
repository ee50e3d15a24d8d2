package org.onrecord.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Tells the texts of articles. */
@Component
public final class ArticleTexts {

	private final Asking asking;

	ArticleTexts(Asking asking) {
		this.asking = asking;
	}

	/** The text of each of these articles that is here with its text, by id. */
	public Map<String, String> of(Collection<String> articles) {
		Map<String, String> texts = new HashMap<>();
		List<String> ids = articles.stream().distinct().toList();
		this.asking
			.rows("article-texts", Map.of("articles", ids),
					(row) -> Map.entry(row.get("id").asString(), row.get("text").asString()))
			.forEach((text) -> texts.put(text.getKey(), text.getValue()));
		return texts;
	}

}
