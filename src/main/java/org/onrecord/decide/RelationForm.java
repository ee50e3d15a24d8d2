package org.onrecord.decide;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.Word;

/**
 * A relation as it was sent: {@code {"type", "subject", "object"}}, affirmed and asserted
 * unless {@code polarity} and {@code modality} say otherwise.
 *
 * @param type its type
 * @param subject who does it
 * @param object to whom
 * @param polarity so, or not so
 * @param modality how firmly
 */
record RelationForm(RelationType type, Object subject, Object object, Polarity polarity, Modality modality) {

	static RelationForm of(Object sent) {
		if (!(sent instanceof Map<?, ?> fields)) {
			throw OnRecordException.invalid("relation",
					"Field relation has to be an object with type, subject and object, or null.");
		}
		return new RelationForm(type(fields.get("type")), side(fields, "subject"), side(fields, "object"),
				choice(fields, "polarity", Polarity.class, Polarity.AFFIRMED),
				choice(fields, "modality", Modality.class, Modality.ASSERTED));
	}

	private static Object side(Map<?, ?> fields, String name) {
		Object side = fields.get(name);
		if (side == null) {
			throw OnRecordException.invalid("relation." + name, "Field relation." + name + " has to be given.");
		}
		return side;
	}

	private static RelationType type(@Nullable Object type) {
		return Arrays.stream(RelationType.values())
			.filter((one) -> one.name().equalsIgnoreCase(String.valueOf(type)))
			.findFirst()
			.orElseThrow(() -> OnRecordException.invalid("relation.type", "Field relation.type has to be one of "
					+ Arrays.stream(RelationType.values()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
	}

	private static <E extends Enum<E> & Word> E choice(Map<?, ?> fields, String name, Class<E> choice, E usual) {
		Object word = fields.get(name);
		return (word != null) ? constant("relation." + name, choice, String.valueOf(word)) : usual;
	}

	/** The word of a choice, as it is stored. */
	static <E extends Enum<E> & Word> String word(String field, Class<E> choice, String word) {
		return constant(field, choice, word).word();
	}

	private static <E extends Enum<E> & Word> E constant(String field, Class<E> choice, String word) {
		return Word.of(choice, word)
			.orElseThrow(() -> OnRecordException.invalid(field,
					"Field " + field + " has to be one of "
							+ Arrays.stream(choice.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "))
							+ "."));
	}

}
