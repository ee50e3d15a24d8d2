package org.onrecord.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/**
 * What the servlet container refuses before Spring sees it, as a problem like all others.
 */
@Controller
class ProblemOfContainer implements ErrorController {

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	ResponseEntity<Object> tell(HttpServletRequest request) {
		ProblemDetail problem = Problems.problem(status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
		if (request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String message && !message.isBlank()) {
			problem.setDetail(message);
		}
		problem.setInstance(URI.create(UriUtils.encodePath(Audience.address(request), StandardCharsets.UTF_8)));
		return Problems.answer(problem, request);
	}

	private static HttpStatus status(@Nullable Object code) {
		HttpStatus known = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		return (known != null) ? known : HttpStatus.NOT_FOUND;
	}

}
