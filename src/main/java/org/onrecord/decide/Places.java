package org.onrecord.decide;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.TextSpan;

/** Reads places in a text: {@code [[start, end], ...]} in code points, end exclusive. */
final class Places {

	private Places() {
	}

	static List<TextSpan> read(String field, @Nullable Object sent, CodePoints text) {
		List<TextSpan> spans = new ArrayList<>();
		if (sent instanceof List<?> list) {
			for (Object pair : list) {
				if (!(pair instanceof List<?> ends && ends.size() == 2 && ends.get(0) instanceof Integer start
						&& ends.get(1) instanceof Integer end && start >= 0 && start < end && end <= text.length())) {
					throw refused(field, text);
				}
				spans.add(new TextSpan(start, end));
			}
		}
		else if (sent != null) {
			throw refused(field, text);
		}
		return TextSpan.union(spans);
	}

	private static OnRecordException refused(String field, CodePoints text) {
		return OnRecordException.invalid(field,
				"Field " + field + " has to be a list of places [start, end] in code points, 0 to " + text.length()
						+ ", end exclusive.");
	}

}
