package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;

/**
 * Offices that a verb states: "NAME chairs the Budget Committee", "NAME, who led the
 * Pacific Command". To lead is an office only in bodies that have one head.
 */
final class LeadingVerbs {

	private static final Title CHAIR = new Title("Chair of %", Title.Scope.BODY, false);

	private static final Title HEAD = new Title("Head of %", Title.Scope.HEAD, false);

	private static final Set<String> LEADING = Set.of("lead", "head", "run");

	private static final String PANEL = ".*(Committee|Commission|Board|Council|Caucus|Panel|Subcommittee)";

	private LeadingVerbs() {
	}

	/** The persons who chair or lead something, in text order. */
	static List<TitledPersons.Held> find(Cast cast) {
		List<TitledPersons.Held> found = new ArrayList<>();
		for (Token verb : cast.text().tokens()) {
			boolean chairs = verb.lemma().equals("chair");
			if (verb.tag().matches("VB[DPZ]") && (chairs || LEADING.contains(verb.lemma()))) {
				led(verb, chairs, cast)
					.flatMap((body) -> leader(verb, cast).map((person) -> held(verb, person, body, chairs)))
					.ifPresent(found::add);
			}
		}
		return found;
	}

	private static TitledPersons.Held held(Token verb, Figure.Place person, Figure.Place body, boolean chairs) {
		boolean panel = chairs || body.figure().name().matches(PANEL);
		Modality modality = verb.tag().equals("VBD") ? Modality.FORMER : Modality.ASSERTED;
		return new TitledPersons.Held(person, new TitlePhrase(verb.index(), verb.index(), body.last(),
				panel ? CHAIR : HEAD, body.figure(), modality, false));
	}

	private static Optional<Figure.Place> led(Token verb, boolean chairs, Cast cast) {
		return cast.text()
			.children(verb, "obj")
			.stream()
			.flatMap((object) -> cast.placeAt(object.index()).stream())
			.filter((place) -> place.first() > verb.index() && place.figure().isBody())
			.filter((place) -> place.figure().name().matches(PANEL)
					|| (place.figure().kind() == ActorKind.AGENCY && !place.figure().name().endsWith("administration"))
					|| (chairs && place.figure().name().matches(".*(Committee|Party|Commission)")))
			.findFirst();
	}

	/** The subject, or the person that "who" goes on from. */
	private static Optional<Figure.Place> leader(Token verb, Cast cast) {
		AnnotatedText text = cast.text();
		@Nullable Token subject = text.children(verb, "nsubj").stream().findFirst().orElse(null);
		if (subject == null) {
			return Optional.empty();
		}
		if (!subject.lemma().equals("who")) {
			return cast.placeAt(subject.index()).filter((place) -> place.figure().isPerson());
		}
		int first = text.sentenceOf(verb).first();
		for (int i = subject.index() - 1; i >= first; i--) {
			Optional<Figure.Place> person = cast.placeAt(i).filter((place) -> place.figure().isPerson());
			if (person.isPresent()) {
				return person;
			}
		}
		return Optional.empty();
	}

}
