package org.onrecord.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.corpus.StatedRelation;
import org.onrecord.extract.quality.FoundAttribution;
import org.onrecord.extract.quality.FoundRelation;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.knowledge.Word;

/**
 * What was extracted from an article, in the form in which it is measured: that in which
 * it is printed.
 *
 * @param attributions the claims that are attributions
 * @param relations the relations
 */
record FoundThings(List<FoundAttribution> attributions, List<FoundRelation> relations) {

	static FoundThings of(ExtractionJson.ArticleView article) {
		return new FoundThings(article.claims().stream().map(FoundThings::attribution).toList(),
				article.relations().stream().map(FoundThings::relation).toList());
	}

	private static FoundAttribution attribution(ExtractionJson.ClaimView claim) {
		return new FoundAttribution(spans(claim.source()), spans(claim.cue()), spans(claim.content()), claim.speaker(),
				claim.nested(), claim.rule(), claim.confidence());
	}

	private static FoundRelation relation(ExtractionJson.RelationView relation) {
		TextSpan evidence = new TextSpan(relation.evidence().get(0), relation.evidence().get(1));
		return new FoundRelation(new StatedRelation(RelationType.valueOf(relation.type()), relation.subject(),
				relation.object(), Word.of(Polarity.class, relation.polarity()).orElseThrow(), evidence),
				relation.confidence());
	}

	private static List<TextSpan> spans(@Nullable List<int[]> places) {
		return (places == null) ? List.of() : places.stream().map((place) -> new TextSpan(place[0], place[1])).toList();
	}

}
