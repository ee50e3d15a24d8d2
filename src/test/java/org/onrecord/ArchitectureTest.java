package org.onrecord;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Habits of the code that hold in every room.
 */
@AnalyzeClasses(packagesOf = OnRecord.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

	@ArchTest
	static void everyPackageSaysThatNothingIsNullUnlessMarked(JavaClasses program) {
		assertThat(program.stream().map((type) -> type.getPackage()).distinct())
			.allSatisfy((room) -> assertThat(isNullMarked(room)).as(room.getName()).isTrue());
	}

	@ArchTest
	static final ArchRule onlyTheCommandsWriteToTheStandardStreams = noClasses().that()
		.resideOutsideOfPackage("org.onrecord.cli..")
		.should(ACCESS_STANDARD_STREAMS)
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule logsGoThroughSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

	@ArchTest
	static final ArchRule dependenciesComeThroughTheConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	@ArchTest
	static final ArchRule namesSayWhatAThingIs = noClasses().that()
		.doNotHaveSimpleName("OnRecord")
		.should()
		.haveNameMatching(".*(Utils?|Managers?|Helpers?|Data|Info|Items?|Records?)");

	private static boolean isNullMarked(JavaPackage room) {
		return room.tryGetPackageInfo().filter((info) -> info.isAnnotatedWith(NullMarked.class)).isPresent();
	}

}
