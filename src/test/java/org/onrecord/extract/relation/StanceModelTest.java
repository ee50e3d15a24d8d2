package org.onrecord.extract.relation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.corpus.MarkedArticle;
import org.onrecord.extract.corpus.MarkedAttribution;
import org.onrecord.extract.linear.Features;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StanceModelTest {

	private final StanceModel shipped = StanceModel.load();

	@Test
	void withoutAnyFeatureNoStanceIsLikely() {
		assertThat(this.shipped.criticism(new Features())).isLessThanOrEqualTo(0.5);
		assertThat(this.shipped.support(new Features())).isLessThanOrEqualTo(0.5);
	}

	@Test
	void whatIsWrittenReadsAsTheSame() throws IOException {
		byte[] written = bytes(this.shipped);
		assertThat(bytes(StanceModel.read(new ByteArrayInputStream(written)))).isEqualTo(written);
	}

	@Test
	void theSameLabelsTrainTheSameModel() throws IOException {
		assertThat(bytes(trained())).isEqualTo(bytes(trained()));
	}

	@Test
	void trainingLearnsWhichWordsJudge() {
		RelationFinder finder = RelationFinder.with(Sentences.WORDS, trained());
		assertThat(Statements.in("\"Bo Lind is a glorfin,\" Mayor Ada Poe said.", finder))
			.contains("CRITICIZED Ada Poe -> Bo Lind affirmed asserted");
		assertThat(Statements.in("\"Bo Lind is a neighbor,\" Mayor Ada Poe said.", finder)).isEmpty();
	}

	/** Of an invented word of abuse, and of plain words. */
	private static StanceModel trained() {
		StanceTraining training = new StanceTraining();
		List<String> names = List.of("Mara Quill", "Otto Brandt", "Lena Fisk", "Hugo Marsh", "Vera Stone");
		for (int i = 0; i < 40; i++) {
			String word = (i % 2 == 0) ? "glorfin" : List.of("guest", "driver", "neighbor", "cook").get(i / 2 % 4);
			String name = names.get(i % names.size());
			String content = "\"%s is a %s,\"".formatted(name, word);
			String text = content + " Mayor Cy Roth said.";
			int said = content.length() + " Mayor Cy Roth ".length();
			MarkedAttribution marked = new MarkedAttribution("E1",
					List.of(new TextSpan(content.length() + 1, said - 1)), List.of(new TextSpan(said, said + 4)),
					List.of(new TextSpan(0, content.length())));
			StanceLabels labels = new StanceLabels(
					JsonMapper.shared().readTree(labels(name, (i % 2 == 0), text.length())));
			training.add(new MarkedArticle("a" + i, Path.of("a" + i), text, new ArrayList<>(List.of(marked)), 0),
					labels, Sentences.annotated(text));
		}
		return training.train();
	}

	private static String labels(String name, boolean criticized, int end) {
		String relation = """
				{"type":"CRITICIZED","subject":"Cy Roth","object":"%s","polarity":"affirmed","evidence":[0,%d]}"""
			.formatted(name, end);
		return """
				{"article":"a","actors":[{"name":"Cy Roth","aliases":[]},{"name":"%s","aliases":[]}],"relations":[%s],
				"speakers":[{"id":"E1","speaker":"Cy Roth"}]}""".formatted(name, criticized ? relation : "");
	}

	private static byte[] bytes(StanceModel model) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		model.write(bytes);
		return bytes.toByteArray();
	}

}
