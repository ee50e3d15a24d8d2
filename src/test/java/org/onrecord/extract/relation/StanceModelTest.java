package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StanceModelTest {

	private final StanceModel shipped = StanceModel.load();

	@Test
	void withoutAnySignNoStanceIsStated() {
		assertThat(this.shipped.probability("criticized", Map.of())).isLessThan(this.shipped.threshold("criticized"));
		assertThat(this.shipped.probability("supported", Map.of())).isLessThan(this.shipped.threshold("supported"));
	}

	@Test
	void aStanceThatTheModelDoesNotKnowIsEven() {
		assertThat(this.shipped.probability("amused", Map.of("in quotation marks", 1.0))).isEqualTo(0.5);
	}

	@Test
	void disapprovalSpeaksForCriticismAndAgainstSupport() {
		Map<String, Double> blamed = Map.of("judged against", 2.0, "as subject", 1.0);
		Map<String, Double> praised = Map.of("judged for", 2.0, "as subject", 1.0);
		assertThat(this.shipped.probability("criticized", blamed))
			.isGreaterThan(this.shipped.probability("criticized", praised));
		assertThat(this.shipped.probability("supported", praised))
			.isGreaterThan(this.shipped.probability("supported", blamed));
	}

	@Test
	void weightsAreAddedToWhatIsAlwaysThere() {
		StanceModel model = new StanceModel(Map.of("criticized", Map.of(StanceModel.ALWAYS, -1.0, "sign", 2.0)));
		assertThat(model.probability("criticized", Map.of("sign", 0.5, "unknown", 7.0))).isEqualTo(0.5);
	}

	@Test
	void fittingFindsTheSignThatTells() {
		List<StanceFitting.Example> examples = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			boolean right = i % 2 == 0;
			examples.add(new StanceFitting.Example("a", "criticized",
					Map.of("tells", right ? 1.0 : 0.0, "tells nothing", (i / 2) % 2 * 1.0), right));
		}
		Map<String, Double> weights = StanceFitting.fit(examples, 1);
		assertThat(weights.get("tells")).isGreaterThan(1);
		assertThat(weights.get("tells nothing")).isCloseTo(0, within(0.05));
		assertThat(StanceFitting.fit(examples, 1)).isEqualTo(weights);
	}

}
