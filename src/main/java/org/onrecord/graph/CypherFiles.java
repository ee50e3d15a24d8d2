package org.onrecord.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All statements of the {@code cypher} folder, by folder and name. */
public final class CypherFiles {

	private static final String ROOT = "cypher/";

	private static final String ENDING = ".cypher";

	private static final Pattern PATH = Pattern.compile(".*/(?<folder>[^/]+)/(?<name>[^/]+)" + Pattern.quote(ENDING));

	private final NavigableMap<String, CypherFile> files;

	private CypherFiles(NavigableMap<String, CypherFile> files) {
		this.files = files;
	}

	/**
	 * Reads the folder from the class path.
	 * @throws IllegalArgumentException if a file is malformed
	 */
	public static CypherFiles load() {
		NavigableMap<String, CypherFile> files = new TreeMap<>();
		try {
			var resolver = new PathMatchingResourcePatternResolver(CypherFiles.class.getClassLoader());
			for (Resource resource : resolver.getResources("classpath*:" + ROOT + "*/*" + ENDING)) {
				Matcher path = PATH.matcher(resource.getURL().getPath());
				if (!path.matches()) {
					throw new IllegalStateException("A statement at an unexpected place: " + resource.getURL());
				}
				String folder = path.group("folder");
				String name = path.group("name");
				String text = resource.getContentAsString(StandardCharsets.UTF_8);
				files.put(folder + "/" + name, CypherFile.parse(folder, name, text));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The statements under " + ROOT + " cannot be read", ex);
		}
		return new CypherFiles(files);
	}

	/** Every statement, in the order of folders and names. */
	public Collection<CypherFile> all() {
		return this.files.values();
	}

	/**
	 * The statements of one folder in the order of their names; empty if there are none.
	 */
	public List<CypherFile> folder(String folder) {
		return this.files.values().stream().filter((file) -> file.folder().equals(folder)).toList();
	}

	/**
	 * The statement of that name.
	 * @throws IllegalArgumentException if there is none
	 */
	public CypherFile get(String folder, String name) {
		CypherFile file = this.files.get(folder + "/" + name);
		if (file == null) {
			throw new IllegalArgumentException("There is no statement " + ROOT + folder + "/" + name + ENDING);
		}
		return file;
	}

}
