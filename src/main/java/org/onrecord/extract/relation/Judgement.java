package org.onrecord.extract.relation;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;

/**
 * <em>"This word judges this actor."</em>
 *
 * @param word the judging word
 * @param target whom it judges; null if it judges something that belongs to nobody named
 * @param weight below 0 for disapproval, above 0 for praise; negation is accounted for
 * @param central whether the word says it outright; others only add to those that do
 */
record Judgement(Token word, @Nullable Mention target, int weight, boolean central) {

}
