package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.springframework.stereotype.Component;

/**
 * A script for {@code cypher-shell} that makes the graph in another database, its
 * constraints and indexes first. Into a database with much in it {@link Neo4jCsvFormat}
 * is faster, but only a new one takes that.
 */
@Component
final class CypherFormat implements RecordFormat {

	private final List<String> schema;

	CypherFormat(CypherFiles files) {
		this.schema = schema(files);
	}

	/** The statements that make constraints and indexes, in their order. */
	static List<String> schema(CypherFiles files) {
		return files.folder("schema").stream().map(CypherFile::text).toList();
	}

	@Override
	public String exportName() {
		return "cypher";
	}

	@Override
	public String mediaType() {
		return "text/plain;charset=UTF-8";
	}

	@Override
	public String ending() {
		return "cypher";
	}

	@Override
	public Set<Part> parts() {
		return GraphRows.PARTS;
	}

	@Override
	public RecordWriter open(OutputStream out, RecordHead head) throws IOException {
		return new GraphRows(new CypherScript(out, head.title(), this.schema));
	}

}
