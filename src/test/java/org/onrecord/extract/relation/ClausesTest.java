package org.onrecord.extract.relation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

class ClausesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ada Poe criticized the Water Board. | criticized | Poe | Board
			Bo Lind was criticized by Ada Poe. | criticized | Poe | Lind
			Ada Poe, who criticized Bo Lind, left early. | criticized | Poe | Lind
			Bo Lind, criticized by Ada Poe, left early. | criticized | Poe | Lind
			Ada Poe spoke for an hour, criticizing Bo Lind. | criticizing | Poe | Lind
			Ada Poe met reporters and criticized Bo Lind. | criticized | Poe | Lind
			Ada Poe wants to criticize Bo Lind. | criticize | Poe | Lind
			Ada Poe and Cy Roth criticized Bo Lind and Dee Marsh. | criticized | Poe Roth | Lind Marsh
			The senator that Ada Poe criticized left early. | criticized | Poe | senator
			Ada Poe praised and endorsed Bo Lind. | praised | Poe | Lind
			Ada Poe praised and endorsed Bo Lind. | endorsed | Poe | Lind
			""")
	void findsTheSidesOfAVerbInEveryFormOfTheClause(String sentence, String verb, String subjects, String objects) {
		AnnotatedText text = Sentences.annotated(sentence);
		Clauses clauses = new Clauses(text);
		Token token = Sentences.token(text, verb);
		assertThat(String.join(" ", Sentences.words(clauses.subjects(token)))).isEqualTo(subjects);
		assertThat(String.join(" ", Sentences.words(clauses.objects(token)))).isEqualTo(objects);
	}

}
