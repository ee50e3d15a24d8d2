package org.onrecord.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Formats of records, each read back by the library of those who read it. */
class RecordFormatsTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void followTheMoneyKnowsEverySchemaAndProperty(@TempDir Path folder) throws Exception {
		JsonNode read = ftm(folder);
		assertThat(read.get("faults")).isEmpty();
		JsonNode entities = read.get("entities");
		assertThat(OddRecords.ACTORS).extracting((actor) -> entities.get(actor.id()).get("schema").asString())
			.containsExactly("Person", "Position", "PublicBody", "PublicBody", "Organization", "LegalEntity", "Person");
		assertThat(OddRecords.ACTORS).allSatisfy(
				(actor) -> assertThat(entities.get(actor.id()).get("caption").asString()).isEqualTo(actor.name()));
		assertThat(OddRecords.CLAIMS)
			.allSatisfy((claim) -> assertThat(value(entities, claim.id(), "description")).isEqualTo(claim.words()));
		assertThat(entities.findValuesAsString("schema")).filteredOn("Event"::equals).hasSize(4);
	}

	@Test
	void followTheMoneyLinksSpeakersClaimsAndEdges(@TempDir Path folder) throws Exception {
		JsonNode entities = ftm(folder).get("entities");
		String link = "c000000000001-speaker-" + OddRecords.id(0);
		assertThat(value(entities, link, "subject")).isEqualTo(OddRecords.id(0));
		assertThat(value(entities, link, "object")).isEqualTo("c000000000001");
		assertThat(value(entities, "c000000000001", "proof")).isEqualTo(OddRecords.DATED.id());
		assertThat(value(entities, "c000000000001", "date")).isEqualTo("2031-02-24");
		assertThat(value(entities, "c000000000002", "startDate")).isEqualTo("2031-01-01");
		assertThat(value(entities, OddRecords.DATED.id(), "publishedAt")).isEqualTo("2031-03-02T22:30:00");
		assertThat(OddRecords.EDGES)
			.extracting((edge) -> entities.get(edge.subject() + "-" + edge.type() + "-" + edge.object())
				.get("schema")
				.asString())
			.containsExactly("UnknownLink", "Occupancy", "Representation", "UnknownLink");
	}

	@Test
	void ploverHasTheClaimsThatAreEvents() throws IOException {
		List<JsonNode> events = text(new PloverFormat()).lines().map((line) -> JSON.readTree(line)).toList();
		assertThat(events).hasSize(1);
		JsonNode event = events.get(0);
		assertThat(event.get("event").asString()).isEqualTo("ACCUSE");
		assertThat(event.get("cameo").asString()).isEqualTo("112");
		assertThat(event.get("date").asString()).isEqualTo("2031-02-01");
		assertThat(event.get("text").asString()).isEqualTo(OddNetwork.ODD);
		assertThat(event.at("/source/0/actorText").asString()).isEqualTo("Mara \"Mo\" Lindqvist");
		assertThat(event.at("/target/0/sector").asString()).isEqualTo("GOV");
	}

	@Test
	void jenaCountsWhatTheGraphHas() throws IOException {
		Model model = turtle();
		assertThat(count(model, "?x a prov:Agent . ?x rdfs:label ?name")).isEqualTo(7);
		assertThat(count(model, "?x a schema:Claim ; schema:appearance ?article")).isEqualTo(4);
		assertThat(count(model, "?x a schema:Quotation ; schema:spokenByCharacter ?speaker")).isEqualTo(1);
		assertThat(count(model, "?x a oa:Annotation ; oa:motivatedBy oa:identifying")).isEqualTo(2);
		assertThat(count(model,
				"?x oa:hasTarget/oa:hasSelector ?y . ?y a oa:TextPositionSelector ;" + " oa:start 30 ; oa:end 40"))
			.isEqualTo(1);
		assertThat(count(model, "?x a v:Edge ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o"))
			.isEqualTo(4);
		assertThat(count(model, "?x org:holds ?post . ?post a org:Post ; org:postIn ?state")).isEqualTo(1);
		assertThat(count(model, "?x v:REQUESTED ?y")).as("a denied request is none").isZero();
		assertThat(count(model, "?x a rdf:Statement ; rdf:predicate v:REQUESTED ; v:polarity \"negated\""))
			.isEqualTo(1);
	}

	@Test
	void jenaReadsWordsAndTypesAsTheyWere() throws IOException {
		Model model = turtle();
		assertThat(OddRecords.CLAIMS).allSatisfy((claim) -> assertThat(model
			.listObjectsOfProperty(model.createResource("urn:onrecord:claim:" + claim.id()),
					model.createProperty("https://schema.org/text"))
			.mapWith((node) -> node.asLiteral().getString())
			.toList()).containsExactly(claim.words()));
		assertThat(count(model, "?x schema:dateCreated \"2031-02-24\"^^xsd:date")).isEqualTo(1);
		assertThat(count(model, "?x v:happened \"2031-02\"^^xsd:gYearMonth")).isEqualTo(1);
		assertThat(count(model, "?x v:happened \"2030\"^^xsd:gYear")).isEqualTo(1);
		assertThat(count(model, "?x schema:datePublished \"2031-03-02T23:30:00+01:00\"^^xsd:dateTime")).isEqualTo(1);
		assertThat(count(model, "?x v:reports 3 ; v:confidence 0.5e0 ; v:firstAt \"2031-03-02\"^^xsd:date"))
			.isEqualTo(1);
	}

	@Test
	void aSpreadsheetHasARowForEachClaim() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(OddRecords.written(new XlsxFormat())))) {
			Sheet sheet = workbook.getSheet("Claims");
			assertThat(sheet.getLastRowNum()).isEqualTo(4);
			assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
			assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
			assertThat(cell(sheet, 1, "Words").getStringCellValue()).isEqualTo(OddNetwork.ODD);
			assertThat(cell(sheet, 2, "Words").getStringCellValue()).isEqualTo("bell\uFFFD and null\uFFFD");
			assertThat(cell(sheet, 1, "About").getStringCellValue())
				.isEqualTo("Harbour <Council>; Governor of Norrland");
			assertThat(DateUtil.isCellDateFormatted(cell(sheet, 1, "Published"))).isTrue();
			assertThat(cell(sheet, 1, "Published").getLocalDateTimeCellValue().toLocalDate())
				.isEqualTo(LocalDate.of(2031, 3, 2));
			assertThat(cell(sheet, 1, "Confidence").getNumericCellValue()).isEqualTo(0.9);
			assertThat(cell(sheet, 4, "Nested").getBooleanCellValue()).isTrue();
			assertThat(cell(sheet, 1, "Article").getHyperlink().getAddress())
				.isEqualTo("https://news.example/a%20b?x=%3C1%3E&y=%222%22#%C3%A9%E4%B8%AD");
			assertThat(cell(sheet, 1, "Address").getStringCellValue()).isEqualTo(OddRecords.DATED.url());
			assertThat(cell(sheet, 1, "Article").getStringCellValue()).isEqualTo(OddNetwork.ODD);
			assertThat(cell(sheet, 4, "Published")).isNull();
		}
	}

	@Test
	void whatLooksLikeAFormulaIsText() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(OddRecords.written(new XlsxFormat())))) {
			Sheet sheet = workbook.getSheet("Claims");
			assertThat(cell(sheet, 3, "Words").getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
			assertThat(cell(sheet, 4, "Words").getStringCellValue()).isEqualTo("-1+2");
			assertThat(cell(sheet, 1, "Outlet").getStringCellValue()).isEqualTo("=Tidewater & Post");
			sheet
				.forEach((row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
		}
	}

	@Test
	void aFullSheetIsFollowedByTheNext() throws IOException {
		var out = new java.io.ByteArrayOutputStream();
		try (ClaimWorkbook writer = new ClaimWorkbook(out, 4)) {
			OddRecords.write(writer);
			writer.finish();
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
				.containsExactly("Claims", "Claims 2");
			assertThat(workbook.getSheet("Claims").getLastRowNum()).isEqualTo(3);
			assertThat(cell(workbook.getSheet("Claims 2"), 1, "Claim").getStringCellValue()).isEqualTo("c000000000004");
		}
	}

	@Test
	void aWorkbookWithoutClaimsHasItsHeader() throws IOException {
		var out = new java.io.ByteArrayOutputStream();
		try (RecordWriter writer = new XlsxFormat().open(out, new RecordHead("nothing", Map.of(), false))) {
			writer.finish();
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(workbook.getSheet("Claims").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Published");
		}
	}

	@Test
	void whatWasNotFinishedIsBroken() throws IOException {
		for (RecordFormat lines : List.of(new FtmFormat(), new PloverFormat())) {
			String begun = new String(OddRecords.begun(lines), StandardCharsets.UTF_8);
			assertThat(begun).contains("Mara");
			assertThatExceptionOfType(JacksonException.class)
				.isThrownBy(() -> begun.lines().forEach((line) -> JSON.readTree(line)));
		}
		byte[] turtle = OddRecords.begun(new TurtleFormat());
		assertThatExceptionOfType(RiotException.class).isThrownBy(() -> RDFDataMgr
			.read(ModelFactory.createDefaultModel(), new ByteArrayInputStream(turtle), Lang.TURTLE));
		byte[] workbook = OddRecords.begun(new XlsxFormat());
		assertThatException().isThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(workbook)));
	}

	private static JsonNode ftm(Path folder) throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("entities.ftm.json"), text(new FtmFormat()));
		return JSON.readTree(Node.run("ftm", file));
	}

	private static String value(JsonNode entities, String id, String property) {
		return entities.get(id).get("properties").get(property).get(0).asString();
	}

	private static Model turtle() throws IOException {
		Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, new ByteArrayInputStream(OddRecords.written(new TurtleFormat())), Lang.TURTLE);
		return model;
	}

	private static int count(Model model, String pattern) {
		StringBuilder query = new StringBuilder();
		model.getNsPrefixMap().forEach((prefix, iri) -> query.append("PREFIX " + prefix + ": <" + iri + ">\n"));
		query.append("SELECT DISTINCT ?x WHERE { " + pattern + " }");
		try (QueryExecution asked = QueryExecutionFactory.create(query.toString(), model)) {
			ResultSet rows = asked.execSelect();
			int count = 0;
			while (rows.hasNext()) {
				rows.next();
				count++;
			}
			return count;
		}
	}

	private static Cell cell(Sheet sheet, int row, String column) {
		Row header = sheet.getRow(0);
		for (Cell cell : header) {
			if (cell.getStringCellValue().equals(column)) {
				return sheet.getRow(row).getCell(cell.getColumnIndex());
			}
		}
		throw new AssertionError("No column " + column);
	}

	private static String text(RecordFormat format) throws IOException {
		return new String(OddRecords.written(format), StandardCharsets.UTF_8);
	}

}
