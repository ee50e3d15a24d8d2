package org.onrecord.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A closed choice that answers, files and the graph write as one lower-case word
 * ({@code affirmed}, {@code person}).
 */
public interface Word {

	/** Name of the enum constant. */
	String name();

	/** The word as written: the constant's name in lower case. */
	default String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The constant of this word, in any case; empty if the choice has no such word. */
	static <E extends Enum<E> & Word> Optional<E> of(Class<E> choice, String word) {
		return Arrays.stream(choice.getEnumConstants())
			.filter((constant) -> constant.word().equalsIgnoreCase(word.strip()))
			.findFirst();
	}

}
