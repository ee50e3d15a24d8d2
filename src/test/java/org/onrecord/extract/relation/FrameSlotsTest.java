package org.onrecord.extract.relation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

class FrameSlotsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ada Poe called on Bo Lind to resign. | called | Poe | Lind
					Ada Poe urged the Water Board to send help. | urged | Poe | Board
					Ada Poe requested assistance from the Water Board for clerical tasks. | requested | Poe | Board
					Ada Poe lashed out at Bo Lind on Monday. | lashed | Poe | Lind
					Bo Lind is weighing a request from Ada Poe to send help. | request | Poe | Lind
					Ada Poe's request to the Water Board was sent in May. | request | Poe | Board
					It was prompted by a request for assistance from the Tarn Office to the Water Board. | request | Office | Board
					Bo Lind received criticism from Ada Poe. | criticism | Poe | Lind
					The union's endorsement of Bo Lind came late. | endorsement | union | Lind
					The criticism of Bo Lind by Ada Poe came late. | criticism | Poe | Lind
					Ada Poe has been critical of Bo Lind. | critical | Poe | Lind
					Bo Lind vetoed the bill. | vetoed | Lind | bill
					""")
	void findsTheSidesOfAnAct(String sentence, String word, String subjects, String objects) {
		AnnotatedText text = Sentences.annotated(sentence);
		Slots slots = new Slots(text, Sentences.WORDS);
		Token token = Sentences.token(text, word);
		assertThat(Sentences.WORDS.frames().of(token))
			.anySatisfy((frame) -> assertThat(String.join(" ", Sentences.words(slots.fill(token, frame.subject()))))
				.isEqualTo(subjects))
			.anySatisfy((frame) -> assertThat(String.join(" ", Sentences.words(slots.fill(token, frame.object()))))
				.isEqualTo(objects));
	}

}
