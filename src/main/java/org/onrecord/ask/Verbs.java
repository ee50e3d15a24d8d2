package org.onrecord.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.extract.RelationVerbs;
import org.onrecord.extract.RelationVerbs.Verb;
import org.onrecord.knowledge.RelationType;

/**
 * The verbs of relations as questions use them: those of extraction, without the ones
 * that mean something else when they stand alone in a question ("who sued her"), and with
 * a few that need no more than an object there. {@code verbs.tsv} lists both. A verb that
 * may state two relations is none, unless one of them implies the other; then it is the
 * narrower.
 */
final class Verbs {

	private static final String FILE = "verbs.tsv";

	private final Map<String, List<Verb>> byVerb;

	private Verbs(Map<String, List<Verb>> byVerb) {
		this.byVerb = byVerb;
	}

	static Verbs load() {
		List<List<String>> rows = rows();
		Set<String> except = rows.stream()
			.filter((row) -> row.get(0).equals("-"))
			.map((row) -> row.get(1))
			.collect(Collectors.toSet());
		Map<List<String>, List<Verb>> byWords = new HashMap<>();
		RelationVerbs.all()
			.stream()
			.filter((verb) -> !except.contains(String.join(" ", verb.words()))
					&& !except.contains(verb.words().get(0) + " *"))
			.forEach((verb) -> byWords.computeIfAbsent(verb.words(), (words) -> new ArrayList<>()).add(verb));
		rows.stream().filter((row) -> !row.get(0).equals("-")).forEach((row) -> {
			List<String> words = List.of(row.get(1).split(" "));
			byWords.put(words, List.of(new Verb(RelationType.valueOf(row.get(0)), words, row.get(2).equals("obj"))));
		});
		return new Verbs(byWords.values()
			.stream()
			.flatMap((same) -> one(same).stream())
			.collect(Collectors.groupingBy((verb) -> verb.words().get(0))));
	}

	/** The verbs that begin with this lemma. */
	List<Verb> of(String lemma) {
		return this.byVerb.getOrDefault(lemma, List.of());
	}

	private static Optional<Verb> one(List<Verb> same) {
		Set<RelationType> types = same.stream()
			.map(Verb::type)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(RelationType.class)));
		Set<RelationType> implied = types.stream()
			.flatMap((type) -> type.implies().stream())
			.collect(Collectors.toSet());
		List<Verb> narrow = same.stream().filter((verb) -> !implied.contains(verb.type())).toList();
		return (narrow.stream().map(Verb::type).distinct().count() == 1) ? Optional.of(narrow.get(0))
				: Optional.empty();
	}

	private static List<List<String>> rows() {
		try (InputStream file = Verbs.class.getResourceAsStream(FILE)) {
			if (file == null) {
				throw new IllegalStateException(FILE + " is not on the class path: build again");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Reading " + FILE + " failed", ex);
		}
	}

}
