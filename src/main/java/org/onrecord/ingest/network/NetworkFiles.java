package org.onrecord.ingest.network;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Reads files of networks by what their names end in: {@code .graphml}, {@code .gexf},
 * {@code .xml}, {@code .csv}, {@code .tsv}, or a {@code .zip} of tables; any of them also
 * packed, {@code .gz}. Several tables that are given together make one network.
 */
public final class NetworkFiles {

	private static final int BUFFER = 1 << 16;

	private NetworkFiles() {
	}

	/** Whether a file of this name is read here. */
	public static boolean reads(Path file) {
		return isXml(plainName(file)) || isTable(plainName(file)) || plainName(file).endsWith(".zip");
	}

	/** Whether files of this name are tables, which belong together. */
	public static boolean isTable(Path file) {
		return isTable(plainName(file));
	}

	/**
	 * Reads one network.
	 * @param files one file, or several tables
	 * @throws OnRecordException if a file is not in its form
	 * @throws IOException if one cannot be read
	 */
	public static NetworkFile read(List<Path> files) throws IOException {
		NetworkFileBuilder tables = new NetworkFileBuilder();
		for (Path file : files) {
			String name = plainName(file);
			try (InputStream in = open(file)) {
				if (isXml(name)) {
					return XmlNetworks.read(in);
				}
				if (name.endsWith(".zip")) {
					readZip(file, in, new CsvNetworks(tables));
				}
				else {
					new CsvNetworks(tables).read(file.toString(), in);
				}
			}
			catch (ZipException ex) {
				throw OnRecordException
					.of(Reason.INVALID, "broken-import", "\"" + file + "\" is packed, but broken: " + ex.getMessage())
					.causedBy(ex);
			}
		}
		return tables.build();
	}

	private static void readZip(Path file, InputStream in, CsvNetworks tables) throws IOException {
		ZipInputStream zip = new ZipInputStream(in);
		int read = 0;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (isTable(entry.getName().toLowerCase(Locale.ROOT))) {
				tables.read(entry.getName(), zip);
				read++;
			}
		}
		if (read == 0) {
			throw OnRecordException.of(Reason.UNPROCESSABLE, "unsupported-import",
					"\"" + file + "\" holds no file that ends in .csv or .tsv.");
		}
	}

	private static InputStream open(Path file) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
		boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
		return packed ? new GZIPInputStream(in, BUFFER) : in;
	}

	private static boolean isXml(String name) {
		return name.endsWith(".graphml") || name.endsWith(".gexf") || name.endsWith(".xml");
	}

	private static boolean isTable(String name) {
		return name.endsWith(".csv") || name.endsWith(".tsv");
	}

	private static String plainName(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
	}

}
