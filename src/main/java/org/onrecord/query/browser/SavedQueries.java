package org.onrecord.query.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.onrecord.query.BrowserQueries;
import org.springframework.stereotype.Component;

/**
 * The catalogue as Neo4j Browser imports it: a ZIP archive of one Cypher file a question,
 * in a folder of which Browser makes one of its own. The first line of each is what
 * Browser calls it.
 */
@Component
final class SavedQueries {

	private static final String FOLDER = "OnRecord/";

	/** The same files make the same archive. */
	private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

	private final BrowserQueries queries;

	SavedQueries(BrowserQueries queries) {
		this.queries = queries;
	}

	byte[] zip() {
		return zip(this.queries.all());
	}

	private static byte[] zip(List<BrowserQueries.Query> queries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (BrowserQueries.Query query : queries) {
				ZipEntry entry = new ZipEntry(FOLDER + query.name() + ".cypher");
				entry.setTimeLocal(ALWAYS);
				zip.putNextEntry(entry);
				zip.write(query.cypher().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The saved queries cannot be packed", ex);
		}
		return bytes.toByteArray();
	}

}
