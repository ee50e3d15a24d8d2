package org.onrecord.graph;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.onrecord.knowledge.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class KnowledgeWriterIT {

	private final TestGraph graph = TestGraph.inProcess();

	private final KnowledgeWriter writer = this.graph.writer();

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void storingNothingChangesNothing() {
		assertThat(this.writer.store(List.of())).isEqualTo(StoreCounts.NONE);
		assertThat(GraphDump.of(this.graph.driver())).isEmpty();
	}

	@Test
	void storingTheSameArticlesTwiceAddsNothing() {
		List<Reading> readings = Readings.generate(20);
		StoreCounts first = this.writer.store(readings);
		List<String> dump = GraphDump.of(this.graph.driver());

		StoreCounts second = this.writer.store(readings);

		assertThat(first.articles()).isEqualTo(20);
		assertThat(first.claims()).isPositive();
		assertThat(first.edges()).isPositive();
		assertThat(second).isEqualTo(new StoreCounts(0, 20, 0, 0, 0, 0));
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(dump);
	}

}
