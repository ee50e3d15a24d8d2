package org.onrecord.extract.relation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

class FactualityReaderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ada Poe endorsed Bo Lind. | endorsed | AFFIRMED | ASSERTED
			Ada Poe has endorsed Bo Lind. | endorsed | AFFIRMED | ASSERTED
			Ada Poe did not endorse Bo Lind. | endorse | NEGATED | ASSERTED
			Ada Poe never endorsed Bo Lind. | endorsed | NEGATED | ASSERTED
			Ada Poe declined to endorse Bo Lind. | endorse | NEGATED | ASSERTED
			Ada Poe refused to endorse Bo Lind. | endorse | NEGATED | ASSERTED
			Ada Poe did not refuse to endorse Bo Lind. | endorse | AFFIRMED | ASSERTED
			Ada Poe may endorse Bo Lind. | endorse | AFFIRMED | POSSIBLE
			Ada Poe is considering endorsing Bo Lind. | endorsing | AFFIRMED | POSSIBLE
			Ada Poe will endorse Bo Lind. | endorse | AFFIRMED | PLANNED
			Ada Poe will not endorse Bo Lind. | endorse | NEGATED | PLANNED
			Ada Poe plans to endorse Bo Lind. | endorse | AFFIRMED | PLANNED
			Ada Poe would endorse Bo Lind. | endorse | AFFIRMED | CONDITIONAL
			The board meets if Ada Poe endorses Bo Lind. | endorses | AFFIRMED | CONDITIONAL
			Did Ada Poe endorse Bo Lind? | endorse | AFFIRMED | QUESTION
			Cy Roth asked whether Ada Poe endorsed Bo Lind. | endorsed | AFFIRMED | QUESTION
			Tarn had not received a request from Bo Lind. | request | NEGATED | ASSERTED
			Tarn is weighing a request from Bo Lind. | request | AFFIRMED | ASSERTED
			Tarn could receive a request from Bo Lind. | request | AFFIRMED | POSSIBLE
			Tarn rejected a request from Bo Lind. | request | AFFIRMED | ASSERTED
			""")
	void readsHowFirmlyAnActIsStated(String sentence, String word, Polarity polarity, Modality modality) {
		AnnotatedText text = Sentences.annotated(sentence);
		Slots slots = new Slots(text, Sentences.WORDS);
		FactualityReader reader = new FactualityReader(text, slots, Sentences.WORDS);
		assertThat(reader.of(Sentences.token(text, word))).isEqualTo(new Factuality(polarity, modality));
	}

}
