package org.onrecord.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the servlet container refuses before Spring sees it, as a problem like all others.
 */
@Controller
class ProblemOfContainer implements ErrorController {

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	ResponseEntity<ProblemDetail> tell(HttpServletRequest request) {
		HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
		String detail = (message instanceof String text && !text.isBlank()) ? text : status.getReasonPhrase();
		return ResponseEntity.status(status).body(Problems.problem(status, Problems.shortName(status), detail));
	}

	private static HttpStatus status(@Nullable Object code) {
		HttpStatus known = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		return (known != null) ? known : HttpStatus.NOT_FOUND;
	}

}
