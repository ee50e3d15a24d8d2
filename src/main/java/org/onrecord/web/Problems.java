package org.onrecord.web;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The one place where what went wrong becomes an answer: a problem of RFC 9457
 * ({@code application/problem+json}) whose {@code type} is {@code /problems/} and the
 * problem's short name. What nobody foresaw answers 500 with a reference, and its trace
 * is in the log alone. Pages that would rather answer HTML bring advice of higher
 * precedence.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	/** What was refused on purpose. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(OnRecordException refusal) {
		HttpStatus status = switch (refusal.reason()) {
			case INVALID -> HttpStatus.BAD_REQUEST;
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case CONFLICT -> HttpStatus.CONFLICT;
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
			case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
		};
		if (status.is5xxServerError()) {
			LOG.warn("{}", refusal.message(), refusal);
		}
		ProblemDetail problem = problem(status, refusal.problem(), refusal.message());
		refusal.details().forEach(problem::setProperty);
		return answer(problem);
	}

	/** Whatever else was thrown. */
	@ExceptionHandler
	@Nullable ResponseEntity<ProblemDetail> unforeseen(Exception fault) {
		if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
			return null;
		}
		if (DatabaseFaults.away(fault)) {
			LOG.warn("The database could not be asked", fault);
			return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable",
					"The database does not answer now. Try again in a moment; if that goes on, see the log."));
		}
		if (DatabaseFaults.tookTooLong(fault)) {
			LOG.warn("A question was given up: {}", fault.toString());
			return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "too-costly",
					"The answer took more time or memory than one question gets. Ask for less: a smaller limit, "
							+ "a shorter period, one more condition."));
		}
		String reference = UUID.randomUUID().toString();
		LOG.error("Unforeseen fault, reference {}", reference, fault);
		return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal",
				"OnRecord failed at this. That is a fault of the program; the log tells more under reference "
						+ reference + "."));
	}

	/** What Spring refuses before a controller is asked. */
	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (body instanceof ProblemDetail problem && isUntyped(problem)) {
			problem.setType(type(shortName(status)));
		}
		return super.createResponseEntity(body, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException fault, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = (fault instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: fault.getPropertyName();
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid-parameter",
				"Parameter " + name + " cannot be \"" + fault.getValue() + "\".");
		problem.setProperty("parameter", name);
		return handleExceptionInternal(fault, problem, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException fault,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String cause = String.valueOf(fault.getMostSpecificCause().getMessage()).lines().findFirst().orElse("");
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "unreadable-body",
				"The body of the request could not be read: " + cause);
		return handleExceptionInternal(fault, problem, headers, status, request);
	}

	static ProblemDetail problem(HttpStatusCode status, String name, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(type(name));
		return problem;
	}

	/** The short name of a status that has no more special problem: {@code not-found}. */
	static String shortName(HttpStatusCode status) {
		HttpStatus known = HttpStatus.resolve(status.value());
		return (known != null) ? known.name().toLowerCase(Locale.ROOT).replace('_', '-') : "http-" + status.value();
	}

	private static URI type(String name) {
		return URI.create("/problems/" + name);
	}

	private static boolean isUntyped(ProblemDetail problem) {
		return problem.getType() == null || "about:blank".equals(problem.getType().toString());
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).body(problem);
	}

}
