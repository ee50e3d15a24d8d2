package org.onrecord.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.databind.JsonNode;

/** One article with what is expected of it and what was extracted. */
final class ExpectedArticle {

	private static final Pattern OTHER_OBJECT = Pattern.compile("^or object ([^:]+):");

	private static final String UNNAMED = "unnamed: ";

	private static final Set<String> SMALL = Set.of("the", "a", "of", "for", "in", "from", "us");

	private final JsonNode expected;

	private final Article article;

	private final Extraction extraction;

	private final Map<String, Mention> mentions;

	ExpectedArticle(JsonNode expected, Article article, Extraction extraction) {
		this.expected = expected;
		this.article = article;
		this.extraction = extraction;
		this.mentions = extraction.mentions().stream().collect(Collectors.toMap(Mention::id, Function.identity()));
	}

	Article article() {
		return this.article;
	}

	/** The list of that name; empty if the article has none. */
	List<JsonNode> expected(String list) {
		return this.expected.has(list) ? List.copyOf(this.expected.get(list).values()) : List.of();
	}

	/** Every place of a claim's words and of a mention. */
	Stream<TextSpan> places() {
		return Stream.concat(this.extraction.claims().stream().flatMap((claim) -> claim.evidence().content().stream()),
				this.extraction.mentions().stream().flatMap((mention) -> mention.spans().stream()));
	}

	/** Whether a claim has the speaker, the words and, where given, manner and actors. */
	boolean finds(JsonNode wanted) {
		return this.extraction.claims()
			.stream()
			.filter((claim) -> means(claim.speaker(), wanted.get("speaker").asString()))
			.filter((claim) -> !wanted.has("manner")
					|| claim.evidence().manner().word().equals(wanted.get("manner").asString()))
			.filter((claim) -> strings(wanted, "content").map(ExpectedArticle::normal).allMatch(words(claim)::contains))
			.anyMatch((claim) -> strings(wanted, "about")
				.allMatch((about) -> claim.about().stream().anyMatch((id) -> means(id, about))));
	}

	/** Whether a relation of this type, sides, polarity and modality is stated. */
	boolean states(JsonNode wanted) {
		return relations().anyMatch((relation) -> relation.type().name().equals(wanted.get("type").asString())
				&& means(relation.subject(), wanted.get("subject").asString()) && object(relation, wanted)
				&& relation.polarity().word().equals(wanted.get("polarity").asString())
				&& relation.modality().word().equals(wanted.get("modality").asString()));
	}

	/** Whether a relation of this type and object is stated as plain fact. */
	boolean statesPlainly(JsonNode wanted) {
		return relations().anyMatch((relation) -> relation.type().name().equals(wanted.get("type").asString())
				&& object(relation, wanted) && relation.plain());
	}

	private Stream<Relation> relations() {
		return this.extraction.claims().stream().map(Claim::relation).filter(Objects::nonNull);
	}

	private boolean object(Relation relation, JsonNode wanted) {
		if (!wanted.has("object")) {
			return true;
		}
		Matcher other = OTHER_OBJECT.matcher(wanted.has("note") ? wanted.get("note").asString() : "");
		return means(relation.object(), wanted.get("object").asString())
				|| (other.find() && means(relation.object(), other.group(1)));
	}

	private boolean means(@Nullable String id, String wanted) {
		Mention mention = (id != null) ? this.mentions.get(id) : null;
		if (mention == null) {
			return false;
		}
		if (wanted.startsWith(UNNAMED)) {
			return mention.unnamed() && words(mention.name()).containsAll(words(wanted.substring(UNNAMED.length())));
		}
		return !mention.unnamed()
				&& names(wanted).anyMatch((name) -> Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
					.anyMatch((other) -> same(name, other)));
	}

	private Stream<String> names(String wanted) {
		Stream<String> aliases = expected("actors").stream()
			.filter((actor) -> actor.get("name").asString().equals(wanted))
			.flatMap((actor) -> strings(actor, "aliases"));
		return Stream.concat(Stream.of(wanted), aliases);
	}

	/** Names are the same if they are of the same words, small ones aside. */
	private static boolean same(String one, String other) {
		return words(one).equals(words(other));
	}

	private static Set<String> words(String name) {
		Set<String> words = new HashSet<>(Arrays.asList(Names.key(name).split(" ", -1)));
		words.removeAll(SMALL);
		return words;
	}

	private String words(Claim claim) {
		return normal(new CodePoints(this.article.text()).at(claim.evidence().content()));
	}

	private static Stream<String> strings(JsonNode node, String list) {
		return node.has(list) ? node.get(list).values().stream().map(JsonNode::asString) : Stream.of();
	}

	private static String normal(String text) {
		return text.replace('\u2018', '\'')
			.replace('\u2019', '\'')
			.replace('\u201c', '"')
			.replace('\u201d', '"')
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

}
