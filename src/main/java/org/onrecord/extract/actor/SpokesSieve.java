package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;

/**
 * Who speaks for whom: "a spokesperson for Gov. NAME", "NAME's spokesman NAME", "Pentagon
 * spokeswoman NAME", "NAME, a NAME spokesman". A spokesperson without a name becomes an
 * unnamed actor "spokesperson for" the principal.
 */
final class SpokesSieve {

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	private static final Set<String> LINKS = Set.of("for", "of", "with", "from", "at");

	private static final Set<String> MODIFIERS = Set.of("chief", "senior", "deputy", "national", "lead", "top",
			"former", "official", "longtime", "press", "principal", "then", "main");

	private static final int NEAR = 3;

	private final Lexicon lexicon;

	private final TitleBodies bodies;

	SpokesSieve(Gazetteer gazetteer, Lexicon lexicon) {
		this.lexicon = lexicon;
		this.bodies = new TitleBodies(gazetteer, lexicon);
	}

	/** What the article says about spokespersons; titles of press offices among it. */
	List<Tie> find(Cast cast, List<Tie> offices) {
		List<Tie> ties = new ArrayList<>();
		for (Token token : cast.text().tokens()) {
			if (token.isNoun() && this.lexicon.is("spokes", token.word())) {
				read(token, cast, ties);
			}
		}
		offices.stream().filter((tie) -> isPressOffice(tie.other())).forEach((tie) -> {
			Figure principal = tie.other().of();
			if (principal != null) {
				ties.add(new Tie(tie.person(), principal, tie.modality(), tie.tokens(), "press-office"));
			}
		});
		return reveal(ties, cast);
	}

	/** "Poe's spokesman", of whom the article tells elsewhere who he is. */
	private static List<Tie> reveal(List<Tie> ties, Cast cast) {
		return ties.stream().map((tie) -> {
			boolean open = tie.person().unnamed() && !tie.person().plural();
			List<Figure> known = open ? ties.stream()
				.filter((other) -> other.other() == tie.other() && !other.person().unnamed())
				.map(Tie::person)
				.distinct()
				.toList() : List.of();
			if (known.size() != 1) {
				return tie;
			}
			tie.person().clear().forEach((place) -> cast.put(known.get(0), place.first(), place.last()));
			return new Tie(known.get(0), tie.other(), tie.modality(), tie.tokens(), tie.rule());
		}).toList();
	}

	private static boolean isPressOffice(Figure office) {
		return office.name().endsWith("Press Secretary") || office.name().endsWith("Communications Director");
	}

	private void read(Token token, Cast cast, List<Tie> ties) {
		int first = descriptionStart(token, cast);
		Figure.@Nullable Place before = principalBefore(first, token.sentence(), cast);
		int start = (before != null) ? before.first() : first;
		Optional<Figure.Place> named = cast.placeAt(token.index() + 1)
			.filter((place) -> place.first() == token.index() + 1 && place.figure().isPerson())
			.filter((place) -> cast.text().token(place.first()).sentence() == token.sentence());
		int end = named.map(Figure.Place::last).orElse(token.index());
		Figure.@Nullable Place after = principalAfter(end, token.sentence(), cast);
		Figure.@Nullable Place principal = (after != null) ? after : before;
		int last = Math.max(end, (after != null) ? after.last() : end);
		Figure owner = (principal != null) ? principal.figure() : implied(token, first, cast);
		Figure person = named.map(Figure.Place::figure)
			.orElseGet(() -> Holders.of(start, token.index(), last, false, cast)
				.stream()
				.map(Figure.Place::figure)
				.findFirst()
				.orElseGet(() -> unnamed(token, owner, cast)));
		if (owner != null && owner != person) {
			boolean former = cast.word(first, token.sentence()).equals("former")
					|| cast.word(start - 1, token.sentence()).equals("former");
			ties.add(new Tie(person, owner, former ? Modality.FORMER : Modality.ASSERTED,
					List.copyOf(cast.text().tokens().subList(start, last + 1)), "spokesperson"));
		}
		boolean compound = before != null && before.last() == first - 1;
		cast.put(person, compound ? start : first, end);
	}

