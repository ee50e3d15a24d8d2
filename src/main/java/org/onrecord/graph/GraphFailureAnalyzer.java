package org.onrecord.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in two sentences, without a stack trace, why the program did not start. */
final class GraphFailureAnalyzer extends AbstractFailureAnalyzer<GraphUnavailableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GraphUnavailableException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
