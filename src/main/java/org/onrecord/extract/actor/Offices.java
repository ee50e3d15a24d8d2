package org.onrecord.extract.actor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;

/**
 * Names offices canonically, with the place or body they belong to: "Governor of
 * Missouri", "U.S. Senator from Vermont", "Chair of the Democratic National Committee".
 */
final class Offices {

	private static final Pattern WITH_ARTICLE = Pattern.compile(".*(Committee|Party|Association|Union|Council"
			+ "|Foundation|Fund|Club|League|Center|Convention|Institute|Commission|Board|Society|Campaign|campaign"
			+ "|States|Kingdom|Nations|Philippines|Netherlands|Post|Times|Reserve|FBI|CIA|IRS|EPA)");

	private static final Pattern RESEARCH = Pattern
		.compile(".*\\b(Center|Centre|Institute|Project|Program|University|College|School|Laboratory|Initiative)\\b.*");

	private static final Pattern PANEL = Pattern.compile(".*(Committee|Commission|Board|Council|Caucus|Panel)");

	private static final Pattern WITH_MEMBERS = Pattern
		.compile(PANEL.pattern() + "|.*(Parliament|Assembly|Knesset|Bundestag)");

	private final Gazetteer gazetteer;

	private final Countries countries;

	Offices(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.countries = new Countries(gazetteer);
	}

	/** The office of a title; empty if what it belongs to is not known. */
	Optional<Figure> office(TitlePhrase phrase, @Nullable Figure holder, Cast cast) {
		Title title = phrase.title();
		Figure body = fitting(phrase, holder, cast);
		return switch (title.scope()) {
			case NONE, ALONE -> title.isOpenNominee() ? Optional.empty() : Optional.of(named(title.bare(), null, cast));
			case FEDERAL -> Optional.of((body != null && isState(body))
					? named(title.bare() + " of " + shown(body), body, cast) : named(title.bare(), null, cast));
			case COURT ->
				Optional.of(named(title.of((body != null) ? shown(title, body) : "the United States"), body, cast));
			case AREA -> Optional.empty();
			case BODY, COMPOUND, CAMPAIGN, MEMBER ->
				Optional.ofNullable(body).map((owner) -> named(title.of(shown(title, owner)), owner, cast));
			case HEAD -> headOf(body, cast);
			case COUNTRY -> isOfSomethingElse(phrase, body, cast) ? Optional.empty() : Optional
				.of(ofCountry(title, (body != null) ? body : this.countries.implied(title, holder, cast), cast));
			default -> Optional
				.of((body != null) ? named(title.of(shown(title, body)), body, cast) : named(title.bare(), null, cast));
		};
	}

	private static Figure named(String name, @Nullable Figure body, Cast cast) {
		Figure office = cast.figure(ActorKind.OFFICE, name);
		if (office.of() == null) {
			office.of(body);
		}
		return office;
	}

	/** "EPA chief" is its administrator. */
	private Optional<Figure> headOf(@Nullable Figure body, Cast cast) {
		if (body == null || body.isPerson() || body.isPlace()) {
			return Optional.empty();
		}
		String title = Optional.ofNullable(body.gazetteer())
			.flatMap(this.gazetteer::entry)
			.map(Entry::head)
			.filter((head) -> !head.isEmpty())
			.orElse("Head");
		boolean whole = title.contains(" of ") || title.contains("%");
		return Optional.of(named(whole ? title : title + " of " + shown(body), body, cast));
	}

	private static Figure ofCountry(Title title, @Nullable Figure country, Cast cast) {
		if (country == null) {
			return named(title.bare(), null, cast);
		}
		Figure office = named(title.of(shown(title, country)), country, cast);
		if (Countries.UNITED_STATES.equals(country.gazetteer())) {
			office.alsoCalled(title.bare());
		}
		return office;
	}

	/** Who directs an institute of scholars has a post there, but no office. */
	private static boolean isResearch(Title title, Figure body) {
		return title.bare().endsWith("Director") && !body.isPlace() && body.gazetteer() == null
				&& RESEARCH.matcher(body.name()).matches();
	}

	/** The body if such an office can belong to it, else the one the article implies. */
	private static @Nullable Figure fitting(TitlePhrase phrase, @Nullable Figure holder, Cast cast) {
		Title title = phrase.title();
		Figure body = phrase.body();
		return switch (title.scope()) {
			case STATE -> (body != null && body.isPlace()) ? body : impliedState(title, holder, cast);
			case CITY, REGION -> (body != null && body.isPlace()) ? body : null;
			case LAND -> (body != null && !body.isPerson()) ? body : null;
			case MEMBER -> (body != null && body.isBody() && WITH_MEMBERS.matcher(body.name()).matches()) ? body : null;
			case FEDERAL -> (body != null && body.isPlace()) ? body : null;
			case COUNTRY -> (body != null && !body.isPerson()) ? body : null;
			case CAMPAIGN -> (body != null) ? campaignOf(body, cast) : most(cast, "campaign");
			case BODY -> (body != null && !body.isPerson() && !isResearch(title, body)) ? body : implied(phrase, cast);
			case COMPOUND -> (body != null) ? staffed(body, cast)
					: cast.named(ActorKind.AGENCY, "White House").filter((house) -> isPress(title)).orElse(null);
			default -> (body != null && !body.isPerson()) ? body : null;
		};
	}

