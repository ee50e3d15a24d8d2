package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where one article, or a stream of many, is to be read from.
 *
 * @param name how reports call it: the path of a file
 * @param format the form of what is read
 * @param charset its encoding as declared outside of it; null if nobody declared one
 * @param given what is known beforehand, stronger than what the article says of itself
 * @param opening opens it; called once
 */
public record Source(String name, Format format, @Nullable Charset charset, Publication given, Opening opening) {

	/** A file whose name tells its form; files of other names are read as text. */
	public static Source of(Path file, Publication given) {
		Format format = Format.ofFile(file.toString()).orElse(Format.TEXT);
		return new Source(file.toString(), format, null, given, () -> Files.newInputStream(file));
	}

	/** Opens the bytes of a source. */
	@FunctionalInterface
	public interface Opening {

		InputStream open() throws IOException;

	}

}
