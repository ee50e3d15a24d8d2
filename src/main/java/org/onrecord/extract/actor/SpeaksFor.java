package org.onrecord.extract.actor;

import java.util.List;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;

/**
 * <em>"The article says that this person speaks officially for this principal."</em>
 *
 * @param speaker the spokesperson, named or unnamed
 * @param principal for whom it speaks
 * @param modality asserted, or former ("a former spokesman")
 * @param tokens the words that say it, in text order
 * @param rule name of the rule that found it
 */
public record SpeaksFor(Mention speaker, Mention principal, Modality modality, List<Token> tokens, String rule) {

	public SpeaksFor {
		tokens = List.copyOf(tokens);
	}

}
