package org.onrecord.ingest;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ArticleUrl;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.PublicationDate;

/**
 * What is known of an article besides its text. Blank values count as absent.
 *
 * @param url where it was published, an absolute http or https URL
 * @param outlet who published it
 * @param title headline
 * @param author byline
 * @param publishedAt when it was published, ISO 8601
 */
public record Publication(@Nullable String url, @Nullable String outlet, @Nullable String title,
		@Nullable String author, @Nullable PublicationDate publishedAt) {

	/** Nothing is known. */
	public static final Publication UNKNOWN = new Publication(null, null, null, null, null);

	/** No name, headline or address of an article is as long as this, in UTF-16 units. */
	static final int MOST_CHARACTERS = 2000;

	public Publication {
		String address = present(url);
		url = (address != null) ? valid(address) : null;
		outlet = bounded("outlet", present(outlet));
		title = bounded("title", present(title));
		author = bounded("author", present(author));
	}

	/**
	 * From words as somebody gave them.
	 * @throws OnRecordException if the URL is no URL or the date no date
	 */
	public static Publication of(@Nullable String url, @Nullable String outlet, @Nullable String title,
			@Nullable String author, @Nullable String publishedAt) {
		String date = present(publishedAt);
		return new Publication(url, outlet, title, author, (date != null) ? date(date) : null);
	}

	/** This, with what it lacks taken from another. */
	public Publication or(Publication other) {
		return new Publication((this.url != null) ? this.url : other.url,
				(this.outlet != null) ? this.outlet : other.outlet, (this.title != null) ? this.title : other.title,
				(this.author != null) ? this.author : other.author,
				(this.publishedAt != null) ? this.publishedAt : other.publishedAt);
	}

	private static PublicationDate date(String text) {
		return PublicationDate.parse(text)
			.orElseThrow(() -> OnRecordException.invalid("publishedAt", "publishedAt is \"" + text
					+ "\", which is no date; write 2025-08-29 or 2025-08-29T14:05:00-05:00."));
	}

	private static @Nullable String bounded(String name, @Nullable String text) {
		if (text != null && text.length() > MOST_CHARACTERS) {
			throw OnRecordException.invalid(name,
					name + " may have " + MOST_CHARACTERS + " characters, this one has " + text.length() + ".");
		}
		return text;
	}

	private static String valid(String url) {
		bounded("url", url);
		try {
			return ArticleUrl.normalise(url);
		}
		catch (IllegalArgumentException ex) {
			throw OnRecordException
				.invalid("url",
						"url is \"" + url + "\", which is no absolute http or https URL; leave it out if unknown.")
				.causedBy(ex);
		}
	}

	private static @Nullable String present(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip().replaceAll("\\s+", " ");
	}

}
