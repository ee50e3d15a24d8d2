package org.onrecord.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Names;

/**
 * Of which country somebody is president or minister where the title does not say: the
 * United States for their own presidents and vice presidents, else the foreign country
 * that the article is about.
 */
final class Countries {

	static final String UNITED_STATES = "country-us";

	/** How often a country must be named to be what the article is about. */
	private static final int OFTEN = 2;

	private final Gazetteer gazetteer;

	private final Set<String> presidents = new HashSet<>();

	Countries(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		for (List<String> row : TableFile.rows("presidents.tsv", 4)) {
			for (String name : TableFile.names(row.get(0))) {
				this.presidents.add(Names.key(name));
				this.presidents.add(Names.key(Figure.lastWord(name)));
			}
		}
	}

	/** The country; null if the article tells none. */
	@Nullable Figure implied(Title title, @Nullable Figure holder, Cast cast) {
		boolean president = title.bare().endsWith("President") || title.bare().equals("First Lady");
		if (president && (holder == null || isAmerican(holder))) {
			return unitedStates(cast);
		}
		if (title.bare().equals("First Lady")) {
			return unitedStates(cast);
		}
		List<Figure> foreign = foreign(cast);
		Figure open = foreign.stream()
			.filter((country) -> !isTaken(title, country, holder, cast))
			.findFirst()
			.orElse(null);
		boolean american = president && open != null && isMoreAbout(unitedStates(cast), open)
				&& !isTaken(title, unitedStates(cast), holder, cast);
		if (open == null || american) {
			return president ? unitedStates(cast) : null;
		}
		return isClear(foreign) || open != foreign.get(0) ? open : null;
	}

	private static boolean isTaken(Title title, Figure country, @Nullable Figure holder, Cast cast) {
		return cast.named(ActorKind.OFFICE, title.of(country.name()))
			.or(() -> cast.named(ActorKind.OFFICE, title.of("the " + country.name())))
			.filter((office) -> cast.isHeldByAnother(office, holder))
			.isPresent();
	}

	/** By given name and surname, or by the surname alone. */
	private boolean isAmerican(Figure holder) {
		String name = holder.name().replaceFirst(",? (Jr|Sr)\\.?$", "");
		int space = name.indexOf(' ');
		String shortName = (space < 0) ? name : name.substring(0, space) + " " + Figure.lastWord(name);
		return this.presidents.contains(Names.key(shortName));
	}

	private Figure unitedStates(Cast cast) {
		return TitlePhrases.place(this.gazetteer.entry(UNITED_STATES).orElseThrow(), cast);
	}

	private static boolean isMoreAbout(Figure one, Figure other) {
		return one.places().size() >= other.places().size();
	}

	/**
	 * The other countries that the article names more than once, the most named first.
	 */
	private static List<Figure> foreign(Cast cast) {
		return cast.figures()
			.stream()
			.filter((figure) -> figure.gazetteer() != null && figure.gazetteer().startsWith("country-")
					&& !UNITED_STATES.equals(figure.gazetteer()) && figure.places().size() >= OFTEN)
			.sorted((a, b) -> b.places().size() - a.places().size())
			.toList();
	}

	private static boolean isClear(List<Figure> countries) {
		return countries.size() == 1 || countries.get(0).places().size() > countries.get(1).places().size();
	}

}
