package org.onrecord.people;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Role;
import org.onrecord.knowledge.Word;

/** Roles as they are typed. */
public final class Roles {

	private Roles() {
	}

	/**
	 * The role of this word.
	 * @throws OnRecordException if there is none
	 */
	public static Role of(String word) {
		return Word.of(Role.class, word)
			.orElseThrow(() -> OnRecordException.invalid("role", "There is no role \"" + word + "\". There are: "
					+ Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", ")) + "."));
	}

}
