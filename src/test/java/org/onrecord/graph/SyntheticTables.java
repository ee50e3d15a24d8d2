package org.onrecord.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Reference;
import org.onrecord.knowledge.Relation;

/**
 * Readings as the tables that Neo4j's importer takes: what {@link KnowledgeWriter} would
 * store of them, rows of {@link ReadingRows}, and what would follow from it. Articles are
 * written as they come; actors and edges are held until the end.
 */
final class SyntheticTables implements AutoCloseable {

	private static final String STORED_AT = "2026-01-01T00:00:00Z";

	private static final List<String> UNNAMED = List.of(ActorKind.PERSON.label(), "Unnamed");

	private final Path folder;

	private final Map<String, SyntheticTable> tables = new LinkedHashMap<>();

	private final List<String> arguments = new ArrayList<>();

	private final Map<String, Called> actors = new HashMap<>();

	private final SyntheticEdges edges = new SyntheticEdges();

	private final Set<List<String>> ties = new HashSet<>();

	private final SyntheticTable articles;

	private final SyntheticTable mentions;

	private final SyntheticTable claims;

	private final SyntheticTable publishedBy;

	private final SyntheticTable mentioned;

	private final SyntheticTable refersTo;

	private final SyntheticTable of;

	private final SyntheticTable reports;

	private final SyntheticTable names;

	private final SyntheticTable made;

	private final SyntheticTable about;

	private final SyntheticTable subject;

	private final SyntheticTable object;

	SyntheticTables(Path folder) throws IOException {
		this.folder = folder;
		this.articles = nodes("Article", "id:ID,url,outlet,title,author,publishedAt,text,textHash,boilerplate:long[],"
				+ "date,storedAt:datetime");
		this.mentions = nodes("Mention", "id:ID,name,kind,aliases:string[],unnamed:boolean,gazetteer");
		this.claims = nodes("Claim",
				"id:ID,status,article,outlet,date,speaker,about,edge,queue:double,text,cue,sourceText,manner,wording,"
						+ "nested:boolean,rule,confidence:double,extractor,start:long,saidOn,saidOnPrecision,"
						+ "happenedOn,happenedOnPrecision,relation,polarity,modality");
		this.publishedBy = ties("PUBLISHED_BY", "");
		this.mentioned = ties("MENTIONS", ",spans:long[]");
		this.refersTo = ties("REFERS_TO", ",method,score:double,by");
		this.of = ties("OF", "");
		this.reports = ties("REPORTS", ",source:long[],cue:long[],content:long[],sentence:long[]");
		this.names = ties("NAMES", ",role,position:long");
		this.made = ties("MADE", "");
		this.about = ties("ABOUT", ",position:long,about,date,id,speaker");
		this.subject = ties("SUBJECT", "");
		this.object = ties("OBJECT", "");
	}

	/** The importer's arguments that name the files. */
	List<String> arguments() {
		return List.copyOf(this.arguments);
	}

	/** Writes one article with all that follows from it. */
	void write(Reading reading) {
		ReadingRows rows = new ReadingRows(reading);
		Map<String, String> meant = reading.references()
			.stream()
			.collect(Collectors.toMap(Reference::mention, (reference) -> reference.actor().id()));
		rows.actors()
			.forEach((actor) -> this.actors.computeIfAbsent(actor.id(), (id) -> new Called(actor)).also(actor));
		rows.outlets().forEach((row) -> this.publishedBy.row(row.get("article"), row.get("actor")));
		rows.mentions().forEach((row) -> {
			this.mentions.row(properties(row), row.get("id"));
			this.mentioned.row(row.get("article"), row.get("id"), row.get("spans"));
			this.refersTo.row(row, row.get("id"), row.get("actor"));
		});
		rows.principals().forEach((row) -> this.of.row(row.get("id"), row.get("of")));
		rows.names().forEach((row) -> this.names.row(row, row.get("claim"), row.get("mention")));
		reading.extraction().mentions().forEach((mention) -> tie(mention, meant));
		Map<String, Object> article = new HashMap<>(properties(rows.article()));
		article.put("storedAt", STORED_AT);
		this.articles.row(article, rows.articleId());
		List<Claim> claims = reading.extraction().claims();
		List<Map<String, Object>> claimRows = rows.claims().toList();
		for (int i = 0; i < claims.size(); i++) {
			write(claims.get(i), claimRows.get(i), article, meant);
		}
	}

