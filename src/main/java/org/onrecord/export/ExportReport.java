package org.onrecord.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an export wrote.
 *
 * @param counts how many of each part, by its name in the plural: {@code actors},
 * {@code edges}
 * @param replaced how many characters were replaced because the format cannot hold them
 * @param decided how many decisions were made meanwhile, of whose effects it may have a
 * part
 */
public record ExportReport(Map<String, Long> counts, long replaced, long decided) {

	public ExportReport {
		counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
	}

	/** How many of one part. */
	public long count(String part) {
		return this.counts.getOrDefault(part, 0L);
	}

}
