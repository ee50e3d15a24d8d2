package org.onrecord.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * For whom a problem is told, the one place that decides it: a person gets a page, a
 * program {@code application/problem+json}. A person sits at a browser, which asks for
 * HTML by name and likes nothing better. Addresses for programs answer JSON whatever is
 * asked, as they do when all goes well: clients such as Java's own ask for HTML where
 * nobody tells them otherwise.
 */
enum Audience {

	/** Somebody at a browser. */
	PERSON,

	/** Everything else. */
	PROGRAM;

	private static final List<String> FOR_PROGRAMS = List.of("/api", "/v3", "/actuator");

	/**
	 * Sent by the script of the pages, which shows the answer in place and asks for
	 * anything.
	 */
	private static final String PAGE_SCRIPT = "HX-Request";

	private static final MediaType PAGE = MediaType.TEXT_HTML;

	/** Who sent a request, also one that the container forwards after it failed. */
	static Audience of(HttpServletRequest request) {
		boolean script = request.getHeader(PAGE_SCRIPT) != null;
		return of(address(request), script ? MediaType.TEXT_HTML_VALUE : request.getHeader(HttpHeaders.ACCEPT));
	}

	/**
	 * Who sent a request.
	 * @param address the path; null if it could not be read
	 * @param accepted the header Accept
	 */
	static Audience of(@Nullable String address, @Nullable String accepted) {
		boolean forPrograms = address != null
				&& FOR_PROGRAMS.stream().anyMatch((start) -> address.equals(start) || address.startsWith(start + "/"));
		return (forPrograms || accepted == null || !prefersPage(accepted)) ? PROGRAM : PERSON;
	}

	/** The path that was asked for, before any forward to the page of errors. */
	static String address(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

	/** The type of the answer. */
	MediaType mediaType() {
		return (this == PERSON) ? new MediaType(PAGE, StandardCharsets.UTF_8) : MediaType.APPLICATION_PROBLEM_JSON;
	}

	private static boolean prefersPage(String accepted) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accepted);
			double page = best(types.stream().filter(PAGE::equalsTypeAndSubtype));
			double other = best(
					types.stream().filter((type) -> type.isConcrete() && type.getSubtype().endsWith("json")));
			return page > 0 && page >= other;
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static double best(Stream<MediaType> types) {
		return types.mapToDouble(MediaType::getQualityValue).max().orElse(0);
	}

}
