package org.onrecord.extract;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.corpus.LabelFile;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.RelationType;

/**
 * What is to be measured: <em>what has at least this confidence, on the articles of this
 * part of the corpus, and on those of them that are labelled</em>.
 *
 * @param corpus folder with {@code text} and {@code attributions}
 * @param name what reports call the corpus
 * @param labels files of labels, each with the types of relations that are labelled in it
 * @param part which articles
 * @param limitTo a file of the names of articles, one a line, to which to keep; null for
 * all of the part
 * @param minConfidence what is less sure counts as not found; from 0 to 1
 * @param withRules whether to tell of each rule
 */
public record EvaluationScope(Path corpus, String name, Map<Path, Set<RelationType>> labels, CorpusPart part,
		@Nullable Path limitTo, double minConfidence, boolean withRules) {

	/** The types that are labelled in a file where nothing else is said. */
	public static final Set<RelationType> USUAL_TYPES = LabelFile.USUAL_TYPES;

	public EvaluationScope {
		labels = new LinkedHashMap<>(labels);
		if (!(minConfidence >= 0 && minConfidence <= 1)) {
			throw OnRecordException.invalid("min-confidence",
					"--min-confidence is " + minConfidence + ", needs to be from 0 to 1.");
		}
	}

}
