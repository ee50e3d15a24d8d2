package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.StoreCounts;
import org.onrecord.graph.StoredActors;
import org.onrecord.ingest.network.NetworkFiles;
import org.onrecord.ingest.network.NetworkReadings;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Reading;
import org.onrecord.resolve.Resolver;

/**
 * The way of networks that other programs wrote into the graph: GraphML, GEXF and CSV of
 * Gephi or Neo4j. Nodes become actors and edges become claims of articles that stand for
 * the file, so that they can be told from what was read in the news, and taken back.
 * Taking a file in again changes nothing.
 */
public final class NetworkImport {

	private final Resolver resolver;

	private final StoredActors storedActors;

	private final KnowledgeWriter writer;

	NetworkImport(Resolver resolver, StoredActors storedActors, KnowledgeWriter writer) {
		this.resolver = resolver;
		this.storedActors = storedActors;
		this.writer = writer;
	}

	/**
	 * The networks that these files hold: all tables together are one, each other file is
	 * one.
	 * @throws OnRecordException if a file's name tells that it is none
	 */
	public static List<List<Path>> networks(List<Path> files) {
		List<List<Path>> networks = new ArrayList<>();
		List<Path> tables = new ArrayList<>();
		for (Path file : files) {
			if (NetworkFiles.isTable(file)) {
				tables.add(file);
			}
			else if (NetworkFiles.reads(file)) {
				networks.add(List.of(file));
			}
			else {
				throw OnRecordException.of(Reason.UNSUPPORTED, "unsupported-import", "\"" + file
						+ "\" is no network: its name has to end in .graphml, .gexf, .csv, .tsv or .zip, or one of these and .gz.");
			}
		}
		if (!tables.isEmpty()) {
			networks.add(List.copyOf(tables));
		}
		return networks;
	}

	/**
	 * Takes in a network.
	 * @param name how it is called, the title of its articles
	 * @param files one file, or several tables that belong together
	 * @param otherwise the kind of actors of which the file does not tell it
	 * @throws OnRecordException if a file is not in its form; nothing is stored then
	 * @throws IOException if one cannot be read
	 */
	public Report take(String name, List<Path> files, ActorKind otherwise) throws IOException {
		NetworkReadings network = NetworkReadings.of(name, NetworkFiles.read(files), otherwise);
		Iterator<Reading> readings = network
			.readings(this.storedActors.kinds(network.actorIds()), this.resolver::resolve)
			.iterator();
		StoreCounts counts = StoreCounts.NONE;
		while (readings.hasNext()) {
			counts = counts.plus(this.writer.store(List.of(readings.next())));
		}
		return new Report(network.actors(), network.relations(), counts, network.notUnderstood());
	}

	/**
	 * What came of it.
	 *
	 * @param actors nodes understood as actors
	 * @param relations edges understood as relations
	 * @param counts what was stored
	 * @param notUnderstood what was not understood, a line for each reason
	 */
	public record Report(int actors, int relations, StoreCounts counts, List<String> notUnderstood) {

		public Report {
			notUnderstood = List.copyOf(notUnderstood);
		}

	}

}
