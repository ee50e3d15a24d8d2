package org.onrecord.extract.attribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.Models;
import org.onrecord.extract.corpus.MarkedAttribution;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.knowledge.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AttributionTrainerTest {

	private static final List<String> NAMES = List.of("Ada Pell", "Tom Reyes", "Ines Okafor", "Bram Voss", "Lea Lund",
			"Otto Marsh");

	private static final List<String> WORDS = List.of("the bridge is safe", "the river will rise",
			"the school needs a roof", "taxes are too high", "the ferry was late again");

	private static final byte[] MODEL = bytes(train(2));

	@Test
	void theSameArticlesGiveTheSameModelToTheByteOnAnyNumberOfThreads() {
		assertThat(bytes(train(1))).isEqualTo(MODEL);
	}

	@Test
	void aModelFindsWhatItLearned() throws IOException {
		AttributionFinder finder = AttributionFinder.learned(AttributionModel.read(new ByteArrayInputStream(MODEL)));
		assertThat(new ShownAttributions(finder).outermost("Mara Quist declared that the harbour is closed."))
			.containsExactly("Mara Quist | declared | that the harbour is closed");
	}

	@Test
	void aModelDoesNotFindWhatWasMarkedAsNothing() throws IOException {
		AttributionFinder finder = AttributionFinder.learned(AttributionModel.read(new ByteArrayInputStream(MODEL)));
		assertThat(new ShownAttributions(finder).outermost("Mara Quist heard that the harbour is closed.")).isEmpty();
	}

	@Test
	void aModelThatIsReadIsTheOneThatWasWritten() throws IOException {
		AttributionModel read = AttributionModel.read(new ByteArrayInputStream(MODEL));
		assertThat(bytes(read)).isEqualTo(MODEL);
		assertThat(read.fingerprint()).matches("[0-9a-f]{8}");
	}

	@Test
	void nothingIsLearnedFromNoArticles() {
		assertThatIllegalStateException().isThrownBy(() -> new AttributionTrainer(1).train())
			.withMessageContaining("got 0");
	}

	private static AttributionModel train(int threads) {
		AttributionTrainer trainer = new AttributionTrainer(threads);
		for (int i = 0; i < 16; i++) {
			StringBuilder text = new StringBuilder();
			List<MarkedAttribution> marked = new ArrayList<>();
			for (int j = 0; j < 6; j++) {
				String name = NAMES.get((i + j) % NAMES.size());
				String words = WORDS.get((i * 3 + j) % WORDS.size());
				int start = text.length();
				String verb = (j % 2 == 0) ? "declared" : "heard";
				text.append(name).append(' ').append(verb).append(" that ").append(words).append(".\n");
				if (j % 2 == 0) {
					int cue = start + name.length() + 1;
					marked.add(new MarkedAttribution("E" + j, List.of(new TextSpan(start, start + name.length())),
							List.of(new TextSpan(cue, cue + verb.length())),
							List.of(new TextSpan(cue + verb.length() + 1, text.length() - 2))));
				}
			}
			AnnotatedText annotated = Models.annotate(text.toString());
			trainer.add(annotated, new QuotationFinder().find(annotated), marked);
		}
		return trainer.train();
	}

	private static byte[] bytes(AttributionModel model) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			model.write(out);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
