package org.onrecord.extract.quality;

import java.util.Map;

import org.onrecord.knowledge.RelationType;

/**
 * The figures of relations.
 *
 * @param all those of all counted types together
 * @param types those of each counted type
 */
public record RelationFigures(Type all, Map<RelationType, Type> types) {

	/**
	 * The figures of one type.
	 *
	 * @param marked how many people labelled
	 * @param found how many the extractor found
	 * @param measure how many are right
	 */
	public record Type(int marked, int found, Measure measure) {

	}

}
