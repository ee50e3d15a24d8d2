package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * A file that is there whole or not at all: written beside its place, and moved there
 * once it is done.
 */
final class WholeFile implements AutoCloseable {

	private final Path place;

	private final Path beside;

	private final OutputStream stream;

	private WholeFile(Path place, Path beside, OutputStream stream) {
		this.place = place;
		this.beside = beside;
		this.stream = stream;
	}

	/**
	 * Begins a file.
	 * @throws OnRecordException if it cannot be written there
	 */
	static WholeFile at(String name) {
		try {
			Path place = Path.of(name).toAbsolutePath();
			if (Files.isDirectory(place)) {
				throw unwritable(name, "it is a folder");
			}
			Path beside = place
				.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
			return new WholeFile(place, beside, Files.newOutputStream(beside));
		}
		catch (IOException | InvalidPathException ex) {
			throw unwritable(name, ex.toString()).causedBy(ex);
		}
	}

	OutputStream stream() {
		return this.stream;
	}

	/** All is written: the file takes its place. */
	void done() throws IOException {
		this.stream.close();
		Files.move(this.beside, this.place, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void close() throws IOException {
		try {
			this.stream.close();
		}
		finally {
			// Also where a full disk does not take what is left
			Files.deleteIfExists(this.beside);
		}
	}

	private static OnRecordException unwritable(String name, String why) {
		return OnRecordException.of(Reason.CONFLICT, "unwritable",
				"The file " + name + " cannot be written: " + why + ". Name one in a folder that is there.");
	}

}
