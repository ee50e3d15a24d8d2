package org.onrecord.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One text as published: <em>"Outlet O published text T under this title at this URL on
 * this date."</em> Immutable once stored.
 *
 * @param id follows from outlet and URL, or from outlet and text where there is no URL
 * @param url where it was published, normalised by {@link ArticleUrl}
 * @param outlet name of the organization that published it
 * @param title headline
 * @param author byline as printed
 * @param publishedAt when it was published
 * @param text the text as read, boilerplate included; never blank
 * @param boilerplate places in the text that are no part of the report (navigation,
 * captions, copyright, donation lines), in order, without overlap: extraction passes over
 * them
 */
public record Article(String id, @Nullable String url, @Nullable String outlet, @Nullable String title,
		@Nullable String author, @Nullable PublicationDate publishedAt, String text, List<TextSpan> boilerplate) {

	public Article {
		if (text.isBlank()) {
			throw new IllegalArgumentException("Article " + id + " has no text");
		}
		boilerplate = TextSpan.union(boilerplate);
	}

	/** An article whose id follows from the rest. */
	public static Article of(@Nullable String url, @Nullable String outlet, @Nullable String title,
			@Nullable String author, @Nullable PublicationDate publishedAt, String text, List<TextSpan> boilerplate) {
		String normalUrl = (url != null) ? ArticleUrl.normalise(url) : null;
		String outletKey = (outlet != null) ? Names.key(outlet) : "";
		String id = ContentId.of("article", outletKey, (normalUrl != null) ? normalUrl : text);
		return new Article(id, normalUrl, outlet, title, author, publishedAt, text, boilerplate);
	}

	/**
	 * Another text under the same name, as the version of it that has this number, from
	 * 2. Its id follows from this one's.
	 */
	public Article version(int number) {
		return new Article(ContentId.of("article-version", this.id, Integer.toString(number)), this.url, this.outlet,
				this.title, this.author, this.publishedAt, this.text, this.boilerplate);
	}

	/** Hash of the text: differs if an article came back changed under the same URL. */
	public String textHash() {
		return ContentId.of("text", this.text);
	}

}
