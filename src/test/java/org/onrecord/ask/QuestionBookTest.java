package org.onrecord.ask;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class QuestionBookTest {

	private static final Map<String, CypherFile> CATALOGUE = CypherFiles.load()
		.folder("query")
		.stream()
		.collect(Collectors.toMap(CypherFile::name, Function.identity()));

	private final Shape.Book book = QuestionBook.load();

	@Test
	void everyShapeAsksAQueryOfTheCatalogueWithValuesThatItTakes() {
		for (Shape shape : this.book.shapes()) {
			assertThat(CATALOGUE).as("line %d", shape.line()).containsKey(shape.query());
			assertThat(parameters(shape.query())).as("line %d", shape.line()).containsAll(values(shape));
		}
	}

	@Test
	void everyQueryHasAnExample() {
		assertThat(this.book.known()).extracting(Shape.Known::query)
			.containsAll(this.book.shapes().stream().map(Shape::query).toList());
	}

	@Test
	void anUnknownPartIsToldWithItsLine() {
		assertThatIllegalStateException()
			.isThrownBy(() -> QuestionBook.read("define BEGIN please?\ndefine END please?\nquery q\n- <NOBODY> said"))
			.withMessageContaining("Line 4")
			.withMessageContaining("<NOBODY> is not defined");
	}

	@Test
	void anOpenBracketIsToldWithItsLine() {
		assertThatIllegalStateException().isThrownBy(() -> QuestionBook.read("define WHO ( who / whom"))
			.withMessageContaining("Line 1");
	}

	private static Set<String> parameters(String query) {
		return CATALOGUE.get(query).parameters().stream().map(CypherFile.Parameter::name).collect(Collectors.toSet());
	}

	private static Set<String> values(Shape shape) {
		Set<String> values = new TreeSet<>(shape.values().keySet());
		slots(shape.wording()).forEach(values::add);
		switch (shape.period()) {
			case FROM_TO -> values.addAll(Set.of("from", "to"));
			case SINCE -> values.addAll(Set.of("since", "to"));
			case SINCE_UNTIL -> values.addAll(Set.of("since", "until"));
			case MONTH -> values.add("month");
			case NONE -> {
			}
		}
		return values;
	}

	private static Stream<String> slots(Wording wording) {
		if (wording instanceof Wording.Sequence sequence) {
			return sequence.parts().stream().flatMap(QuestionBookTest::slots);
		}
		if (wording instanceof Wording.Choice choice) {
			return choice.parts().stream().flatMap(QuestionBookTest::slots);
		}
		if (wording instanceof Wording.Slot slot) {
			return Stream.of(slot.parameter());
		}
		return (wording instanceof Wording.Act) ? Stream.of("relation") : Stream.empty();
	}

}
