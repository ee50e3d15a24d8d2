package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.Extractor;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The whole version of the extractor, by which an article knows whether reading it again
 * may find anything else: the name that claims bear, which tells of the model of
 * attributions, and a hash over all else that reads, its code, word lists and other
 * models. Compiled otherwise, the same code may have another hash; then articles are read
 * again for nothing.
 */
final class ExtractorVersion implements Supplier<String> {

	private static final List<String> PARTS = List.of("classpath*:org/onrecord/extract/**/*.class",
			"classpath*:org/onrecord/extract/**/*.tsv", "classpath*:org/onrecord/extract/**/*.txt",
			"classpath*:org/onrecord/extract/**/*.model");

	private static final int LENGTH = 8;

	private final Extractor extractor;

	private volatile @Nullable String version;

	ExtractorVersion(Extractor extractor) {
		this.extractor = extractor;
	}

	@Override
	public String get() {
		String known = this.version;
		if (known == null) {
			known = this.extractor.version() + "/" + fingerprint();
			this.version = known;
		}
		return known;
	}

	private static String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
			for (String part : PARTS) {
				List<Resource> found = Stream.of(resolver.getResources(part))
					.filter((resource) -> !name(resource).contains("/test-classes/"))
					.sorted(Comparator.comparing(ExtractorVersion::place))
					.toList();
				for (Resource resource : found) {
					digest.update(resource.getContentAsByteArray());
				}
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The parts of the extractor cannot be read", ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** The same in a folder and in a jar. */
	private static String place(Resource resource) {
		String name = name(resource);
		return name.substring(name.lastIndexOf("org/onrecord/extract/"));
	}

	private static String name(Resource resource) {
		try {
			return resource.getURL().toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
