package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON objects, one a line. A file that is closed before its end has a last line that is
 * none.
 */
final class JsonLines implements AutoCloseable {

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.rootValueSeparator("\n")
		.build();

	private final JsonGenerator json;

	private boolean finished;

	JsonLines(OutputStream out) {
		this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
	}

	/** Writes what is inside the object of a line. */
	interface Content {

		void write(JsonGenerator json);

	}

	/** Writes a line. */
	void line(Content content) throws IOException {
		writing(() -> {
			this.json.writeStartObject();
			content.write(this.json);
			this.json.writeEndObject();
		});
	}

	/** Writes a property unless it is absent. */
	static void text(JsonGenerator json, String name, @Nullable String value) {
		if (value != null) {
			json.writeStringProperty(name, value);
		}
	}

	/** Ends the last line. */
	void finish() throws IOException {
		writing(() -> {
			this.finished = true;
			this.json.writeRaw('\n');
			this.json.flush();
		});
	}

	@Override
	public void close() throws IOException {
		writing(() -> {
			if (!this.finished) {
				this.json.writeRaw("\n{\"unfinished\":");
			}
			this.json.close();
		});
	}

	/** A broken stream is told as such, not as a fault of JSON. */
	static void writing(Runnable work) throws IOException {
		try {
			work.run();
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

}