	private int descriptionStart(Token token, Cast cast) {
		int first = token.index();
		while (MODIFIERS.contains(cast.word(first - 1, token.sentence()))) {
			first--;
		}
		return first;
	}

	private Figure.@Nullable Place principalBefore(int first, int sentence, Cast cast) {
		int at = first - 1;
		boolean possessive = POSSESSIVES.contains(cast.word(at, sentence));
		int end = possessive ? at - 1 : at;
		if (cast.word(end, sentence).isEmpty()) {
			return null;
		}
		Figure owner = Possessors.of(end, sentence, cast);
		if (owner != null) {
			return new Figure.Place(end, end, owner);
		}
		Figure.@Nullable Place department = Departments.at(end, sentence, cast);
		if (department != null) {
			return department;
		}
		Optional<Figure.Place> known = cast.placeAt(end).filter((place) -> place.last() == end);
		return known.isPresent() ? known.get() : this.bodies.unknownBefore(end, sentence, possessive, cast);
	}

	private Figure.@Nullable Place principalAfter(int end, int sentence, Cast cast) {
		if (!LINKS.contains(cast.word(end + 1, sentence))) {
			return null;
		}
		int at = end + 2;
		while (Set.of("the", "both").contains(cast.word(at, sentence)) && cast.placeAt(at).isEmpty()) {
			at++;
		}
		for (int i = at; i < at + NEAR && !cast.word(i, sentence).isEmpty(); i++) {
			Optional<Figure.Place> place = cast.placeAt(i);
			if (place.isPresent()) {
				return campaignOf(place.get(), sentence, cast);
			}
			Token token = cast.text().token(i);
			if (!token.isNoun() && !token.tag().startsWith("JJ")) {
				break;
			}
		}
		return this.bodies.capitalised(at, sentence, 1, cast);
	}

	/** "for Poe's 2000 presidential campaign". */
	private static Figure.Place campaignOf(Figure.Place owner, int sentence, Cast cast) {
		int possessive = owner.last() + 1;
		if (!owner.figure().isPerson() || !POSSESSIVES.contains(cast.word(possessive, sentence))) {
			return owner;
		}
		return IntStream.rangeClosed(possessive + 1, possessive + 1 + NEAR)
			.mapToObj((i) -> cast.placeAt(i).filter((place) -> !cast.word(i, sentence).isEmpty()))
			.flatMap(Optional::stream)
			.filter((place) -> place.figure().of() == owner.figure() && place.figure().isBody())
			.findFirst()
			.orElse(owner);
	}

	/** "a campaign spokesman": the campaign of the article. */
	private @Nullable Figure implied(Token token, int first, Cast cast) {
		boolean campaign = this.lexicon.is("campaign", cast.word(first - 1, token.sentence()));
		return campaign ? Offices.most(cast, "campaign") : null;
	}

	private static Figure unnamed(Token token, @Nullable Figure owner, Cast cast) {
		boolean several = token.tag().endsWith("S");
		if (owner != null) {
			String name = (several ? "spokespersons for " : "spokesperson for ") + owner.name();
			return cast.figure(ActorKind.PERSON, name).describedOnly(several).of(owner);
		}
		List<Figure> known = cast.figures()
			.stream()
			.filter((figure) -> figure.unnamed() && figure.name().startsWith("spokesperson for"))
			.toList();
		boolean definite = cast.word(token.index() - 1, token.sentence()).equals("the");
		return (definite && !known.isEmpty()) ? Nearest.before(token.index(), known)
				: cast.figure(ActorKind.PERSON, several ? "spokespersons" : "spokesperson").describedOnly(several);
	}

}
