package org.onrecord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * What fails after a part of the answer was sent cannot be told as a problem any more: it
 * would stand behind that part as if it belonged to it. The container is left to break
 * the connection off, so that whoever reads notices that the end is missing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BrokenTransfers implements HandlerExceptionResolver {

	private static final Logger LOG = LoggerFactory.getLogger(BrokenTransfers.class);

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception fault) {
		if (!response.isCommitted()) {
			return null;
		}
		if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
			LOG.debug("The client went away from {}", request.getRequestURI());
			return new ModelAndView();
		}
		LOG.error("The answer to {} broke off", request.getRequestURI(), fault);
		throw new BrokenOff(fault);
	}

	/** Tells the container that it may not end the answer as if it were whole. */
	private static final class BrokenOff extends RuntimeException {

		BrokenOff(Throwable cause) {
			super("The answer broke off", cause);
		}

	}

}
