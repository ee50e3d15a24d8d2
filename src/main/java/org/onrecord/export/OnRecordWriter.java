package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@link OnRecordFormat}. What is absent is left out. */
final class OnRecordWriter implements RecordWriter {

	/** Of the format; what reads it refuses others. */
	static final int VERSION = 1;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
			.rootValueSeparator("\n")
			.build())
		.build();

	private final JsonGenerator json;

	private long actors;

	private long articles;

	private long mentions;

	private long claims;

	private long edges;

	private long collections;

	private long members;

	private long identifiers;

	private long decisions;

	private long past;

	private long ties;

	private long decidedMeanwhile;

	OnRecordWriter(OutputStream out) {
		this.json = JSON.createGenerator(out);
	}

	/** Writes the first line. */
	void begin(RecordHead head) {
		this.json.writeStartObject();
		this.json.writeStringProperty("record", "head");
		this.json.writeStringProperty("format", "onrecord");
		this.json.writeNumberProperty("version", VERSION);
		this.json.writeStringProperty("title", head.title());
		this.json.writeObjectPropertyStart("selection");
		head.selection().forEach(this.json::writeStringProperty);
		this.json.writeEndObject();
		this.json.writeBooleanProperty("text", head.text());
		this.json.writeEndObject();
	}

	@Override
	public void actor(ExportedActor actor) throws IOException {
		this.actors++;
		line("actor", () -> {
			text("id", actor.id());
			text("name", actor.name());
			text("kind", actor.kind());
			this.json.writeBooleanProperty("unnamed", actor.unnamed());
			texts("names", actor.names());
			texts("of", actor.of());
			all(actor.kept());
		});
	}

	@Override
	public void article(ExportedArticle article) throws IOException {
		this.articles++;
		line("article", () -> {
			text("id", article.id());
			text("url", article.url());
			text("outlet", article.outlet());
			text("outletActor", article.outletActor());
			text("title", article.title());
			text("author", article.author());
			text("publishedAt", article.publishedAt());
			text("textHash", article.textHash());
			spans("boilerplate", article.boilerplate());
			text("text", article.text());
			all(article.kept());
		});
	}

	@Override
	public void mention(ExportedMention mention) throws IOException {
		this.mentions++;
		line("mention", () -> {
			text("id", mention.id());
			text("article", mention.article());
			text("name", mention.name());
			text("kind", mention.kind());
			texts("aliases", mention.aliases());
			this.json.writeBooleanProperty("unnamed", mention.unnamed());
			text("gazetteer", mention.gazetteer());
			spans("spans", mention.spans());
			text("of", mention.of());
			text("actor", mention.actor().id());
			text("method", mention.method());
			this.json.writeNumberProperty("score", mention.score());
			text("by", mention.by());
			all(mention.kept());
		});
	}

	@Override
	public void claim(ExportedClaim claim) throws IOException {
		this.claims++;
		line("claim", () -> {
			text("id", claim.id());
			text("article", claim.article().id());
			text("words", claim.words());
			text("manner", claim.manner());
			text("cue", claim.cue());
			text("source", claim.source());
			text("wording", claim.wording());
			text("relation", claim.relation());
			text("polarity", claim.polarity());
			text("modality", claim.modality());
			day("saidOn", claim.said());
			day("happenedOn", claim.happened());
			text("status", claim.status());
			this.json.writeNumberProperty("confidence", claim.confidence());
			text("rule", claim.rule());
			text("extractor", claim.extractor());
			this.json.writeBooleanProperty("nested", claim.nested());
			names(claim.names());
			places(claim.places());
			all(claim.kept());
		});
	}

	@Override
	public void edge(ExportedEdge edge) throws IOException {
		this.edges++;
		line("edge", () -> {
			text("subject", edge.subject());
			text("type", edge.type());
			text("object", edge.object());
			this.json.writeNumberProperty("claims", edge.claims());
			this.json.writeNumberProperty("reports", edge.reports());
			this.json.writeNumberProperty("outlets", edge.outlets());
			text("firstAt", edge.firstAt());
			text("lastAt", edge.lastAt());
			this.json.writeNumberProperty("confidence", edge.confidence());
			text("status", edge.status());
		});
	}

	@Override
	public void collection(ExportedCollection collection) throws IOException {
		this.collections++;
		line("collection", () -> {
			text("id", collection.id());
			text("name", collection.name());
			text("description", collection.description());
			text("createdAt", collection.createdAt());
		});
	}

	@Override
	public void member(String collection, String article) throws IOException {
		this.members++;
		line("member", () -> {
			text("collection", collection);
			text("article", article);
		});
	}

	@Override
	public void identifier(ExportedIdentifier identifier) throws IOException {
		this.identifiers++;
		line("identifier", () -> {
			text("actor", identifier.actor());
			text("scheme", identifier.scheme());
			text("value", identifier.value());
			text("by", identifier.by());
			text("at", identifier.at());
			text("base", identifier.base());
		});
	}

	@Override
	public void decision(Map<String, Object> decision) throws IOException {
		this.decisions++;
		line("decision", () -> all(decision));
	}

	@Override
	public void past(String label, Map<String, Object> properties) throws IOException {
		this.past++;
		line("past", () -> {
			text("label", label);
			this.json.writePOJOProperty("properties", new TreeMap<>(properties));
		});
	}

	@Override
	public void tie(ExportedTie tie) throws IOException {
		this.ties++;
		line("tie", () -> {
			text("from", tie.from());
			text("type", tie.type());
			text("to", tie.to());
			this.json.writePOJOProperty("properties", new TreeMap<>(tie.properties()));
		});
	}

	@Override
	public void decidedMeanwhile(long count) {
		this.decidedMeanwhile = count;
	}

	@Override
	public void finish() throws IOException {
		line("end", () -> {
			this.json.writeNumberProperty("actors", this.actors);
			this.json.writeNumberProperty("articles", this.articles);
			this.json.writeNumberProperty("mentions", this.mentions);
			this.json.writeNumberProperty("claims", this.claims);
			this.json.writeNumberProperty("edges", this.edges);
			this.json.writeNumberProperty("collections", this.collections);
			this.json.writeNumberProperty("members", this.members);
			this.json.writeNumberProperty("identifiers", this.identifiers);
			this.json.writeNumberProperty("decisions", this.decisions);
			this.json.writeNumberProperty("past", this.past);
			this.json.writeNumberProperty("ties", this.ties);
			if (this.decidedMeanwhile > 0) {
				this.json.writeNumberProperty("decidedMeanwhile", this.decidedMeanwhile);
			}
		});
		writing(() -> {
			this.json.writeRaw('\n');
			this.json.flush();
		});
	}

	@Override
	public void close() throws IOException {
		writing(this.json::close);
	}

	private void names(List<ExportedClaim.Named> names) {
		this.json.writeArrayPropertyStart("names");
		for (ExportedClaim.Named named : names) {
			this.json.writeStartObject();
			text("role", named.role().word());
			this.json.writeNumberProperty("position", named.position());
			text("mention", named.mention());
			text("actor", named.actor().id());
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
	}

	private void places(ExportedClaim.Places places) {
		this.json.writeObjectPropertyStart("places");
		spans("source", places.source());
		spans("cue", places.cue());
		spans("content", places.content());
		spans("sentence", places.sentence());
		this.json.writeEndObject();
	}

	private void day(String name, ExportedClaim.@Nullable Day day) {
		if (day != null) {
			text(name, day.first());
			text(name + "Precision", day.precision());
		}
	}

	/** Properties as the graph has them. */
	private void all(Map<String, Object> properties) {
		new TreeMap<>(properties).forEach(this.json::writePOJOProperty);
	}

	private void text(String name, @Nullable String value) {
		if (value != null) {
			this.json.writeStringProperty(name, value);
		}
	}

	private void texts(String name, List<String> values) {
		this.json.writeArrayPropertyStart(name);
		values.forEach(this.json::writeString);
		this.json.writeEndArray();
	}

	/** Each place as start and end. */
	private void spans(String name, List<TextSpan> spans) {
		this.json.writeArrayPropertyStart(name);
		for (TextSpan span : spans) {
			this.json.writeStartArray();
			this.json.writeNumber(span.start());
			this.json.writeNumber(span.end());
			this.json.writeEndArray();
		}
		this.json.writeEndArray();
	}

	private void line(String record, Runnable properties) throws IOException {
		writing(() -> {
			this.json.writeStartObject();
			this.json.writeStringProperty("record", record);
			properties.run();
			this.json.writeEndObject();
		});
	}

	/** A broken stream is told as such, not as a fault of JSON. */
	private static void writing(Runnable work) throws IOException {
		try {
			work.run();
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

}
