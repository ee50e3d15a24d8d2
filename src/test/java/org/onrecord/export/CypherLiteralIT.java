package org.onrecord.export;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.Session;
import org.onrecord.graph.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the database makes of values that stand in the text of a statement. */
class CypherLiteralIT {

	static final List<Object> VALUES = List.of("", "plain", OddNetwork.ODD, OddNetwork.BELL, "' RETURN 2 AS value //",
			"\\' RETURN 2 AS value //", "\\", "ends with \\", "\\\\", "\\u0027", "\\\\u0027",
			"\\\\\\u0027 RETURN 2 AS value //", "\\U0001F309", "\\n is no line", "\r\n\f\b\u007f\u0085\uFEFF",
			"\uD83D\uDC69\u200D\uD83D\uDD2C", "$x {y} `z` \"w\" /* v */", 9007199254740993L, -1L, 0.1, -1.0E-9, 1.0E300,
			true);

	@ParameterizedTest
	@FieldSource("VALUES")
	void aValueIsReadAsItWas(Object value) {
		StringBuilder statement = new StringBuilder("RETURN ");
		CypherLiteral.append(statement, value);
		try (Session session = TestGraph.inProcess().driver().session()) {
			assertThat(session.run(statement + " AS value").single().get("value").asObject()).isEqualTo(value);
		}
	}

	@Test
	void aNameCannotEndTheBackticks() {
		assertThat(CypherLiteral.name("MET_WITH")).isEqualTo("MET_WITH");
		assertThat(CypherLiteral.name("x`]->() DETACH DELETE n //")).isEqualTo("`x``]->() DETACH DELETE n //`");
		assertThat(CypherLiteral.name("")).isEqualTo("``");
		assertThat(CypherLiteral.name("Person`")).isEqualTo("`Person```");
		assertThatIllegalArgumentException().isThrownBy(() -> CypherLiteral.name("Person\\u0060"));
	}

}
