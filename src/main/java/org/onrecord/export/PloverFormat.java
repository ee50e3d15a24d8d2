package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.RelationType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/**
 * Event records of PLOVER, the Political Language Ontology for Verifiable Event Records,
 * one JSON object a line, with the field names of its manual. Events are the claims whose
 * relation is one for PLOVER and that state it plainly: affirmed, asserted and not
 * rejected by a person. Who says so is no part of an event; the claim's id leads back to
 * it.
 */
@Component
final class PloverFormat implements RecordFormat {

	/** What PLOVER has where nothing is known of a code or a sector. */
	private static final String UNKNOWN_CODE = "---";

	private static final String UNKNOWN_SECTOR = "***";

	private static final Set<String> GOVERNMENT = Set.of("office", "agency", "state");

	@Override
	public String exportName() {
		return "plover";
	}

	@Override
	public String mediaType() {
		return "application/x-ndjson";
	}

	@Override
	public String ending() {
		return "plover.jsonl";
	}

	@Override
	public Set<Part> parts() {
		return Set.of(Part.CLAIMS);
	}

	@Override
	public RecordWriter open(OutputStream out, RecordHead head) {
		return new Events(new JsonLines(out));
	}

	/** The type of a claim that is an event; null for others. */
	static @Nullable RelationType event(ExportedClaim claim) {
		if (claim.relation() == null || claim.subject() == null || claim.object() == null
				|| !"affirmed".equals(claim.polarity()) || !"asserted".equals(claim.modality())
				|| "rejected".equals(claim.status())) {
			return null;
		}
		RelationType type = RelationType.valueOf(claim.relation());
		return (type.plover() != null) ? type : null;
	}

	private record Events(JsonLines lines) implements RecordWriter {

		@Override
		public void claim(ExportedClaim claim) throws IOException {
			RelationType type = event(claim);
			ActorRef subject = claim.subject();
			ActorRef object = claim.object();
			if (type != null && subject != null && object != null) {
				this.lines.line((json) -> {
					json.writeStringProperty("id", claim.id());
					JsonLines.text(json, "date", date(claim));
					actor(json, "source", subject);
					actor(json, "target", object);
					JsonLines.text(json, "event", type.plover());
					JsonLines.text(json, "eventText", claim.cue());
					json.writeStringProperty("mode", "");
					json.writeStringProperty("context", "");
					json.writeStringProperty("text", claim.words());
					json.writeStringProperty("language", "en");
					JsonLines.text(json, "publication", claim.article().outlet());
					JsonLines.text(json, "url", claim.article().url());
					JsonLines.text(json, "datePublished", claim.article().date());
					json.writeStringProperty("coder", claim.extractor());
					JsonLines.text(json, "cameo", type.cameo());
					json.writeStringProperty("relation", type.name());
					json.writeNumberProperty("confidence", claim.confidence());
				});
			}
		}

		@Override
		public void finish() throws IOException {
			this.lines.finish();
		}

		@Override
		public void close() throws IOException {
			this.lines.close();
		}

		private static void actor(JsonGenerator json, String name, ActorRef actor) {
			json.writeArrayPropertyStart(name);
			json.writeStartObject();
			json.writeStringProperty("actorText", actor.name());
			json.writeStringProperty("code", UNKNOWN_CODE);
			json.writeStringProperty("sector", GOVERNMENT.contains(actor.kind()) ? "GOV" : UNKNOWN_SECTOR);
			json.writeStringProperty("id", actor.id());
			json.writeEndObject();
			json.writeEndArray();
		}

		/** When it happened; else when it was said, or published. */
		private static @Nullable String date(ExportedClaim claim) {
			if (claim.happened() != null) {
				return claim.happened().first();
			}
			return (claim.said() != null) ? claim.said().first() : claim.article().date();
		}

	}

}