	private void write(Claim claim, Map<String, Object> row, Map<String, Object> article, Map<String, String> meant) {
		ClaimStatus status = SyntheticReadings.status(claim.id());
		String date = (String) Objects.requireNonNull(article.get("date"));
		String outlet = (String) article.get("outlet");
		String speaker = (claim.speaker() != null) ? meant.get(claim.speaker()) : null;
		List<String> abouts = claim.about().stream().map(meant::get).toList();
		String edge = edge(claim.relation(), status, meant);
		this.claims.row(properties(row), claim.id(), status.word(), claim.articleId(), outlet, date, speaker,
				abouts.isEmpty() ? null : abouts.get(0), edge,
				status.queue(claim.relation() != null, claim.provenance().confidence()));
		@SuppressWarnings("unchecked")
		Map<String, Object> places = (Map<String, Object>) row.get("places");
		this.reports.row(places, claim.articleId(), claim.id());
		if (speaker != null) {
			this.made.row(speaker, claim.id());
		}
		for (String actor : new LinkedHashSet<>(abouts)) {
			this.about.row(claim.id(), actor, abouts.indexOf(actor), actor, date, claim.id(), speaker);
		}
		if (claim.relation() != null) {
			this.subject.row(claim.id(), meant.get(claim.relation().subject()));
			this.object.row(claim.id(), meant.get(claim.relation().object()));
		}
		if (edge != null) {
			this.edges.add(edge, claim.evidence().wording(), claim.articleId(), outlet, date,
					claim.provenance().confidence(), status == ClaimStatus.ACCEPTED);
		}
	}

	private static @Nullable String edge(@Nullable Relation relation, ClaimStatus status, Map<String, String> meant) {
		if (relation == null || !relation.plain() || status == ClaimStatus.REJECTED) {
			return null;
		}
		String subject = Objects.requireNonNull(meant.get(relation.subject()));
		String object = Objects.requireNonNull(meant.get(relation.object()));
		return subject.equals(object) ? null : subject + "|" + relation.type() + "|" + object;
	}

	/** An office is tied to its state as their mentions are. */
	private void tie(Mention mention, Map<String, String> meant) {
		if (mention.of() != null && mention.kind() != ActorKind.PERSON) {
			String actor = Objects.requireNonNull(meant.get(mention.id()));
			String principal = Objects.requireNonNull(meant.get(mention.of()));
			if (!actor.equals(principal)) {
				this.ties.add(List.of(actor, principal));
			}
		}
	}

	/** Writes what was held back, and ends the files. */
	@Override
	public void close() throws IOException {
		SyntheticTable actorTable = nodes("Actor",
				"id:ID,name,names:string[],nameKeys:string[],matchKeys:string[],:LABEL");
		this.actors.forEach((id, called) -> {
			Map<String, Object> row = ActorNames.row(id, called.mainNames, called.names);
			actorTable.row(id, row.get("name"), row.get("names"), row.get("nameKeys"), row.get("matchKeys"),
					called.labels);
		});
		SyntheticTable edgeTable = table("edges",
				":START_ID,:END_ID,claims:long,reports:long,outlets:long,firstAt,lastAt,confidence:double,status,:TYPE");
		this.arguments.add("--relationships=" + this.folder.resolve("edges.csv"));
		this.edges.write(edgeTable);
		this.ties.forEach((tie) -> this.of.row(tie.get(0), tie.get(1)));
		for (SyntheticTable table : this.tables.values()) {
			table.close();
		}
	}

	private SyntheticTable nodes(String label, String header) throws IOException {
		this.arguments.add("--nodes=" + label + "=" + this.folder.resolve(label + ".csv"));
		return table(label, header);
	}

	private SyntheticTable ties(String type, String properties) throws IOException {
		this.arguments.add("--relationships=" + type + "=" + this.folder.resolve(type + ".csv"));
		return table(type, ":START_ID,:END_ID" + properties);
	}

	private SyntheticTable table(String name, String header) throws IOException {
		SyntheticTable table = new SyntheticTable(this.folder.resolve(name + ".csv"), header);
		this.tables.put(name, table);
		return table;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties(Map<String, Object> row) {
		return (Map<String, Object>) Objects.requireNonNull(row.get("properties"));
	}

	/** What an actor is called in the articles so far: hardly more than two names. */
	private static final class Called {

		private final List<String> mainNames = new ArrayList<>(1);

		private final List<String> names = new ArrayList<>(2);

		private final List<String> labels;

		Called(Actor actor) {
			this.labels = actor.unnamed() ? UNNAMED : List.of(actor.kind().label());
		}

		void also(Actor actor) {
			add(this.mainNames, actor.name());
			actor.names().forEach((name) -> add(this.names, name));
		}

		private static void add(List<String> names, String name) {
			if (!names.contains(name)) {
				names.add(name);
			}
		}

	}

}
