package org.onrecord.export;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.TextSpan;

/**
 * An article.
 *
 * @param id its id
 * @param url where it was published
 * @param outlet name of the outlet
 * @param outletActor id of the outlet as an actor
 * @param title its headline
 * @param author who wrote it
 * @param publishedAt day or moment of publication, ISO 8601
 * @param date its day of publication; null where that is not known
 * @param textHash hash of its text
 * @param boilerplate places of the text that are no part of the article
 * @param text its text; null unless it was asked for
 * @param kept what only the graph itself needs, by the names of its properties
 */
public record ExportedArticle(String id, @Nullable String url, @Nullable String outlet, @Nullable String outletActor,
		@Nullable String title, @Nullable String author, @Nullable String publishedAt, @Nullable String date,
		String textHash, List<TextSpan> boilerplate, @Nullable String text, Map<String, Object> kept) {

	public ExportedArticle {
		boilerplate = List.copyOf(boilerplate);
		kept = Map.copyOf(kept);
	}

	/** The same without an outlet that is not among these actors. */
	ExportedArticle within(IdSet actors) {
		return (this.outletActor == null || actors.contains(this.outletActor)) ? this
				: new ExportedArticle(this.id, this.url, this.outlet, null, this.title, this.author, this.publishedAt,
						this.date, this.textHash, this.boilerplate, this.text, this.kept);
	}

}
