package org.onrecord.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Names;
import org.onrecord.naming.MatchKeys;

/**
 * What an actor is called: every name and alias of its mentions, in code point order, and
 * as main name, of those that its mentions have as theirs, the one of most words, the
 * last of several. So the names do not depend on the order in which articles came, and
 * who is one with "Ames" is called "Dora Ames".
 */
final class ActorNames {

	/** Code point order, which differs from that of Java strings past U+FFFF. */
	private static final Comparator<String> ORDER = (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(),
			b.codePoints().toArray());

	private static final Comparator<String> FULLEST = Comparator
		.<String>comparingLong((name) -> Names.key(name).chars().filter((c) -> c == ' ').count())
		.thenComparing(ORDER);

	private ActorNames() {
	}

	/** All names of a mention. */
	static List<String> of(Mention mention) {
		return Stream.concat(Stream.of(mention.name()), mention.aliases().stream()).toList();
	}

	/** The properties of an actor with these main names and these names in all. */
	static Map<String, Object> row(String id, Collection<String> mainNames, Collection<String> names) {
		List<String> all = names.stream().distinct().sorted(ORDER).toList();
		String name = mainNames.stream().max(FULLEST).orElseThrow();
		return Map.of("id", id, "name", name, "names", all, "nameKeys",
				all.stream().map(Names::key).filter((key) -> !key.isEmpty()).distinct().sorted(ORDER).toList(),
				"matchKeys", MatchKeys.of(name, all));
	}

}
