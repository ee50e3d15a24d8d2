package org.onrecord.extract.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.Quotation;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/** Which tokens are quoted, which name a source, and by whom a quotation is said. */
final class Speech {

	private final int[] quotationByToken;

	private final Set<Integer> sourceTokens = new HashSet<>();

	private final Set<Integer> contentTokens = new HashSet<>();

	private final Map<Integer, Attribution> byQuotation = new HashMap<>();

	Speech(AnnotatedText text, Quotations quotations, List<Attribution> attributions) {
		this.quotationByToken = new int[text.tokens().size()];
		Arrays.fill(this.quotationByToken, -1);
		for (Quotation quotation : quotations.all()) {
			if (quotation.depth() == 0) {
				text.tokensWithin(quotation.start(), quotation.end())
					.forEach((token) -> this.quotationByToken[token.index()] = quotation.index());
			}
		}
		for (Attribution attribution : attributions) {
			attribution.source().forEach((token) -> this.sourceTokens.add(token.index()));
			attribution.content().forEach((token) -> this.contentTokens.add(token.index()));
			if (attribution.outer() == null) {
				attribution.content()
					.stream()
					.map(this::quotation)
					.filter((quotation) -> quotation >= 0)
					.forEach((quotation) -> this.byQuotation.putIfAbsent(quotation, attribution));
			}
		}
	}

	/** Index of the outermost quotation around a token; -1 if there is none. */
	int quotation(Token token) {
		return this.quotationByToken[token.index()];
	}

	/** Whether the token stands in words that somebody is reported to have said. */
	boolean isContent(Token token) {
		return this.contentTokens.contains(token.index());
	}

	boolean isSource(Token token) {
		return this.sourceTokens.contains(token.index());
	}

	/** Who is named as the source of a quotation, as far as names go. */
	Set<Figure> speakerOfQuotation(int quotation, Cast cast) {
		Attribution attribution = this.byQuotation.get(quotation);
		while (attribution != null && attribution.source().isEmpty()) {
			attribution = attribution.speakerFrom();
		}
		Set<Figure> speakers = new HashSet<>();
		if (attribution != null) {
			attribution.source().forEach((token) -> cast.at(token.index()).ifPresent(speakers::add));
		}
		return speakers;
	}

}
