package org.onrecord.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
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
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The one place where what went wrong becomes an answer: a problem of RFC 9457 whose
 * {@code type} leads to the page that explains it, told in the form for its
 * {@link Audience}. What nobody foresaw answers 500 with a reference, and its trace is in
 * the log alone.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	private static final URI ABOUT_BLANK = URI.create("about:blank");

	/** What was refused on purpose. */
	@ExceptionHandler
	ResponseEntity<Object> refused(OnRecordException refusal, HttpServletRequest request) {
		HttpStatus status = switch (refusal.reason()) {
			case INVALID -> HttpStatus.BAD_REQUEST;
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
			case REFUSED -> HttpStatus.FORBIDDEN;
			case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
			case GONE -> HttpStatus.GONE;
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
		return answer(problem, request);
	}

	/**
	 * Parameters that the container could not decode; it tells when they are asked for.
	 */
	@ExceptionHandler
	ResponseEntity<Object> undecodable(InvalidParameterException fault, HttpServletRequest request) {
		LOG.debug("Parameters of {} cannot be decoded", request.getRequestURI(), fault);
		return answer(problem(HttpStatus.BAD_REQUEST, "malformed-request",
				"The parameters in the address cannot be read: they have to be name=value, joined by &, in UTF-8 and "
						+ "percent-encoded. A percent sign itself is written %25."),
				request);
	}

	/** Whatever else was thrown. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> unforeseen(Exception fault, HttpServletRequest request) {
		if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
			return null;
		}
		if (DatabaseFaults.away(fault)) {
			LOG.warn("The database could not be asked", fault);
			return answer(
					problem(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable",
							"The database does not answer now. Try again in a moment; if that goes on, see the log."),
					request);
		}
		if (DatabaseFaults.tookTooLong(fault)) {
			LOG.warn("A question was given up: {}", fault.toString());
			return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "too-costly",
					"The answer took more time or memory than one question gets. Ask for less: a shorter "
							+ "period, one more condition, a smaller limit; total and facets look at all that is asked for."),
					request);
		}
		String reference = UUID.randomUUID().toString();
		LOG.error("Unforeseen fault, reference {}", reference, fault);
		return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal",
				"OnRecord failed at this. That is a fault of the program; the log tells more under reference "
						+ reference + "."),
				request);
	}

	/** What Spring refuses before a controller is asked. */
	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (body instanceof ProblemDetail problem && request instanceof ServletWebRequest http) {
			if (!isNamed(problem)) {
				name(problem, shortName(status));
			}
			return answer(problem, headers, http.getRequest());
		}
		return super.createResponseEntity(body, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException fault,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return handleExceptionInternal(fault, problem(HttpStatus.NOT_FOUND), headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException fault, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		String[] methods = fault.getSupportedMethods();
		String others = (methods != null) ? " It takes " + String.join(", ", methods) + "." : "";
		return handleExceptionInternal(fault,
				problem(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed",
						"This address does not take the method " + fault.getMethod() + "." + others),
				headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException fault,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String given = request.getHeader(HttpHeaders.CONTENT_TYPE);
		String what = (given != null) ? "A body of the type \"" + given + "\" is not read here."
				: "The request does not tell the type of its body.";
		return handleExceptionInternal(fault,
				problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", what
						+ " Send it with one of these as Content-Type: " + words(fault.getSupportedMediaTypes()) + "."),
				headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
			HttpMediaTypeNotAcceptableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return handleExceptionInternal(fault,
				problem(HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
						"This address answers with " + words(fault.getSupportedMediaTypes())
								+ ", but the header Accept is \"" + request.getHeader(HttpHeaders.ACCEPT) + "\"."),
				headers, status, request);
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

	/** A problem with a name; only those that a page explains get a type. */
	static ProblemDetail problem(HttpStatusCode status, String name, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		name(problem, name);
		return problem;
	}

	/** A problem of which no more is known than its type. */
	static ProblemDetail problem(ProblemType type) {
		return problem(type.status(), type.shortName(), type.meaning() + " " + type.remedy());
	}

	/** A problem of which no more is known than its status, as the container tells it. */
	static ProblemDetail problem(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST -> problem(ProblemType.MALFORMED_REQUEST);
			case INTERNAL_SERVER_ERROR -> problem(ProblemType.INTERNAL);
			default -> ProblemType.named(shortName(status))
				.map(Problems::problem)
				.orElseGet(() -> ProblemDetail.forStatusAndDetail(status, status.getReasonPhrase() + "."));
		};
	}

	/** Whether its type leads to a page that explains it. */
	static boolean isNamed(ProblemDetail problem) {
		return problem.getType() != null && !ABOUT_BLANK.equals(problem.getType());
	}

	/** The answer in the form for whoever asked. */
	static ResponseEntity<Object> answer(ProblemDetail problem, HttpServletRequest request) {
		return answer(problem, HttpHeaders.EMPTY, request);
	}

	private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers,
			HttpServletRequest request) {
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.contentType(Audience.of(request).mediaType())
			.body(problem);
	}

	private static void name(ProblemDetail problem, String name) {
		ProblemType.named(name).ifPresent((type) -> {
			problem.setType(URI.create(type.address()));
			problem.setTitle(type.title());
		});
	}

	/** The short name of a status that has no more special problem: {@code not-found}. */
	private static String shortName(HttpStatusCode status) {
		HttpStatus known = HttpStatus.resolve(status.value());
		return (known != null) ? known.name().toLowerCase(Locale.ROOT).replace('_', '-') : "";
	}

	private static String words(List<MediaType> types) {
		return types.stream().map(MediaType::toString).distinct().collect(Collectors.joining(", "));
	}

}
