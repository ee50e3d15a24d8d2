package org.onrecord.extract.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.knowledge.ActorKind;

/**
 * What sort of actor a name is that the gazetteer doesn't know, by its words ("Elmwood
 * Water Board", "Vole Party", "Larkmoor Republicans") and else by what the annotator took
 * it for. Names of laws, programmes, events and days are no actors.
 */
final class Kinds {

	private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}&]+");

	private static final List<String> AGENCIES_BEGIN = List.of("department of", "ministry of", "bureau of", "board of",
			"office of", "court of", "division of", "commission on", "city of", "county of", "house committee",
			"senate committee", "select committee");

	private static final int LONGEST_ACRONYM = 5;

	private final Lexicon lexicon;

	private final Set<String> demonyms;

	Kinds(Lexicon lexicon, Set<String> demonyms) {
		this.lexicon = lexicon;
		this.demonyms = new HashSet<>(demonyms);
	}

	/**
	 * The kind of a name that the annotator gave this class; empty if it names no actor.
	 */
	Optional<ActorKind> of(String entity, String name) {
		List<String> words = words(name);
		if (words.isEmpty() || isNoActor(words)) {
			return Optional.empty();
		}
		Optional<ActorKind> told = byWords(words);
		if (told.isPresent()) {
			return told;
		}
		boolean acronym = name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
		boolean place = entity.equals("LOCATION") && !acronym;
		return Optional.of(place ? ActorKind.STATE : ActorKind.ORGANIZATION);
	}

	/** The kind that the words of a name tell; an organization if they don't. */
	ActorKind body(String name) {
		return byWords(words(name)).orElse(ActorKind.ORGANIZATION);
	}

	/** Whether a name that was taken for a person's is the name of a body. */
	boolean isBody(String name) {
		List<String> words = words(name);
		return words.size() > 1 && this.lexicon.is("body", words.get(words.size() - 1));
	}

	/** Whether a name ends before this word: "Elmwood Council President". */
	boolean isTitle(String word) {
		return this.lexicon.titles()
			.of(word.toLowerCase(Locale.ROOT))
			.filter((title) -> title.isOfAnyBody() || title.scope() == Title.Scope.MEMBER)
			.isPresent();
	}

	/** "Veterans Affairs Act", "Larkmoor Marathon", "Tuesday": nobody. */
	private boolean isNoActor(List<String> words) {
		String last = words.get(words.size() - 1);
		int of = words.indexOf("of");
		boolean bodyOf = of > 0 && words.get(of - 1).matches("board|bureau|department|office|division|commission");
		return (this.lexicon.is("no-actor", last) && !bodyOf)
				|| (words.size() == 1 && (this.lexicon.is("not-a-town", last) || isTitle(last)));
	}

	private Optional<ActorKind> byWords(List<String> words) {
		String last = words.get(words.size() - 1);
		String all = String.join(" ", words);
		if (isGroup(last)) {
			return Optional.of(ActorKind.GROUP);
		}
		if (this.lexicon.is("private-body", last)) {
			return Optional.of(ActorKind.ORGANIZATION);
		}
		boolean agency = this.lexicon.is("public-body", last) || AGENCIES_BEGIN.stream().anyMatch(all::startsWith)
				|| isCommittee(words) || isPublicBoard(words);
		if (agency) {
			return Optional.of(ActorKind.AGENCY);
		}
		boolean within = words.stream().anyMatch((word) -> this.lexicon.is("public-body", word));
		boolean place = words.size() > 1 && this.lexicon.is("jurisdiction", last);
		return within ? Optional.of(ActorKind.AGENCY) : place ? Optional.of(ActorKind.STATE) : Optional.empty();
	}

	/** "Republicans", "Larkmoor Democrats", "Kansans". */
	private boolean isGroup(String last) {
		return this.lexicon.is("partisans", last)
				|| (last.endsWith("s") && this.demonyms.contains(last.substring(0, last.length() - 1)));
	}

	/** "Elmwood School Board"; a board of directors is private. */
	private boolean isPublicBoard(List<String> words) {
		int last = words.size() - 1;
		return last > 0 && words.get(last).equals("board") && this.lexicon.is("public-board", words.get(last - 1));
	}

	/** Committees of a parliament are public, those of a party are not. */
	private static boolean isCommittee(List<String> words) {
		return words.get(words.size() - 1).equals("committee")
				&& (words.contains("senate") || words.contains("house") || words.contains("subcommittee"));
	}

	private static List<String> words(String name) {
		return Arrays.stream(PARTS.split(name.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s?\\b", "")))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

}
