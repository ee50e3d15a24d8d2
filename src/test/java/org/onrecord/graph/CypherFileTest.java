package org.onrecord.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.graph.CypherFile.PageKey;
import org.onrecord.graph.CypherFile.Parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CypherFileTest {

	@Test
	void theHeadSaysWhatTheStatementAnswersAndNeeds() {
		String text = """
				// Which actors are called so?
				// Other names count too.
				// They are compared without accents.
				// step of: GET /api/actors
				// page: $name = called, $limit = size
				// graph: a, b
				// $name: STRING - the name, in any spelling, such as Ada Quill
				// $kinds: LIST<STRING> = ['person', 'office'] - which kinds of actor
				// $limit: INTEGER = 20 - how many at most
				MATCH (a:Actor) WHERE $name IN a.names AND any(l IN labels(a) WHERE l IN $kinds)
				RETURN a LIMIT $limit
				""";
		CypherFile file = CypherFile.parse("query", "actors", text);
		assertThat(file.title()).isEqualTo("Which actors are called so?");
		assertThat(file.description()).isEqualTo("Other names count too. They are compared without accents.");
		assertThat(file.stepOf()).isEqualTo("GET /api/actors");
		assertThat(file.page()).containsExactly(new PageKey("name", "called"), new PageKey("limit", "size"));
		assertThat(file.graph()).containsExactly("a", "b");
		assertThat(file.parameters()).containsExactly(
				new Parameter("name", "STRING", null, "the name, in any spelling", "Ada Quill"),
				new Parameter("kinds", "LIST<STRING>", "['person', 'office']", "which kinds of actor", null),
				new Parameter("limit", "INTEGER", "20", "how many at most", null));
		assertThat(file.text()).isEqualTo(text);
	}

	@Test
	void dynamicLabelsAndTypesAreNoParameters() {
		CypherFile file = CypherFile.parse("query", "any",
				"// What?\n// $types: LIST<STRING> - types\nMATCH ()-[r:$any($types)]->(:$('A')) RETURN r");
		assertThat(file.parameters()).extracting(Parameter::name).containsExactly("types");
		assertThat(file.description()).isEmpty();
		assertThat(file.stepOf()).isNull();
		assertThat(file.page()).isEmpty();
		assertThat(file.graph()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			'';                                                 first line
			RETURN 1;                                           first line
			// $a: STRING - it\\nRETURN $a;                     first line
			// What?\\n;                                        no statement
			// What?\\n// $a STRING - it\\nRETURN $a;           is not
			// What?\\n// $a: STRING\\nRETURN $a;               is not
			// What?\\nRETURN $a;                               without describing
			// What?\\n// $a: STRING - it\\nRETURN 1;           without using
			// What?\\n// page: $a = b\\nRETURN 1;                 does not describe
			// What?\\n// page: a\\n// $a: STRING - it\\nRETURN $a; is not
			// What?\\n// $a: STRING - a\\n// $a: STRING - b\\nRETURN $a; twice
			""")
	void aMalformedFileIsRefusedWithItsNameAndTheReason(String text, String reason) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CypherFile.parse("query", "broken", text.replace("\\n", "\n")))
			.withMessageContaining("cypher/query/broken.cypher")
			.withMessageContaining(reason);
	}

	@Test
	void theFolderIsReadFromTheClassPathInTheOrderOfNames() {
		CypherFiles files = CypherFiles.load();
		assertThat(files.folder("schema")).isNotEmpty().extracting(CypherFile::name).isSorted();
		assertThat(files.folder("nowhere")).isEmpty();
		assertThat(files.all()).containsAll(files.folder("graph"));
		assertThat(files.get("graph", "store-articles").title()).endsWith(".");
		assertThatIllegalArgumentException().isThrownBy(() -> files.get("graph", "nothing"))
			.withMessageContaining("cypher/graph/nothing.cypher");
	}

}
