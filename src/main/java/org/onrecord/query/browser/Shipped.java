package org.onrecord.query.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/** Texts that come with the program. */
final class Shipped {

	private Shipped() {
	}

	/** The text of that name beside this class, or from the root if it begins with /. */
	static String text(String name) {
		try {
			return new ClassPathResource(name, Shipped.class).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Part of the program is missing: " + name, ex);
		}
	}

}