	/** The panel of a chairman, the United Nations of a secretary general. */
	private static @Nullable Figure implied(TitlePhrase phrase, Cast cast) {
		if (phrase.title().bare().equals("Secretary General")) {
			return cast.named(ActorKind.AGENCY, "United Nations")
				.or(() -> cast.named(ActorKind.ORGANIZATION, "United Nations"))
				.orElse(null);
		}
		return isOfPanel(phrase) ? panel(cast) : null;
	}

	/** Whose staff those with this title are. */
	static Figure staffedBy(Title title, Figure body, Cast cast) {
		return (title.scope() == Title.Scope.CAMPAIGN) ? campaignOf(body, cast) : body;
	}

	/** "Poe's press secretary" speaks for Poe's campaign if there is one. */
	private static Figure staffed(Figure body, Cast cast) {
		return body.isPerson() ? cast.named(ActorKind.ORGANIZATION, Figure.lastWord(body.name()) + " campaign")
			.filter((campaign) -> !campaign.places().isEmpty())
			.orElse(body) : body;
	}

	/** Whether the title says itself what it belongs to. */
	static boolean isPlaced(TitlePhrase phrase) {
		return phrase.body() != null && phrase.title().isPlaced();
	}

	/** "Chairman NAME" of the only panel at hand, but not "party chairman NAME". */
	private static boolean isOfPanel(TitlePhrase phrase) {
		String title = phrase.title().bare();
		return title.equals("Ranking Member") || (title.equals("Chair") && phrase.first() == phrase.head());
	}

	private static boolean isPress(Title title) {
		return title.office().endsWith(" Press Secretary");
	}

	static boolean isState(Figure place) {
		String key = place.gazetteer();
		return key != null && key.startsWith("us-") && key.length() == 5;
	}

	/** The state named most, for a governor, unless it has another one. */
	private static @Nullable Figure impliedState(Title title, @Nullable Figure holder, Cast cast) {
		Figure state = title.office().contains("Governor") ? mainState(cast) : null;
		boolean taken = state != null && cast.named(ActorKind.OFFICE, title.of(state.name()))
			.filter((office) -> cast.isHeldByAnother(office, holder))
			.isPresent();
		return taken ? null : state;
	}

	/** "president of the club", "a president": not the president of a country. */
	private static boolean isOfSomethingElse(TitlePhrase phrase, @Nullable Figure body, Cast cast) {
		int sentence = cast.text().token(phrase.head()).sentence();
		String next = cast.word(phrase.head() + 1, sentence);
		boolean shared = next.equals("and") && cast.word(phrase.head() + 3, sentence).equals("of");
		return body == null && (next.equals("of") || shared
				|| (!phrase.definite() && Character.isLowerCase(cast.text().token(phrase.head()).word().charAt(0))));
	}

	/** The office of a member of the House from a state. */
	Figure representative(Entry state, Cast cast) {
		return named("U.S. Representative from " + state.name(), TitlePhrases.place(state, cast), cast);
	}

	private static @Nullable Figure mainState(Cast cast) {
		return cast.figures()
			.stream()
			.filter((figure) -> figure.isPlace() && isState(figure) && !figure.places().isEmpty())
			.max(Comparator.comparingInt((figure) -> figure.places().size()))
			.orElse(null);
	}

	private static @Nullable Figure panel(Cast cast) {
		return cast.figures()
			.stream()
			.filter((figure) -> figure.isBody() && PANEL.matcher(figure.name()).matches())
			.max(Comparator.comparingInt((figure) -> figure.places().size()))
			.orElse(null);
	}

	static @Nullable Figure most(Cast cast, String noun) {
		return cast.figures()
			.stream()
			.filter((figure) -> figure.kind() == ActorKind.ORGANIZATION && figure.name().endsWith(" " + noun))
			.max(Comparator.comparingInt((figure) -> figure.places().size()))
			.orElse(null);
	}

	private static Figure campaignOf(Figure body, Cast cast) {
		if (!body.isPerson()) {
			return body;
		}
		return cast.figure(ActorKind.ORGANIZATION, Figure.lastWord(body.name()) + " campaign").of(body);
	}

	private static String shown(Title title, Figure body) {
		if (title.office().startsWith("%")) {
			return body.name().replaceFirst(title.office().startsWith("% campaign") ? " campaign$" : "^The ", "");
		}
		return shown(body);
	}

	private static String shown(Figure body) {
		boolean article = (body.kind() == ActorKind.AGENCY || WITH_ARTICLE.matcher(body.name()).matches())
				&& !body.name().toLowerCase(Locale.ROOT).startsWith("the ");
		return article ? "the " + body.name() : body.name();
	}

}
