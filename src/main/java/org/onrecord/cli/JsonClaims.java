package org.onrecord.cli;

import java.io.PrintWriter;

import org.onrecord.query.ClaimAnswer;
import tools.jackson.databind.json.JsonMapper;

/** Claims as one JSON array, the objects being those of the HTTP answers. */
final class JsonClaims implements ClaimPrinter {

	private final PrintWriter out;

	private final JsonMapper json;

	private boolean first = true;

	JsonClaims(PrintWriter out, JsonMapper json) {
		this.out = out;
		this.json = json;
	}

	@Override
	public void begin() {
		this.out.print("[");
	}

	@Override
	public void print(ClaimAnswer claim) {
		this.out.print(this.first ? "\n" : ",\n");
		this.out.print(this.json.writeValueAsString(claim));
		this.first = false;
	}

	@Override
	public void end() {
		this.out.println(this.first ? "]" : "\n]");
	}

}
