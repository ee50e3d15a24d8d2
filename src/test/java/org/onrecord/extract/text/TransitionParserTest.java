package org.onrecord.extract.text;

import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Models;

import static org.assertj.core.api.Assertions.assertThat;

class TransitionParserTest {

	private static final String FILE = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

	private static final TransitionParser PARSER = new TransitionParser(ParserModel.load(FILE));

	private static final DependencyParser OTHER = other();

	@ParameterizedTest
	@ValueSource(strings = { "No.", "?", "Mayor Ada Pell said the old bridge at Low Mill would stay closed.",
			"The bridge, which had been built by O'Dell & Sons in 1902, was closed on Monday.",
			"\"We have no money,\" she told the council, adding that nobody had asked her.",
			"Asked whether he was being blamed, Tom Reyes denied that he had promised to give the town anything.",
			"That the bridge was sold was not made known by those who were told.",
			"Zvrgl plonked the frobnicator to Qxyzzy, Brmbl and 3.7-ish wugs (or so).",
			"El alcalde dijo que el puente estaba cerrado.", "a b c d e f g h i j k l m n o p q r s t u v w x y z" })
	void theArcsAreThoseOfCoreNlp(String text) {
		List<CoreLabel> sentence = labels(text);
		TransitionParser.Arcs arcs = PARSER.parse(sentence);
		String[] relations = new String[sentence.size()];
		int[] heads = new int[sentence.size()];
		CoreMap alone = new ArrayCoreMap();
		alone.set(CoreAnnotations.TokensAnnotation.class, sentence);
		OTHER.predict(alone).typedDependencies().forEach((arc) -> {
			heads[arc.dep().index() - 1] = arc.gov().index() - 1;
			relations[arc.dep().index() - 1] = arc.reln().toString();
		});

		assertThat(arcs.heads()).isEqualTo(heads);
		assertThat(arcs.relations()).isEqualTo(relations);
	}

	@Test
	void aSentenceWithoutWordsHasNoArcs() {
		assertThat(PARSER.parse(List.of()).heads()).isEmpty();
	}

	@Test
	void threadsThatShareItFindTheSameArcs() throws Exception {
		List<List<CoreLabel>> sentences = IntStream.range(0, 200)
			.mapToObj((i) -> labels("The %d mayors of town%d told Ada%d no.".formatted(i, i, i)))
			.toList();
		List<int[]> alone = sentences.stream().map((one) -> PARSER.parse(one).heads()).toList();
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			var again = sentences.stream().map((one) -> threads.submit(() -> PARSER.parse(one).heads())).toList();
			for (int i = 0; i < alone.size(); i++) {
				assertThat(again.get(i).get()).isEqualTo(alone.get(i));
			}
		}
		finally {
			threads.shutdown();
		}
	}

	private static DependencyParser other() {
		Properties properties = new Properties();
		properties.setProperty("numPreComputed", "0");
		return DependencyParser.loadFromModelFile(FILE, properties);
	}

	/** The words of a text with their tags, as one sentence. */
	private static List<CoreLabel> labels(String text) {
		return Models.annotate(text).tokens().stream().map((token) -> {
			CoreLabel label = new CoreLabel();
			label.setWord(token.word());
			label.setValue(token.word());
			label.setTag(token.tag());
			label.setIndex(token.index() + 1);
			return label;
		}).toList();
	}

}
