package org.onrecord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that nobody could answer to the letter, wherever they are sent: one
 * that is given twice, of which a value would be passed over, and one that holds a
 * character that no name and no word has.
 */
final class ParameterGuard implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.getParameterMap().forEach((name, values) -> {
			if (values.length > 1) {
				throw OnRecordException.invalid(name,
						"Parameter " + name + " is given " + values.length + " times, but takes one value.");
			}
			values[0].chars().filter(ParameterGuard::isControl).findFirst().ifPresent((control) -> {
				throw OnRecordException.invalid(name, "Parameter " + name
						+ " holds the control character U+%04X, which is in no name and no word.".formatted(control));
			});
		});
		return true;
	}

	/** Line breaks and tabs come with what people paste. */
	private static boolean isControl(int c) {
		return Character.isISOControl(c) && !Character.isWhitespace(c);
	}

}
