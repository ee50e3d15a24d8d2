package org.onrecord.web;

import org.onrecord.knowledge.TextSpan;
import org.onrecord.knowledge.Word;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** How the words of OnRecord look in JSON. */
final class Json {

	private Json() {
	}

	/** A place in a text: {@code [start, end]}. */
	@JacksonComponent
	static final class OfTextSpan extends ValueSerializer<TextSpan> {

		@Override
		public void serialize(TextSpan span, JsonGenerator json, SerializationContext context) {
			json.writeStartArray();
			json.writeNumber(span.start());
			json.writeNumber(span.end());
			json.writeEndArray();
		}

	}

	/** A closed choice: its word in small letters. */
	@JacksonComponent
	static final class OfWord extends ValueSerializer<Word> {

		@Override
		public void serialize(Word word, JsonGenerator json, SerializationContext context) {
			json.writeString(word.word());
		}

	}

}
