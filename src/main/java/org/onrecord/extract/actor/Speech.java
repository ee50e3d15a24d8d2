package org.onrecord.extract.actor;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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

	private static final Comparator<Token> BY_INDEX = Comparator.comparingInt(Token::index);

	private final int[] quotationByToken;

	private final Map<Integer, Attribution> bySource = new HashMap<>();

	private final Set<Integer> contentTokens = new HashSet<>();

	private final Map<Integer, List<Token>> sourcesAfter = new HashMap<>();

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
			attribution.source().forEach((token) -> this.bySource.putIfAbsent(token.index(), attribution));
			attribution.content().forEach((token) -> this.contentTokens.add(token.index()));
			int first = attribution.content().get(0).index();
			if (!attribution.source().isEmpty() && attribution.source().get(0).index() > first) {
				this.sourcesAfter.put(first, attribution.source());
			}
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
		return this.bySource.containsKey(token.index());
	}

	/** Whether a token of a source is reported to ask: what follows is the answer. */
	boolean asks(Token source) {
		Attribution attribution = this.bySource.get(source.index());
		return attribution != null && attribution.cue().stream().anyMatch((cue) -> cue.lemma().equals("ask"));
	}

	/** Whether a token of a source is reported to say this other token. */
	boolean says(Token source, Token said) {
		Attribution attribution = this.bySource.get(source.index());
		return attribution != null && Collections.binarySearch(attribution.content(), said, BY_INDEX) >= 0;
	}

	/** The source of the words that begin with this token, if it stands after them. */
	List<Token> sourceAfter(Token first) {
		return this.sourcesAfter.getOrDefault(first.index(), List.of());
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
