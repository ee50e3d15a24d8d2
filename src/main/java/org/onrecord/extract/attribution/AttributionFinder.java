package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;

/**
 * Finds who is reported to have said what. Several threads may share one.
 */
public interface AttributionFinder {

	/** The attributions of the article in order of their content. */
	List<Attribution> find(AnnotatedText text, Quotations quotations);

	/** Hand-written rules with the lexicons that come with the program. */
	static AttributionFinder rules() {
		return RuleAttributions.load();
	}

	/** The trained model that comes with the program. */
	static AttributionFinder learned() {
		return learned(AttributionModel.load());
	}

	/** A trained model. */
	static AttributionFinder learned(AttributionModel model) {
		return new LearnedAttributions(model);
	}

}
