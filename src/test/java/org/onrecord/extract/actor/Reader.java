package org.onrecord.extract.actor;

import java.util.List;
import java.util.function.BiFunction;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.attribution.AttributionFinder;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.PublicationDate;

/**
 * Invented articles, read as far as their actors; models and lexicons are loaded once for
 * all tests here.
 */
final class Reader {

	private static final Annotator ANNOTATOR = Annotator.load();

	private static final ActorFinder FINDER = ActorFinder.load();

	private final AnnotatedText text;

	private final List<Attribution> attributions;

	private final Actors actors;

	private Reader(Article article) {
		this(ANNOTATOR.annotate(article), AttributionFinder.rules()::find);
	}

	private Reader(AnnotatedText text, BiFunction<AnnotatedText, Quotations, List<Attribution>> finder) {
		this.text = text;
		Quotations quotations = new QuotationFinder().find(this.text);
		this.attributions = finder.apply(this.text, quotations);
		this.actors = FINDER.find(this.text, quotations, this.attributions);
	}

	static Reader read(String text) {
		return new Reader(Article.of(null, null, null, null, null, text, List.of()));
	}

	/** Reads one sentence as source, cue and content, of so many tokens each. */
	static Reader readAs(String sentence, int source, int cue) {
		AnnotatedText text = ANNOTATOR.annotate(Article.of(null, null, null, null, null, sentence, List.of()));
		List<Token> tokens = text.tokens();
		return new Reader(text,
				(any, quotations) -> List
					.of(new Attribution(tokens.subList(0, source), tokens.subList(source, source + cue),
							tokens.subList(source + cue, tokens.size()), Manner.INDIRECT, null, null, "clause", 1)));
	}

	static Reader readBy(String author, String outlet, String text) {
		return new Reader(Article.of(null, outlet, null, author, null, text, List.of()));
	}

	static Reader readOn(String day, String text) {
		PublicationDate date = PublicationDate.parse(day).orElseThrow();
		return new Reader(Article.of(null, null, null, null, date, text, List.of()));
	}

	Actors actors() {
		return this.actors;
	}

	List<String> names() {
		return this.actors.mentions().stream().map(Mention::name).toList();
	}

	Mention mention(String name) {
		return this.actors.mentions()
			.stream()
			.filter((mention) -> mention.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + name + " among " + names()));
	}

	/** Whom the last token written so means. */
	String at(String word) {
		Token token = this.text.tokens()
			.stream()
			.filter((one) -> one.word().equals(word))
			.reduce((a, b) -> b)
			.orElseThrow();
		return this.actors.at(token).map(Mention::name).orElse("nobody");
	}

	/** Speakers of every attribution, in order of the content. */
	List<List<String>> speakers() {
		return this.attributions.stream()
			.map((attribution) -> this.actors.speakersOf(attribution).stream().map(Mention::name).toList())
			.toList();
	}

	List<String> about(int attribution) {
		return this.actors.aboutOf(this.attributions.get(attribution)).stream().map(Mention::name).toList();
	}

	List<String> offices() {
		return this.actors.offices()
			.stream()
			.map((held) -> held.holder().name() + " - " + held.office().name() + " - " + held.modality().word())
			.toList();
	}

	List<String> spokespersons() {
		return this.actors.spokespersons()
			.stream()
			.map((tie) -> tie.speaker().name() + " - " + tie.principal().name())
			.toList();
	}

}
