package org.onrecord.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.export.ExportedClaim.Role;
import org.onrecord.knowledge.TextSpan;

/**
 * Invented records with everything that is hard to hold: one actor of each kind, a
 * direct, an indirect and a denied claim, one in the article's own voice, one inside
 * another's words, dates of every precision, words that break formats which do not
 * escape.
 */
final class OddRecords {

	static final List<ExportedActor> ACTORS = List.of(actor("a000000000001", "Mara \"Mo\" Lindqvist", "person", false),
			actor("a000000000002", "Governor of Norrland", "office", false, "a000000000004"),
			actor("a000000000003", "Harbour <Council>", "agency", false, "a000000000004"),
			actor("a000000000004", "Norrland", "state", false),
			actor("a000000000005", "=Tidewater & Post", "organization", false),
			actor("a000000000006", "Norrland Greens \uD83C\uDF31", "group", false),
			actor("a000000000007", "spokesperson for Norrland", "person", true));

	static final ExportedArticle DATED = new ExportedArticle("b000000000001",
			"https://news.example/a b?x=<1>&y=\"2\"#\u00E9\u4E2D", "=Tidewater & Post", "a000000000005", OddNetwork.ODD,
			"A. Writer", "2031-03-02T23:30+01:00", "2031-03-02", "h000000000001", List.of(new TextSpan(0, 3)),
			"The text.", Map.of());

	static final ExportedArticle UNDATED = new ExportedArticle("b000000000002", null, null, null, null, null, null,
			null, "h000000000002", List.of(), null, Map.of());

	static final List<ExportedMention> MENTIONS = List.of(
			new ExportedMention("m000000000001", DATED.id(), "Mara Lindqvist", "person", List.of("Mo", "Lindqvist"),
					false, null, List.of(new TextSpan(0, 4), new TextSpan(9, 12)), null, ref(0), "full-name", 0.75,
					"test-1", Map.of()),
			new ExportedMention("m000000000002", DATED.id(), "governor", "office", List.of(), false, "governor:no",
					List.of(), "m000000000001", ref(1), "gazetteer", 1, "test-1", Map.of()));

	static final List<ExportedClaim> CLAIMS = List.of(
			claim("c000000000001", DATED, OddNetwork.ODD, "direct", "ACCUSED", "affirmed", "asserted",
					day("2031-02-24", "day"), day("2031-02-01", "month"), named(Role.SPEAKER, 0), named(Role.ABOUT, 2),
					named(Role.ABOUT, 1), named(Role.SUBJECT, 0), named(Role.OBJECT, 2)),
			claim("c000000000002", DATED, OddNetwork.BELL, "indirect", "HOLDS_OFFICE", "affirmed", "asserted",
					day("2031-01-01", "quarter"), null, named(Role.SPEAKER, 6), named(Role.ABOUT, 5),
					named(Role.SUBJECT, 0), named(Role.OBJECT, 1)),
			claim("c000000000003", DATED, "=HYPERLINK(\"x\")", "mixed", "REQUESTED", "negated", "asserted", null,
					day("2030-01-01", "year"), named(Role.SPEAKER, 1), named(Role.SUBJECT, 2), named(Role.OBJECT, 3)),
			claim("c000000000004", UNDATED, "-1+2", "narration", null, null, null, null, null, named(Role.ABOUT, 3),
					named(Role.ASSERTED_BY, 0)));

	static final List<ExportedEdge> EDGES = List.of(
			new ExportedEdge(id(0), "ACCUSED", id(2), 2, 3, 1, "2031-03-02", "2031-04-01", 0.5, "proposed"),
			new ExportedEdge(id(0), "HOLDS_OFFICE", id(1), 1, 1, 1, null, null, 1.0, "accepted"),
			new ExportedEdge(id(6), "SPOKESPERSON_FOR", id(3), 1, 1, 1, "2031-03-02", "2031-03-02", 0.9, "proposed"),
			new ExportedEdge(id(2), "MET_WITH", id(1), 1, 1, 1, "2031-03-02", "2031-03-02", 1.0E-4, "proposed"));

	private OddRecords() {
	}

	/** Them all in a format, as a walk tells them. */
	static byte[] written(RecordFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (RecordWriter writer = format.open(out, new RecordHead("Odd \n things", Map.of(), true))) {
			write(writer);
			writer.finish();
		}
		return out.toByteArray();
	}

	/** The beginning of such a file: the writer was closed before its end. */
	static byte[] begun(RecordFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (RecordWriter writer = format.open(out, new RecordHead("Odd things", Map.of(), true))) {
			write(writer);
		}
		return out.toByteArray();
	}

	static void write(RecordWriter writer) throws IOException {
		for (ExportedActor actor : ACTORS) {
			writer.actor(actor);
		}
		for (ExportedArticle article : List.of(DATED, UNDATED)) {
			writer.article(article);
			for (ExportedMention mention : MENTIONS) {
				if (mention.article().equals(article.id())) {
					writer.mention(mention);
				}
			}
			for (ExportedClaim claim : CLAIMS) {
				if (claim.article().equals(article)) {
					writer.claim(claim);
				}
			}
		}
		for (ExportedEdge edge : EDGES) {
			writer.edge(edge);
		}
	}

	static String id(int actor) {
		return ACTORS.get(actor).id();
	}

	private static ExportedActor actor(String id, String name, String kind, boolean unnamed, String... of) {
		return new ExportedActor(id, name, kind, unnamed, List.of(name, "also " + name), List.of(of), Map.of());
	}

	private static ActorRef ref(int actor) {
		ExportedActor named = ACTORS.get(actor);
		return new ActorRef(named.id(), named.name(), named.kind(), named.unnamed());
	}

	private static ExportedClaim.Named named(Role role, int actor) {
		return new ExportedClaim.Named(role, 0, "m00000000000" + actor, ref(actor));
	}

	private static ExportedClaim.Day day(String first, String precision) {
		return new ExportedClaim.Day(first, precision);
	}

	private static ExportedClaim claim(String id, ExportedArticle article, String words, String manner,
			@Nullable String relation, @Nullable String polarity, @Nullable String modality,
			ExportedClaim.@Nullable Day said, ExportedClaim.@Nullable Day happened, ExportedClaim.Named... names) {
		List<TextSpan> content = new ArrayList<>(List.of(new TextSpan(10, 20)));
		if ("mixed".equals(manner)) {
			content.add(new TextSpan(30, 40));
		}
		return new ExportedClaim(id, article, words, manner, "said", "she", "w" + id, relation, polarity, modality,
				said, happened, "proposed", 0.9, "by-hand", "test-1", "narration".equals(manner),
				Stream.of(names).toList(),
				new ExportedClaim.Places(List.of(new TextSpan(1, 2)), List.of(), content, List.of(new TextSpan(0, 50))),
				Map.of());
	}

}
