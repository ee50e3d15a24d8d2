package org.onrecord.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.Word;

/**
 * What a parameter of a statement may be where that is a closed choice. A parameter of
 * the same name means the same in every statement, so the name tells.
 */
final class Choices {

	private static final List<String> RELATIONS = Arrays.stream(RelationType.values()).map(Enum::name).toList();

	/** Not to choose from, but of one form. */
	private static final String MONTH = "month";

	private static final Map<String, List<String>> BY_NAME = Map.of("relation", RELATIONS, "type", RELATIONS, "types",
			RELATIONS, "kind", Arrays.stream(ActorKind.values()).map(ActorKind::label).toList(), "polarity",
			words(Polarity.values()), "modality", words(Modality.values()), "manner", words(Manner.values()), "status",
			words(ClaimStatus.values()));

	private Choices() {
	}

	/** What the parameter may be; empty if that is open. */
	static List<String> of(String parameter) {
		return BY_NAME.getOrDefault(parameter, List.of());
	}

	/**
	 * The choice that was typed, in any case of letters.
	 * @throws OnRecordException if there is no such choice
	 */
	static String chosen(String parameter, String typed) {
		if (MONTH.equals(parameter) && !typed.matches("\\d{4}-(0[1-9]|1[0-2])")) {
			throw OnRecordException.invalid(parameter, "Parameter " + parameter
					+ " has to be a month such as 2026-04, not " + Parameters.shown(typed) + ".");
		}
		List<String> choices = of(parameter);
		Optional<String> chosen = choices.stream().filter((choice) -> choice.equalsIgnoreCase(typed)).findFirst();
		if (chosen.isEmpty() && !choices.isEmpty()) {
			throw OnRecordException.invalid(parameter,
					"Parameter " + parameter + " has to be one of "
							+ choices.stream().sorted().collect(Collectors.joining(", ")) + ", not "
							+ Parameters.shown(typed) + ".");
		}
		return chosen.orElse(typed);
	}

	private static List<String> words(Word... choices) {
		return Arrays.stream(choices).map(Word::word).toList();
	}

}
