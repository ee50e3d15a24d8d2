package org.onrecord.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.extract.Extractor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles whose actors people named, one name for one actor in all articles, beside what
 * the extractor read in them. A mention is the labelled actor of its article that has
 * most of its names; who matches several equally well, or none, is left out. "The" or
 * "U.S." before a name makes no other actor of it, as the labels have it now so, now so.
 *
 * @param readings what was read, with the decisions of {@link Resolver}
 * @param actors the labelled actors
 * @param labelOf the labelled actor of each mention that could be found among them
 */
record LabelledMentions(List<Reading> readings, List<Labelled> actors, Map<String, Labelled> labelOf) {

	private static final Path SHARED = Path.of(System.getenv().getOrDefault("ONRECORD_SHARED", "../shared"),
			"extraction");

	/** "outlet_2016-02-29_title": how the files of the corpus are named. */
	private static final Pattern STEM = Pattern.compile("(.+?)_(\\d{4}-\\d{2}-\\d{2})_.*");

	/**
	 * An actor as people labelled it in one article.
	 *
	 * @param article stem of the article
	 * @param name the same for this actor in every article
	 * @param kind what sort of actor it is
	 * @param aliases keys of what the article calls it
	 */
	record Labelled(String article, String name, ActorKind kind, Set<String> aliases) {

		boolean sameAs(Labelled other) {
			return this.kind == other.kind && key(this.name).equals(key(other.name));
		}

	}

	static boolean available(String file) {
		return Files.exists(SHARED.resolve(file));
	}

	/** Reads and extracts the articles of a file in which an actor is labelled. */
	static LabelledMentions read(Extractor extractor, String file) {
		LabelledMentions all = new LabelledMentions(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
		Resolver resolver = new Resolver();
		try {
			for (String line : Files.readAllLines(SHARED.resolve(file))) {
				JsonNode labels = JsonMapper.shared().readTree(line);
				if (labels.path("actors").isEmpty()) {
					continue;
				}
				Article article = article(labels.path("article").asString());
				Extraction extraction = extractor.extract(article);
				all.readings.add(resolver.resolve(article, extraction));
				all.label(labels, extraction);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return all;
	}

	private static Article article(String stem) throws IOException {
		String text = Files.readString(SHARED.resolve("polnear-train/text/" + stem + ".txt"));
		Matcher named = STEM.matcher(stem);
		boolean dated = named.matches();
		return Article.of(null, dated ? named.group(1) : null, stem, null,
				dated ? PublicationDate.of(LocalDate.parse(named.group(2))) : null, text, List.of());
	}

	private void label(JsonNode labels, Extraction extraction) {
		List<Labelled> here = new ArrayList<>();
		for (JsonNode actor : labels.path("actors").values()) {
			Set<String> aliases = new HashSet<>();
			actor.path("aliases").values().forEach((alias) -> aliases.add(key(alias.asString())));
			here.add(new Labelled(labels.path("article").asString(), actor.path("name").asString(),
					ActorKind.valueOf(actor.path("kind").asString().toUpperCase(java.util.Locale.ROOT)), aliases));
		}
		this.actors.addAll(here);
		extraction.mentions()
			.stream()
			.filter((mention) -> !mention.unnamed())
			.forEach((mention) -> best(mention, here).ifPresent((label) -> this.labelOf.put(mention.id(), label)));
	}

	private static Optional<Labelled> best(Mention mention, List<Labelled> actors) {
		int best = 0;
		List<Labelled> bearers = new ArrayList<>();
		for (Labelled actor : actors) {
			int match = match(mention, actor);
			if (match > best) {
				bearers.clear();
				best = match;
			}
			if (match == best && match > 0) {
				bearers.add(actor);
			}
		}
		return (bearers.size() == 1) ? Optional.of(bearers.get(0)) : Optional.empty();
	}

	/** The main name counts most, then what the article calls it, then the kind. */
	private static int match(Mention mention, Labelled actor) {
		String name = key(mention.name());
		int match = name.equals(key(actor.name())) ? 8 : actor.aliases().contains(name) ? 4 : 0;
		if (match == 0 && mention.aliases().stream().map(LabelledMentions::key).anyMatch(actor.aliases()::contains)) {
			match = 2;
		}
		return (match == 0) ? 0 : match + ((mention.kind() == actor.kind()) ? 1 : 0);
	}

	private static String key(String name) {
		return Names.key(name).replaceFirst("^(?:the |us )+", "");
	}

}
