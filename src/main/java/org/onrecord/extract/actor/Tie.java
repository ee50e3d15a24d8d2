package org.onrecord.extract.actor;

import java.util.List;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Modality;

/**
 * That a person holds an office or speaks for a principal, in the making.
 *
 * @param person holder or spokesperson
 * @param other office or principal
 * @param modality how firmly it is said
 * @param tokens the words that say it
 * @param rule name of the rule that found it
 */
record Tie(Figure person, Figure other, Modality modality, List<Token> tokens, String rule) {
}
