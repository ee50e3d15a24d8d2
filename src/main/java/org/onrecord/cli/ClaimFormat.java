package org.onrecord.cli;

import java.io.PrintWriter;

import tools.jackson.databind.json.JsonMapper;

/** The formats in which claims are printed. */
enum ClaimFormat {

	/** Columns for people, cut to a line each. */
	TABLE {
		@Override
		ClaimPrinter printer(PrintWriter out, JsonMapper json) {
			return ClaimColumns.table(out);
		}
	},

	/** One array. */
	JSON {
		@Override
		ClaimPrinter printer(PrintWriter out, JsonMapper json) {
			return new JsonClaims(out, json);
		}
	},

	/** One object a line. */
	NDJSON {
		@Override
		ClaimPrinter printer(PrintWriter out, JsonMapper json) {
			return (claim) -> out.println(json.writeValueAsString(claim));
		}
	},

	/** Comma-separated values with a line of names, as RFC 4180 has them. */
	CSV {
		@Override
		ClaimPrinter printer(PrintWriter out, JsonMapper json) {
			return ClaimColumns.csv(out);
		}
	};

	abstract ClaimPrinter printer(PrintWriter out, JsonMapper json);

}
