package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import org.onrecord.graph.CypherFiles;
import org.springframework.stereotype.Component;

/**
 * Files for {@code neo4j-admin database import}, which makes a new database from them
 * many times faster than statements would.
 */
@Component
final class Neo4jCsvFormat implements RecordFormat {

	private final List<String> schema;

	Neo4jCsvFormat(CypherFiles files) {
		this.schema = CypherFormat.schema(files);
	}

	@Override
	public String exportName() {
		return "neo4j-csv";
	}

	@Override
	public String mediaType() {
		return "application/zip";
	}

	@Override
	public String ending() {
		return "zip";
	}

	@Override
	public Set<Part> parts() {
		return GraphRows.PARTS;
	}

	@Override
	public RecordWriter open(OutputStream out, RecordHead head) throws IOException {
		return new GraphRows(new Neo4jCsv(out, head.title(), this.schema));
	}

}
