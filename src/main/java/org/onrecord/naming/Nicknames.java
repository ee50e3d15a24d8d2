package org.onrecord.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which first names are short forms or spellings of the same one. A name may be that of
 * several: Alex is Alexander and Alexandra, who are not each other.
 */
final class Nicknames {

	/** The groups that each name belongs to, by the first name of the group. */
	private static final Map<String, Set<String>> GROUPS = load();

	private Nicknames() {
	}

	/** Whether some first name has both as its forms. */
	static boolean related(String one, String other) {
		return !Collections.disjoint(groups(one), groups(other));
	}

	/**
	 * The first names that this one may stand for, itself if it is known as none's form.
	 */
	static Set<String> groups(String name) {
		return GROUPS.getOrDefault(name, Set.of(name));
	}

	private static Map<String, Set<String>> load() {
		Map<String, Set<String>> groups = new HashMap<>();
		try (InputStream file = Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.tsv"))) {
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.strip().split("\\s+"))
				.forEach((group) -> Arrays.stream(group)
					.forEach((name) -> groups.computeIfAbsent(name, (any) -> new TreeSet<>()).add(group[0])));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The nicknames cannot be read", ex);
		}
		return groups;
	}

}
