package org.onrecord.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.knowledge.OnRecordException;

/**
 * How people may be called: letters, digits and {@code . _ @ - '} with single spaces, 64
 * characters at most. Names that differ in case or form of letters alone are one.
 */
final class PersonName {

	private static final Pattern NAME = Pattern.compile(
			"(?=.{1,64}$)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@'-]*" + "( [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@'-]*)*");

	/** Under which the program itself acts. */
	private static final Set<String> TAKEN = Set.of("local", "onrecord", "command line", "nobody");

	private PersonName() {
	}

	/**
	 * The name as it is kept.
	 * @throws OnRecordException if nobody may be called so
	 */
	static String of(String typed) {
		String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
		if (!NAME.matcher(name).matches()) {
			throw OnRecordException.invalid("name",
					"A name has 1 to 64 letters, digits or . _ @ - ' with single spaces between, and begins with a "
							+ "letter or digit.");
		}
		if (TAKEN.contains(key(name))) {
			throw OnRecordException.invalid("name",
					"\"" + name + "\" is what the program calls itself. Take another name.");
		}
		return name;
	}

	/** By which names are compared. */
	static String key(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
