package org.onrecord.graph;

import org.jspecify.annotations.Nullable;

/**
 * The graph cannot be used. The message says what was attempted and why it failed; what
 * to do about it stands apart.
 */
public final class GraphUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	GraphUnavailableException(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	/** What the person who runs the program can do about it. */
	public String remedy() {
		return this.remedy;
	}

}
