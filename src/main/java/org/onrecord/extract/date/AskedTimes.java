package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.List;

import org.onrecord.extract.AskedText;
import org.onrecord.extract.text.AnnotatedText;

/**
 * The expressions of time in a question, seen from the day on which it is asked. Who asks
 * looks back: what has no year is the latest one there was.
 */
public final class AskedTimes {

	private AskedTimes() {
	}

	/** In text order; token indexes are those of the text. */
	public static List<AskedText.Time> of(AnnotatedText text, LocalDate today) {
		Viewpoint from = new Viewpoint(today, null, false);
		return text.sentences()
			.stream()
			.flatMap((sentence) -> TimeExpressions.of(Line.of(text, sentence)).stream())
			.map((found) -> new AskedText.Time(found.first(), found.end(), found.time().seen(from).orElse(null)))
			.toList();
	}

}
