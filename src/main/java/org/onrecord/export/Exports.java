package org.onrecord.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.onrecord.graph.CypherFiles;
import org.onrecord.graph.GraphConnection;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.Actors;
import org.onrecord.query.AskedClaims;
import org.onrecord.query.Claims;
import org.springframework.stereotype.Component;

/** Takes a part of the graph away as a file. */
@Component
public final class Exports {

	private static final int BUFFER = 1 << 16;

	private final Driver driver;

	private final GraphConnection connection;

	private final CypherFiles statements;

	private final Claims claims;

	private final Actors actors;

	private final Map<String, ExportFormat> formats;

	Exports(Driver driver, GraphConnection connection, CypherFiles statements, Claims claims, Actors actors,
			List<ExportFormat> formats) {
		this.driver = driver;
		this.connection = connection;
		this.statements = statements;
		this.claims = claims;
		this.actors = actors;
		this.formats = new TreeMap<>();
		formats.forEach((format) -> this.formats.put(format.exportName(), format));
	}

	/** Every format, by name. */
	public Collection<ExportFormat> formats() {
		return this.formats.values();
	}

	/**
	 * Finds out what a question means, before anything is written.
	 * @throws OnRecordException if there is no such format, or a name in the question is
	 * unknown or ambiguous
	 */
	public Prepared prepare(ExportQuery query) {
		ExportFormat format = this.formats.get(query.format().toLowerCase(java.util.Locale.ROOT));
		if (format == null) {
			throw OnRecordException.invalid("format", "Parameter format has to be one of json, "
					+ String.join(", ", this.formats.keySet()) + ", not \"" + query.format() + "\".");
		}
		if (query.gzip() && format.compressed()) {
			throw OnRecordException.invalid("gzip",
					"Format " + format.exportName() + " is compressed already; leave parameter gzip away.");
		}
		List<String> middle = new ArrayList<>();
		query.middle().forEach((actor) -> middle.add(this.actors.meant("actor", actor).id()));
		AskedClaims asked = (query.claims() != null) ? this.claims.asked(query.claims()) : null;
		return new Prepared(query, format, asked, middle);
	}

	/** An export that is ready to be written. */
	public final class Prepared {

		private final ExportQuery query;

		private final ExportFormat format;

		private final @Nullable AskedClaims asked;

		private final List<String> middle;

		private Prepared(ExportQuery query, ExportFormat format, @Nullable AskedClaims asked, List<String> middle) {
			this.query = query;
			this.format = format;
			this.asked = asked;
			this.middle = List.copyOf(middle);
		}

		/** Its type as an HTTP header has it. */
		public String mediaType() {
			return this.query.gzip() ? "application/gzip" : this.format.mediaType();
		}

		/** A name for its file, with this day in it. */
		public String fileName(LocalDate day) {
			String part = (this.format instanceof NetworkFormat) ? this.query.shape().word() : "records";
			return "onrecord-" + day + "-" + part + "." + this.format.ending() + (this.query.gzip() ? ".gz" : "");
		}

		/**
		 * Writes it.
		 * @param out where it goes; it is flushed and left open
		 * @param watcher is told now and then how many records were written
		 * @return what was written
		 * @throws IOException if the stream takes no more; what was written then is no
		 * whole file, and is recognisably none
		 */
		public ExportReport write(OutputStream out, LongConsumer watcher) throws IOException {
			ExportCounter counter = new ExportCounter(watcher);
			BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
			long replaced;
			if (this.query.gzip()) {
				// Not closed after a fault: without its trailer nobody takes it for whole
				GZIPOutputStream zipped = new GZIPOutputStream(buffered);
				replaced = writePlain(zipped, counter);
				zipped.finish();
			}
			else {
				replaced = writePlain(buffered, counter);
			}
			buffered.flush();
			return counter.report(replaced);
		}

		private long writePlain(OutputStream out, ExportCounter counter) throws IOException {
			try (GraphReading graph = GraphReading.open(driver(), connection(), statements())) {
				long decisions = graph.lastDecision();
				Selection selection = Selection.read(graph, this.asked, this.middle, this.query.depth());
				if (this.format instanceof RecordFormat records) {
					writeRecords(records, graph, selection, out, counter, decisions);
					return 0;
				}
				long replaced = writeNetwork((NetworkFormat) this.format, graph, selection, out, counter);
				counter.decided(graph.lastDecision() - decisions);
				return replaced;
			}
		}

		private long writeNetwork(NetworkFormat network, GraphReading graph, Selection selection, OutputStream out,
				ExportCounter counter) throws IOException {
			boolean edges = this.query.shape() == Shape.EDGES;
			String title = this.query.title();
			NetworkSchema schema = edges ? EdgeNetwork.schema(title) : ClaimNetwork.schema(title);
			try (NetworkWriter writer = network.open(out, schema)) {
				if (edges) {
					new EdgeNetwork(graph, selection).write(writer, counter);
				}
				else {
					new ClaimNetwork(graph, selection).write(writer, counter);
				}
				writer.finish();
				return writer.replaced();
			}
		}

		private void writeRecords(RecordFormat records, GraphReading graph, Selection selection, OutputStream out,
				ExportCounter counter, long decisions) throws IOException {
			RecordHead head = new RecordHead(this.query.title(), this.query.asked(), this.query.text());
			try (GraphReading articles = GraphReading.ofArticles(driver(), connection(), statements(),
					this.query.text()); RecordWriter writer = records.open(out, head)) {
				new RecordWalk(graph, selection, records.parts(), this.query.text()).write(articles, writer, counter);
				long decided = graph.lastDecision() - decisions;
				counter.decided(decided);
				writer.decidedMeanwhile(decided);
				writer.finish();
			}
		}

	}

	private Driver driver() {
		return this.driver;
	}

	private GraphConnection connection() {
		return this.connection;
	}

	private CypherFiles statements() {
		return this.statements;
	}

}
