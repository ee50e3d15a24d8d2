package org.onrecord.extract.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.corpus.MarkedArticle;
import org.onrecord.extract.corpus.MarkedAttribution;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;

/**
 * An invented article with four marked attributions: an indirect one, a direct one in two
 * parts, a belief, and one without a source.
 */
final class MarkedStory {

	static final String TEXT = """
			\ud83c\udf0a O\u2019Dell says the pier will be moved. \u201cWe have ropes,\u201d said Ida Brock, a boatbuilder. \
			\u201cWe have time.\u201d
			Neighbours were afraid that storms would return.
			It was hoped that money would come.
			""";

	private static final CodePoints PLACES = new CodePoints(TEXT);

	private final List<MarkedAttribution> marked = List.of(
			marked("E1", "O\u2019Dell", "says", "the pier will be moved"),
			marked("E2", "Ida Brock, a boatbuilder", "said", "\u201cWe have ropes,\u201d", "\u201cWe have time.\u201d"),
			marked("E3", "Neighbours", "were afraid", "that storms would return"),
			marked("E4", null, "was hoped", "that money would come"));

	/** What is found: at first exactly what is marked. */
	private final List<FoundAttribution> found = new ArrayList<>(
			this.marked.stream().map((one) -> found(one.source(), one.cue(), one.content())).toList());

	/** Another attribution is found in place of that one. */
	MarkedStory instead(int index, @Nullable String source, @Nullable String cue, String... content) {
		this.found.set(index, found(places(source), places(cue), places(content)));
		return this;
	}

	/** One more is found. */
	MarkedStory more(@Nullable String source, @Nullable String cue, String... content) {
		this.found.add(found(places(source), places(cue), places(content)));
		return this;
	}

	MarkedStory nothing() {
		this.found.clear();
		return this;
	}

	MarkedStory more(FoundAttribution other) {
		this.found.add(other);
		return this;
	}

	ClassFigures figures(String name) {
		ClassFigures figures = report().attributions().get(name);
		if (figures == null) {
			throw new AssertionError("No class " + name);
		}
		return figures;
	}

	ClassFigures all() {
		return figures("all");
	}

	QualityReport report() {
		return report(count(0));
	}

	QualityCount count(double minConfidence) {
		QualityCount count = new QualityCount(Set.of(RelationType.CRITICIZED), minConfidence);
		count.add(article(), null, this.found, List.of());
		return count;
	}

	MarkedArticle article() {
		return new MarkedArticle("pier", java.nio.file.Path.of("pier.txt"), TEXT, this.marked, 0);
	}

	static QualityReport report(QualityCount count) {
		return count.report(new QualityReport.Measured("test-1", "2031-05-06", "pier", "all", 0, 1, 0, 0, 0), true);
	}

	static FoundAttribution found(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content) {
		return new FoundAttribution(source, cue, content, null, false, "told near", 0.9);
	}

	private static MarkedAttribution marked(String id, @Nullable String source, String cue, String... content) {
		return new MarkedAttribution(id, places(source), places(cue), places(content));
	}

	/** The places of words, each where it stands first; none of null. */
	static List<TextSpan> places(@Nullable String... words) {
		List<TextSpan> places = new ArrayList<>();
		for (String each : words) {
			if (each != null) {
				int start = TEXT.indexOf(each);
				places.add(PLACES.span(start, start + each.length()));
			}
		}
		return places;
	}

}
