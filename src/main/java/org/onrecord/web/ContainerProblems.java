package org.onrecord.web;

import java.io.IOException;
import java.util.Optional;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServletServerHttpResponse;

/**
 * Tells what Tomcat refuses before the program sees it, such as a request line that is no
 * HTTP, as a problem like all others; Tomcat's own page would tell of Tomcat.
 */
final class ContainerProblems extends ErrorReportValve {

	private static final Logger LOG = LoggerFactory.getLogger(ContainerProblems.class);

	private final ProblemWriter writer;

	ContainerProblems(ProblemWriter writer) {
		this.writer = writer;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable fault) {
		int status = response.getStatus();
		if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		Audience audience = Audience.of(request.getDecodedRequestURI(), request.getHeader(HttpHeaders.ACCEPT));
		SecurityHeaders.setAlways(response);
		try (ServletServerHttpResponse answer = new ServletServerHttpResponse(response)) {
			HttpStatus known = Optional.ofNullable(HttpStatus.resolve(status)).orElse(HttpStatus.BAD_REQUEST);
			this.writer.write(Problems.problem(known), audience, answer);
		}
		catch (IOException ex) {
			LOG.debug("The client went away before it was told of status {}", status, ex);
		}
	}

	/** Writes a problem in the form for its audience. */
	@FunctionalInterface
	interface ProblemWriter {

		void write(ProblemDetail problem, Audience audience, ServletServerHttpResponse answer) throws IOException;

	}

}
