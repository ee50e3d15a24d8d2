package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.actor.GazetteerFiles.WrittenName;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTest {

	private static final int COLUMNS_OF_STATES = 11;

	private final Gazetteer gazetteer = Gazetteer.load();

	@Test
	void everyStateHasAllItsFields() {
		assertThat(TableFile.rows("states.tsv", 12)).hasSize(56)
			.allSatisfy((row) -> assertThat(row.subList(0, COLUMNS_OF_STATES)).doesNotContain(""));
	}

	@Test
	void everyCountryHasANameOfItsOwnAndMostHaveACapital() {
		List<List<String>> countries = TableFile.rows("countries.tsv", 6);

		assertThat(countries).hasSizeGreaterThan(193);
		assertThat(countries.stream().map((row) -> row.get(1))).doesNotHaveDuplicates();
		assertThat(countries.stream().filter((row) -> row.get(4).isEmpty())).hasSizeLessThan(5);
	}

	@Test
	void noKeyIsGivenTwice() {
		assertThat(rows().map((row) -> row.get(0))).doesNotHaveDuplicates();
	}

	@Test
	void noNameOfABodyStandsForTwo() {
		assertThat(meanings((name) -> !name.ambiguous()).values()).allSatisfy((keys) -> assertThat(keys).hasSize(1));
	}

	@Test
	void everyAcronymMeansOneBodyOrIsMarkedAmbiguous() {
		Map<String, List<String>> acronyms = meanings(
				(name) -> !name.ambiguous() && name.words().matches("[A-Z]{2,6}"));

		assertThat(acronyms).hasSizeGreaterThan(150)
			.allSatisfy(
					(acronym, keys) -> assertThat(this.gazetteer.named(acronym).map(Entry::key)).hasValue(keys.get(0)));
	}

	@Test
	void anAmbiguousNameMeansNobodyAlone() {
		assertThat(this.gazetteer.named("National Education Association")).isPresent();
		assertThat(this.gazetteer.named("NEA")).isEmpty();
	}

	@Test
	void datesOfNamesAreWellFormedAndInOrder() {
		List<WrittenName> dated = rows().flatMap((row) -> TableFile.names(row.get(3)).stream())
			.filter((cell) -> cell.contains("@"))
			.map(WrittenName::of)
			.toList();

		assertThat(dated).hasSizeGreaterThan(30)
			.allMatch((name) -> name.since() != null || name.until() != null)
			.allMatch((name) -> name.since() == null || name.until() == null || name.since().isBefore(name.until()));
	}

	@Test
	void aFormerNameStillMeansTheBody() {
		assertThat(this.gazetteer.named("General Accounting Office").map(Entry::key)).hasValue("us-gao");
		assertThat(this.gazetteer.named("Swaziland").map(Entry::name)).hasValue("Eswatini");
	}

	@Test
	void theFederalBodiesAreManyAndMostTellTheTitleOfTheirHead() {
		List<List<String>> federal = TableFile.rows("federal.tsv", 5);

		assertThat(federal).hasSizeGreaterThan(150).allSatisfy((row) -> assertThat(row.get(4)).isNotEmpty());
	}

	@Test
	void abbreviationsCodesAndDemonymsStandForStatesInTitles() {
		assertThat(Stream.of("Mo.", "MO", "Missourian").map((word) -> this.gazetteer.place(word).map(Entry::key)))
			.allMatch((key) -> key.filter("us-mo"::equals).isPresent());
	}

	@Test
	void capitalsKnowTheirCountry() {
		assertThat(this.gazetteer.named("Oslo").flatMap((capital) -> this.gazetteer.countryOfCapital(capital.key())))
			.map(Entry::name)
			.hasValue("Norway");
	}

	private static Stream<List<String>> rows() {
		return GazetteerFiles.BODIES.stream().flatMap((file) -> TableFile.rows(file, 5).stream());
	}

	private static Map<String, List<String>> meanings(Predicate<WrittenName> wanted) {
		Map<String, List<String>> meanings = new HashMap<>();
		rows().forEach((row) -> Stream.concat(Stream.of(row.get(2)), TableFile.names(row.get(3)).stream())
			.map(WrittenName::of)
			.filter(wanted)
			.forEach((name) -> meanings.computeIfAbsent(name.words(), (any) -> new ArrayList<>()).add(row.get(0))));
		return meanings;
	}

}
