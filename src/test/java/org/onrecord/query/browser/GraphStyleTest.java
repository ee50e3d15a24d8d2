package org.onrecord.query.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GraphStyleTest {

	private static final GraphStyle STYLE = GraphStyle.shipped();

	static List<Map<String, String>> nodes() {
		return STYLE.rules()
			.entrySet()
			.stream()
			.filter((rule) -> rule.getKey().startsWith("node"))
			.map(Map.Entry::getValue)
			.toList();
	}

	@ParameterizedTest
	@EnumSource
	void everyKindOfActorHasAColourAndItsNameAsCaption(ActorKind kind) {
		assertThat(STYLE.rules().get("node." + label(kind))).containsKey("color").containsEntry("caption", "{name}");
	}

	@ParameterizedTest
	@EnumSource
	void everyEdgeSaysItsTypeAndInHowManyArticlesItStands(RelationType type) {
		assertThat(STYLE.rules().get("relationship." + type)).containsEntry("caption",
				type.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " ({reports})");
	}

	@ParameterizedTest
	@MethodSource("nodes")
	void captionsCanBeRead(Map<String, String> node) {
		assertThat(contrast(node.get("color"), node.get("text-color-internal"))).isGreaterThan(4.5);
	}

	@Test
	void noTwoSortsOfNodesLookAlike() {
		assertThat(nodes()).extracting((node) -> node.get("color")).doesNotHaveDuplicates();
	}

	@Test
	void unnamedPersonsAreColouredAsUnnamedBecauseLaterRulesWin() {
		List<String> selectors = List.copyOf(STYLE.rules().keySet());

		assertThat(selectors.indexOf("node.Unnamed")).isGreaterThan(selectors.indexOf("node.Person"));
		assertThat(selectors.indexOf("node.Actor")).isLessThan(selectors.indexOf("node.Person"));
	}

	@Test
	void aLineThatIsNoneOfARuleIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> GraphStyle.parse("node.Person {\n  blue\n}"))
			.withMessageContaining("blue");
	}

	private static String label(ActorKind kind) {
		String name = kind.name();
		return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
	}

	/** The contrast ratio of WCAG 2.1. */
	private static double contrast(String one, String other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(String colour) {
		int rgb = Integer.parseInt(Objects.requireNonNull(colour).substring(1), 16);
		double[] linear = Stream.of(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff)
			.mapToDouble((part) -> part / 255.0)
			.map((part) -> (part <= 0.03928) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
			.toArray();
		return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
	}

}
