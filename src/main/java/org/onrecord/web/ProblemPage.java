package org.onrecord.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Writes a problem as a page for a person who opened a page, in the words that a program
 * gets as JSON. Addresses for programs answer JSON whatever the browser prefers.
 */
@Component
class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {

	private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator", "/swagger-ui", "/browser",
			"/webjars/");

	private final ITemplateEngine templates;

	ProblemPage(ITemplateEngine templates) {
		super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
		this.templates = templates;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return ProblemDetail.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
		ServletRequestAttributes current = current();
		return current != null && super.canWrite(type, mediaType) && wantsPage(current.getRequest());
	}

	@Override
	protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("Problems are not read", input);
	}

	@Override
	protected void writeInternal(ProblemDetail problem, HttpOutputMessage output) throws IOException {
		ServletRequestAttributes current = current();
		if (current == null || current.getResponse() == null) {
			throw new IllegalStateException("A page for problem " + problem.getType() + " outside of a request");
		}
		HttpServletRequest request = current.getRequest();
		var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, current.getResponse());
		Writer page = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
		this.templates.process("problem", new WebContext(exchange, Locale.ENGLISH, Map.of("problem", problem)), page);
		page.flush();
	}

	private static boolean wantsPage(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
				&& FOR_PROGRAMS.stream().noneMatch(path::startsWith);
	}

	private static @Nullable ServletRequestAttributes current() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) ? current
				: null;
	}

}
