package org.onrecord.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was asked cannot be done, for a reason that whoever asked can act on. The one
 * exception that the rooms throw on purpose: HTTP makes a problem of it, the commands a
 * line on standard error. The message says what was attempted, with which id or
 * parameter, why it failed, and what to do. Everything else that is thrown is a fault of
 * the program.
 */
public final class OnRecordException extends RuntimeException {

	/** What sort of obstacle it is; decides the HTTP status. */
	public enum Reason {

		/** The question is malformed: a parameter, a date, a cursor. */
		INVALID,

		/** What is named does not exist. */
		UNKNOWN,

		/** Only for somebody who has signed in, or shows a token. */
		NOT_SIGNED_IN,

		/**
		 * What is never done, whoever asks, or not for whoever asks: a statement that
		 * writes.
		 */
		REFUSED,

		/** Asked too often: a password that was tried again and again. */
		TOO_MANY,

		/** What is named was there and is no more: a page that was not turned in time. */
		GONE,

		/** It stands against what is there: an ambiguous name, a folder in use. */
		CONFLICT,

		/** More than is accepted. */
		TOO_LARGE,

		/** A kind of content that is not read. */
		UNSUPPORTED,

		/** Well-formed, but without sense: an article without a sentence. */
		UNPROCESSABLE,

		/** Not now: the database is away, the answer took too long. */
		UNAVAILABLE

	}

	private final Reason reason;

	private final String problem;

	private final transient Map<String, Object> details;

	private OnRecordException(Reason reason, String problem, String message, Map<String, Object> details,
			@Nullable Throwable cause) {
		super(message, cause);
		this.reason = reason;
		this.problem = problem;
		this.details = Collections.unmodifiableMap(details);
	}

	/**
	 * A refusal.
	 * @param reason the sort of obstacle
	 * @param problem short name of the obstacle in small letters and hyphens, the same
	 * each time it is met: {@code ambiguous-name}
	 * @param message what was attempted, with which id, why not, what to do
	 */
	public static OnRecordException of(Reason reason, String problem, String message) {
		return new OnRecordException(reason, problem, message, Map.of(), null);
	}

	/** A parameter that cannot be what it is; the message names it. */
	public static OnRecordException invalid(String parameter, String message) {
		return of(Reason.INVALID, "invalid-parameter", message).with("parameter", parameter);
	}

	/** The same with one more fact for programs to read, such as the candidates. */
	public OnRecordException with(String name, Object fact) {
		Map<String, Object> more = new LinkedHashMap<>(this.details);
		more.put(name, fact);
		return new OnRecordException(this.reason, this.problem, message(), more, getCause());
	}

	/** The same with what lies behind it. */
	public OnRecordException causedBy(Throwable cause) {
		return new OnRecordException(this.reason, this.problem, message(), this.details, cause);
	}

	public Reason reason() {
		return this.reason;
	}

	public String problem() {
		return this.problem;
	}

	/** Never null, unlike that of other exceptions. */
	public String message() {
		return String.valueOf(getMessage());
	}

	/** Facts by name, in the order in which they were added. */
	public Map<String, Object> details() {
		return this.details;
	}

}
