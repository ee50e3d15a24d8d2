package org.onrecord.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that nobody could answer to the letter, wherever they are sent: one
 * that is given twice though it takes one value ({@link Several} names those that take
 * more), and one that holds a character that no name and no word has.
 */
final class ParameterGuard implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		List<String> several = several(handler);
		request.getParameterMap().forEach((name, values) -> {
			if (values.length > 1 && !several.contains(name)) {
				throw OnRecordException.invalid(name,
						"Parameter " + name + " is given " + values.length + " times, but takes one value.");
			}
			Arrays.stream(values).forEach((value) -> refuseControl(name, value));
		});
		return true;
	}

	private static List<String> several(Object handler) {
		Several several = (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(Several.class) : null;
		return (several != null) ? List.of(several.value()) : List.of();
	}

	private static void refuseControl(String name, String value) {
		value.chars().filter(ParameterGuard::isControl).findFirst().ifPresent((control) -> {
			throw OnRecordException.invalid(name, "Parameter " + name
					+ " holds the control character U+%04X, which is in no name and no word.".formatted(control));
		});
	}

	/** Line breaks and tabs come with what people paste. */
	private static boolean isControl(int c) {
		return Character.isISOControl(c) && !Character.isWhitespace(c);
	}

}
