package org.onrecord.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes a problem as a page, in the words that a program gets as JSON. It needs nothing
 * of the request, so that it serves also where the request could not be read.
 */
@Component
class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {

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
	protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("Problems are not read", input);
	}

	@Override
	protected void writeInternal(ProblemDetail problem, HttpOutputMessage output) throws IOException {
		Writer page = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
		Map<String, Object> shown = Map.of("problem", problem, "named", Problems.isNamed(problem));
		this.templates.process("problem", new Context(Locale.ENGLISH, shown), page);
		page.flush();
	}

}
