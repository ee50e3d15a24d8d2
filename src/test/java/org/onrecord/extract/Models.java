package org.onrecord.extract;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.knowledge.Article;

/** The models, loaded once for all tests of a JVM. */
public final class Models {

	private static final Annotator ANNOTATOR = Annotator.load();

	private Models() {
	}

	public static Annotator annotator() {
		return ANNOTATOR;
	}

	public static AnnotatedText annotate(String text) {
		return ANNOTATOR.annotate(Article.of(null, null, null, null, null, text, java.util.List.of()));
	}

}
