package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The article as the page describes it in JSON-LD (schema.org): the first object whose
 * type is a kind of article, be it on its own, in a list or in an {@code @graph}. Objects
 * that are only named by {@code @id} are looked up.
 */
final class LinkedArticle {

	private static final Logger LOG = LoggerFactory.getLogger(LinkedArticle.class);

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(tools.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
				tools.jackson.core.json.JsonReadFeature.ALLOW_TRAILING_COMMA)
		.build();

	/** Types of schema.org that end in "Article" or are among these, the better first. */
	private static final List<String> OTHER_TYPES = List.of("BlogPosting", "LiveBlogPosting", "Report",
			"SocialMediaPosting");

	private final JsonNode article;

	private final List<JsonNode> all;

	private LinkedArticle(JsonNode article, List<JsonNode> all) {
		this.article = article;
		this.all = all;
	}

	static LinkedArticle of(Document document) {
		List<JsonNode> all = new ArrayList<>();
		for (Element script : document.select("script[type=application/ld+json]")) {
			try {
				flatten(JSON.readTree(script.data().strip()), all);
			}
			catch (JacksonException ex) {
				LOG.debug("Broken JSON-LD is passed over: what else the page says still counts", ex);
			}
		}
		JsonNode article = all.stream()
			.filter((node) -> rank(node) < Integer.MAX_VALUE)
			.min(Comparator.comparingInt(LinkedArticle::rank))
			.orElse(MissingNode.getInstance());
		return new LinkedArticle(article, all);
	}

	Optional<String> headline() {
		return text("headline").or(() -> text("name"));
	}

	Optional<String> publisher() {
		return names("publisher").or(() -> names("sourceOrganization"));
	}

	Optional<String> author() {
		return names("author").or(() -> names("creator"));
	}

	Optional<String> url() {
		return text("url").or(() -> string(this.article.path("mainEntityOfPage")))
			.or(() -> string(this.article.path("mainEntityOfPage").path("@id")));
	}

	Stream<String> dates() {
		return Stream.of("datePublished", "dateCreated").flatMap((name) -> text(name).stream());
	}

	Optional<String> body() {
		return text("articleBody");
	}

	private Optional<String> text(String name) {
		return string(this.article.path(name)).map((text) -> Parser.unescapeEntities(text, false));
	}

	private static Optional<String> string(JsonNode node) {
		return node.isString() ? Optional.of(node.asString()) : Optional.empty();
	}

	/** The names of a person or organization, or of several. */
	private Optional<String> names(String property) {
		String names = each(this.article.path(property)).flatMap((one) -> name(one).stream())
			.filter((name) -> !name.startsWith("http"))
			.distinct()
			.collect(Collectors.joining(", "));
		return names.isBlank() ? Optional.empty() : Optional.of(Parser.unescapeEntities(names, false));
	}

	private Optional<String> name(JsonNode one) {
		return string(one).or(() -> each(one.path("name")).findFirst().flatMap(LinkedArticle::string))
			.or(() -> string(one.path("@id")).flatMap(this::nameOfId));
	}

	private Optional<String> nameOfId(String id) {
		return this.all.stream()
			.filter((node) -> string(node.path("@id")).filter(id::equals).isPresent())
			.flatMap((node) -> string(node.path("name")).stream())
			.findFirst();
	}

	private static Stream<JsonNode> each(JsonNode node) {
		return node.isArray() ? node.values().stream() : Stream.of(node);
	}

	private static void flatten(JsonNode node, List<JsonNode> all) {
		if (node.isArray()) {
			node.values().forEach((child) -> flatten(child, all));
		}
		else if (node.isObject()) {
			all.add(node);
			Set.of("@graph", "mainEntity").forEach((name) -> flatten(node.path(name), all));
		}
	}

	private static int rank(JsonNode node) {
		return each(node.path("@type")).flatMap((type) -> string(type).stream())
			.mapToInt(LinkedArticle::rank)
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	private static int rank(String type) {
		if (type.endsWith("Article")) {
			return 0;
		}
		int other = OTHER_TYPES.indexOf(type);
		return (other >= 0) ? other + 1 : Integer.MAX_VALUE;
	}

}
