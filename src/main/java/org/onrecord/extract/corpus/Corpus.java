package org.onrecord.extract.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * A folder of articles and of annotations in brat's standoff format:
 * {@code text/STEM.txt} (UTF-8) and {@code attributions/STEM_XXXX.ann}, where XXXX is the
 * annotator in four hexadecimal digits, or {@code attributions/STEM.ann}. Of several
 * annotators the one whose file sorts first counts. Stems are in the order of their
 * characters.
 */
public final class Corpus {

	/** An annotator's mark at the end of a file's name. */
	private static final Pattern ANNOTATION = Pattern.compile("(.+?)(_[0-9a-f]{4})?\\.ann");

	private static final Pattern TEXT = Pattern.compile("(.+)\\.txt");

	private final Path texts;

	/** The annotation file of each stem that has one. */
	private final SortedMap<String, Path> annotations;

	private final List<String> unmarked;

	private Corpus(Path texts, SortedMap<String, Path> annotations, List<String> unmarked) {
		this.texts = texts;
		this.annotations = annotations;
		this.unmarked = unmarked;
	}

	/**
	 * The corpus in a folder.
	 * @throws OnRecordException if it lacks one of the two folders or holds no article
	 * with annotations
	 */
	public static Corpus open(Path folder) {
		Path texts = folder.resolve("text");
		Map<String, Path> annotated = annotations(folder.resolve("attributions"));
		SortedMap<String, Path> marked = new TreeMap<>();
		List<String> stems = files(texts).map((file) -> TEXT.matcher(name(file)))
			.filter(Matcher::matches)
			.map((name) -> name.group(1))
			.sorted()
			.toList();
		for (String stem : stems) {
			Optional.ofNullable(annotated.get(stem)).ifPresent((file) -> marked.put(stem, file));
		}
		if (marked.isEmpty()) {
			throw refusal("unusable-corpus",
					"The corpus " + folder + " holds no article with annotations: of " + stems.size()
							+ " files text/STEM.txt and " + annotated.size()
							+ " annotated stems in attributions/ none belong together. Name them alike.");
		}
		return new Corpus(texts, marked, stems.stream().filter((stem) -> !marked.containsKey(stem)).toList());
	}

	/** The stems of the articles with annotations. */
	public List<String> stems() {
		return List.copyOf(this.annotations.keySet());
	}

	/** The stems of texts without annotations, which are passed over. */
	public List<String> unmarked() {
		return this.unmarked;
	}

	/** The part of it whose stems are wanted; may be empty. */
	public Corpus only(Predicate<String> wanted) {
		SortedMap<String, Path> kept = new TreeMap<>(this.annotations);
		kept.keySet().removeIf(wanted.negate());
		return new Corpus(this.texts, kept, this.unmarked.stream().filter(wanted).toList());
	}

	/** Reads the articles one after the other. */
	public Stream<MarkedArticle> articles() {
		return stems().stream().map(this::article);
	}

	/**
	 * Reads one article.
	 * @throws OnRecordException if the corpus has no such article, or its annotations are
	 * broken or do not fit its text; the message names file and line
	 */
	public MarkedArticle article(String stem) {
		Path annotation = this.annotations.get(stem);
		if (annotation == null) {
			throw refusal("unknown-article", "The corpus has no annotated article '" + stem + "' in " + this.texts
					+ ". Give the name of a file there without .txt.");
		}
		Path file = this.texts.resolve(stem + ".txt");
		String text = read(file);
		if (text.startsWith("\ufeff")) {
			throw refusal("byte-order-mark", file + " begins with a byte order mark, which some programs count as a "
					+ "character and others do not. Remove it, and see that the annotations still fit.");
		}
		return new BratFile(annotation, read(annotation)).article(stem, file, text);
	}

	private static Map<String, Path> annotations(Path folder) {
		return files(folder).filter((file) -> ANNOTATION.matcher(name(file)).matches())
			.collect(Collectors.toMap(Corpus::stem, (file) -> file, Corpus::first));
	}

	/** A file that names its annotator goes before one that does not. */
	private static Path first(Path one, Path other) {
		boolean oneNamed = named(one);
		if (oneNamed != named(other)) {
			return oneNamed ? one : other;
		}
		return (name(one).compareTo(name(other)) <= 0) ? one : other;
	}

	private static boolean named(Path file) {
		return annotation(file).group(2) != null;
	}

	private static String stem(Path file) {
		return annotation(file).group(1);
	}

	private static Matcher annotation(Path file) {
		Matcher name = ANNOTATION.matcher(name(file));
		if (!name.matches()) {
			throw new IllegalArgumentException(file + " is no annotation file");
		}
		return name;
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	private static Stream<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw refusal("unusable-corpus", "There is no folder " + folder
					+ ". A corpus is a folder with text/STEM.txt and attributions/STEM.ann (brat standoff).");
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Reading the folder " + folder + " failed", ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (CharacterCodingException ex) {
			throw refusal("wrong-encoding", file + " is not valid UTF-8. Convert it, and count the places anew.")
				.causedBy(ex);
		}
		catch (IOException ex) {
			throw refusal("unreadable", file + " cannot be read: " + ex + ".").causedBy(ex);
		}
	}

	private static OnRecordException refusal(String problem, String message) {
		return OnRecordException.of(Reason.UNPROCESSABLE, problem, message);
	}

}
