package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * The files that paths stand for. A file is taken whatever it is called; of a folder and
 * the folders in it those files whose ending is that of a {@link Format}, in order of
 * their names. Hidden files and folders are left out.
 *
 * @param sources the files, none opened yet
 * @param rejected paths that do not exist or cannot be read
 * @param passedOver number of files in folders that have another ending
 */
public record SourceFiles(List<Source> sources, List<Received.Rejected> rejected, int passedOver) {

	public SourceFiles {
		sources = List.copyOf(sources);
		rejected = List.copyOf(rejected);
	}

	/**
	 * Finds the files.
	 * @param paths files and folders
	 * @param given what is known of every one of them
	 */
	public static SourceFiles find(Collection<Path> paths, Publication given) {
		Walk walk = new Walk();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				walk.folder(path);
			}
			else {
				walk.files.add(path);
			}
		}
		List<Source> sources = walk.files.stream().map((file) -> Source.of(file, given)).toList();
		return new SourceFiles(sources, walk.rejected, walk.passedOver);
	}

	private static final class Walk extends SimpleFileVisitor<Path> {

		private final List<Path> files = new ArrayList<>();

		private final List<Received.Rejected> rejected = new ArrayList<>();

		private int passedOver;

		void folder(Path folder) {
			int before = this.files.size();
			try {
				Files.walkFileTree(folder, this);
			}
			catch (IOException ex) {
				reject(folder, ex);
			}
			this.files.subList(before, this.files.size()).sort(Comparator.naturalOrder());
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (!isHidden(file)) {
				if (Format.ofFile(file.toString()).isPresent() && Files.isRegularFile(file)) {
					this.files.add(file);
				}
				else {
					this.passedOver++;
				}
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path path, IOException failure) {
			reject(path, failure);
			return FileVisitResult.CONTINUE;
		}

		private void reject(Path path, IOException failure) {
			String why = (failure instanceof AccessDeniedException) ? "no right to read it" : failure.toString();
			this.rejected.add(Received.Rejected.of(path.toString(),
					OnRecordException.of(Reason.UNKNOWN, "unreadable", "It cannot be read: " + why + ".")));
		}

		private static boolean isHidden(Path path) {
			String name = path.normalize().getFileName() + "";
			return name.startsWith(".") && name.length() > 2;
		}

	}

}
