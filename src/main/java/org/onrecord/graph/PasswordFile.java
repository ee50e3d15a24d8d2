package org.onrecord.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The file that holds the password of the database in this process. It is the truth: the
 * database gets the password it holds at every start, so that editing it changes the
 * password. Readable by its owner alone.
 */
final class PasswordFile {

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private static final int RANDOM_BYTES = 18;

	private PasswordFile() {
	}

	/** The password in this file, which is made with a random one if it is not there. */
	static String read(Path file) throws IOException {
		if (!Files.exists(file)) {
			create(file);
		}
		String password = Files.readString(file).strip();
		if (password.length() < 8) {
			throw new IOException("The password in " + file + " has fewer than 8 characters; write a longer one"
					+ " there or delete the file to get a random one");
		}
		return password;
	}

	private static void create(Path file) throws IOException {
		byte[] random = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(random);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			// Made with its rights, so that nobody can open it before they are set
			Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
		}
		Files.writeString(file, password + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
	}

}
