package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;

/** Finds who is reported to have said what, by rules that are tried in order. */
public final class AttributionFinder {

	/** The attributions of the article in order of their content. */
	public List<Attribution> find(AnnotatedText text, Quotations quotations) {
		return new ReportedClauses().find(new Scene(text, quotations));
	}

}
