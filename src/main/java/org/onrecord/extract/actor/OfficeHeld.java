package org.onrecord.extract.actor;

import java.util.List;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;

/**
 * <em>"The article says that this person holds this office."</em>
 *
 * @param holder the person
 * @param office the office, a mention of kind office
 * @param modality asserted, or former ("the former governor")
 * @param tokens the words that say it, title and name, in text order
 * @param rule name of the rule that found it
 */
public record OfficeHeld(Mention holder, Mention office, Modality modality, List<Token> tokens, String rule) {

	public OfficeHeld {
		tokens = List.copyOf(tokens);
	}

}
