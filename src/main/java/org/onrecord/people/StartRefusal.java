package org.onrecord.people;

import org.onrecord.knowledge.OnRecordException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells without a stack trace why the program refuses to start. */
final class StartRefusal extends AbstractFailureAnalyzer<OnRecordException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, OnRecordException cause) {
		return new FailureAnalysis(cause.message(), null, cause);
	}

}
