package org.onrecord.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

class EdgeTypesTest {

	private static final String ALL = Arrays.stream(RelationType.values())
		.map(Enum::name)
		.collect(Collectors.joining("|"));

	@Test
	void everyStatementAboutEdgesKnowsEveryTypeOfRelation() {
		List<String> listing = CypherFiles.load()
			.all()
			.stream()
			.map(CypherFile::text)
			.filter((text) -> text.contains(":REQUESTED|APPROVED|"))
			.toList();

		assertThat(listing).hasSizeGreaterThan(5)
			.allSatisfy((text) -> assertThat(text.replaceAll("\\s+", "")).contains(":" + ALL));
	}

}
