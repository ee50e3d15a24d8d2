package org.onrecord.ingest;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one article as a JSON object {@code {title, url, outlet, author, publishedAt,
 * text}}, of which only {@code text} is needed. Other fields are passed over.
 */
final class JsonReader implements ArticleReader {

	private final JsonMapper json = JsonMapper.builder().build();

	@Override
	public Article read(byte[] bytes, @Nullable Charset charset, Publication given) {
		JsonNode object = parse(BodyText.of(bytes, charset));
		if (!object.isObject()) {
			throw Refusals.malformed("It is a JSON " + object.getNodeType().name().toLowerCase(java.util.Locale.ROOT)
					+ ", not an object with the field \"text\". Many articles come as NDJSON, one object a line.");
		}
		String text = field(object, "text");
		if (text == null || text.isBlank()) {
			throw Refusals.unprocessable("missing-text",
					"The JSON object has no text: the field \"text\" is " + ((text == null) ? "missing." : "blank."));
		}
		refuseHalfCharacters(text);
		return TextReader.article(text, given.or(publication(object)));
	}

	private JsonNode parse(String text) {
		try {
			return this.json.readTree(text);
		}
		catch (JacksonException ex) {
			String place = (ex.getLocation() != null)
					? " at line " + ex.getLocation().getLineNr() + ", column " + ex.getLocation().getColumnNr() : "";
			throw Refusals.malformed("It is no JSON" + place + ": " + ex.getOriginalMessage()).causedBy(ex);
		}
	}

	/** Bytes that are valid UTF-8 may spell a half of a character as an escape. */
	private static void refuseHalfCharacters(String text) {
		int place = 0;
		while (place < text.length()) {
			int c = text.codePointAt(place);
			if (Character.getType(c) == Character.SURROGATE) {
				throw Refusals.unprocessable("wrong-encoding",
						"The field \"text\" holds \\u%04x, which is only half of a character.".formatted(c));
			}
			place += Character.charCount(c);
		}
	}

	private static Publication publication(JsonNode object) {
		try {
			return Publication.of(field(object, "url"), field(object, "outlet"), field(object, "title"),
					field(object, "author"), field(object, "publishedAt"));
		}
		catch (OnRecordException ex) {
			throw Refusals.unprocessable("wrong-field", "In the JSON object: " + ex.message()).causedBy(ex);
		}
	}

	private static @Nullable String field(JsonNode object, String name) {
		JsonNode value = object.get(name);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			throw Refusals.unprocessable("wrong-field",
					"The field \"" + name + "\" has to be a string, not " + shown(value) + ".");
		}
		return value.asString();
	}

	private static String shown(JsonNode value) {
		String json = value.toString();
		return (json.length() <= 60) ? json : json.substring(0, 60) + "...";
	}

}
