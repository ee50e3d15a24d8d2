package org.onrecord;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which room may use which. A room that is not in the table fails the test, and so does a
 * use that the table does not allow. Only controllers use {@code web}, and {@code web}
 * uses no feature: a page about claims is a controller in {@code query}.
 */
@AnalyzeClasses(packagesOf = OnRecord.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleTest {

	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
	// @formatter:off
			entry("knowledge", Set.of()),
			entry("naming", Set.of("knowledge")),
			entry("graph", Set.of("knowledge", "naming")),
			entry("extract", Set.of("knowledge")),
			entry("web", Set.of("knowledge")),
			entry("people", Set.of("knowledge", "web")),
			entry("resolve", Set.of("naming", "graph", "knowledge", "web")),
			entry("query", Set.of("graph", "knowledge", "web")),
			entry("decide", Set.of("resolve", "query", "graph", "knowledge", "web")),
			entry("review", Set.of("decide", "query", "graph", "knowledge", "web")),
			entry("collect", Set.of("query", "graph", "knowledge", "web")),
			entry("identify", Set.of("query", "graph", "knowledge", "web")),
			entry("export", Set.of("query", "graph", "naming", "knowledge", "web")),
			entry("ask", Set.of("extract", "query", "graph", "knowledge", "web")),
			entry("ingest", Set.of("extract", "resolve", "graph", "knowledge", "web")),
			entry("cli", Set.of("", "knowledge", "graph", "extract", "resolve", "ingest", "query", "decide", "review", "collect", "identify",
					"export", "ask", "people", "web")),
			entry("", Set.of("cli")));
	// @formatter:on

	private static final Set<String> FEATURES = Set.of("people", "resolve", "ingest", "query", "decide", "review",
			"collect", "identify", "ask", "export");

	/** What stands before all controllers. */
	private static final String GUARDS = "org.onrecord.people.door..";

	private static final DescribedPredicate<CanBeAnnotated> CONTROLLERS = DescribedPredicate.describe("are controllers",
			(type) -> type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class));

	@ArchTest
	static void everyRoomIsInTheTable(JavaClasses program) {
		assertThat(program).extracting(ModuleTest::room).isSubsetOf(MAY_USE.keySet());
	}

	@ArchTest
	static void aRoomUsesOnlyTheRoomsItMay(JavaClasses program) {
		MAY_USE.forEach((room, others) -> noClasses().that(livesIn(room))
			.should()
			.dependOnClassesThat(livesIn(exceptFor(room, others)))
			.because("'%s' may use only %s".formatted(room, others))
			.allowEmptyShould(true)
			.check(program));
	}

	@ArchTest
	static final ArchRule roomsAreFreeOfCycles = slices().matching("org.onrecord.(*)..")
		.should()
		.beFreeOfCycles()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule knowledgeIsPlainJava = classes().that()
		.resideInAPackage("org.onrecord.knowledge..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("org.onrecord.knowledge..", "java..", "org.jspecify..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule extractionKnowsNeitherSpringNorDatabase = noClasses().that()
		.resideInAPackage("org.onrecord.extract..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule onlyTheGraphRoomKnowsTheDatabaseInProcess = noClasses().that()
		.resideOutsideOfPackage("org.onrecord.graph..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.configuration..",
				"org.neo4j.kernel..", "org.neo4j.cli..", "org.neo4j.importer..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersAreHiddenInTheirFeature = classes().that(CONTROLLERS)
		.should()
		.bePackagePrivate()
		.andShould()
		.resideInAnyPackage(packagesOf(Stream.concat(FEATURES.stream(), Stream.of("web"))))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersAloneSpeakHttp = noClasses().that()
		.resideInAnyPackage(packagesOf(FEATURES.stream()))
		.and()
		.resideOutsideOfPackage(GUARDS)
		.and(DescribedPredicate.not(CONTROLLERS).as("are not controllers").forSubtype())
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.onrecord.web..")
		.allowEmptyShould(true);

	@ArchTest
	static void aRoomKeepsItsSubpackagesToItself(JavaClasses program) {
		ApplicationModules.of(OnRecord.class).verify();
	}

	private static String room(JavaClass type) {
		return Arrays.stream(type.getPackageName().split("\\.")).skip(2).findFirst().orElse("");
	}

	private static DescribedPredicate<JavaClass> livesIn(String room) {
		return livesIn(Set.of(room));
	}

	private static DescribedPredicate<JavaClass> livesIn(Set<String> rooms) {
		return DescribedPredicate.describe("live in " + rooms,
				(type) -> type.getPackageName().startsWith("org.onrecord") && rooms.contains(room(type)));
	}

	private static Set<String> exceptFor(String room, Set<String> allowed) {
		var others = new TreeSet<>(MAY_USE.keySet());
		others.removeAll(allowed);
		others.remove(room);
		return others;
	}

	private static String[] packagesOf(Stream<String> rooms) {
		return rooms.map("org.onrecord.%s.."::formatted).toArray(String[]::new);
	}

}
