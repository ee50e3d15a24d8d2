package org.onrecord.ask;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Names;
import org.onrecord.query.ActorFound;
import org.onrecord.query.Actors;

/**
 * Whom the words of one question name: exactly a name, or the surname of a person, with a
 * title before it that the person bears. Nothing less, since "Kansas" is not Kansas City.
 * Each name is looked up once.
 */
final class CalledActors {

	private static final Map<String, String> ABBREVIATED = Map.of("gov", "governor", "sen", "senator", "rep",
			"representative", "pres", "president", "sec", "secretary", "atty", "attorney", "gen", "general", "lt",
			"lieutenant");

	/** What is said before everybody's name. */
	private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr");

	/** Small words in names of offices. */
	private static final Set<String> SMALL = Set.of("of", "the", "for");

	private final Actors actors;

	private final Map<String, List<ActorFound>> known = new HashMap<>();

	private final Map<String, List<Set<String>>> offices = new HashMap<>();

	CalledActors(Actors actors) {
		this.actors = actors;
	}

	/**
	 * The actors that may be meant.
	 * @param words the words of a slot, as they are written
	 * @param sort what the slot takes
	 */
	List<ActorFound> of(String words, Wording.Sort sort) {
		return switch (sort) {
			case OFFICE -> offices(words);
			case NO_OFFICE -> called(words).stream().filter((actor) -> actor.kind() != ActorKind.OFFICE).toList();
			case ACTOR, WORDS -> called(words);
		};
	}

	/** Also "Norrland's governor" and "the Norrland governor". */
	private List<ActorFound> offices(String words) {
		int last = words.lastIndexOf(' ');
		Stream<String> forms = (last < 0) ? Stream.of(words) : Stream.of(words, words.substring(last + 1) + " of "
				+ withoutArticle(words.substring(0, last)).replaceFirst("['\u2019]s?$", ""));
		return forms.map(this::called)
			.map((found) -> found.stream().filter((actor) -> actor.kind() == ActorKind.OFFICE).toList())
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<ActorFound> called(String words) {
		List<ActorFound> found = once(words);
		String shorter = withoutArticle(words);
		if (found.isEmpty() && !shorter.equals(words)) {
			found = once(shorter);
		}
		return found.isEmpty() ? titled(shorter) : found;
	}

	/** "Governor Ana Ash", "Harbour Council Director Ash": who holds such an office. */
	private List<ActorFound> titled(String words) {
		String[] parts = words.split(" ");
		for (int name = 1; name < parts.length; name++) {
			Set<String> title = words(Arrays.stream(parts, 0, name).collect(Collectors.joining(" ")));
			List<ActorFound> bearers = once(String.join(" ", List.of(parts).subList(name, parts.length))).stream()
				.filter((actor) -> actor.kind() == ActorKind.PERSON)
				.filter((actor) -> title.isEmpty()
						|| offices(actor).stream().anyMatch((office) -> office.containsAll(title)))
				.toList();
			if (!bearers.isEmpty()) {
				return bearers;
			}
		}
		return List.of();
	}

	/** The words of the offices that a person holds. */
	private List<Set<String>> offices(ActorFound person) {
		return this.offices.computeIfAbsent(person.id(),
				(id) -> this.actors.one(id).offices().stream().map((held) -> words(held.object().name())).toList());
	}

	private static Set<String> words(String title) {
		Set<String> words = new HashSet<>(List.of(Names.key(title).split(" ")));
		words.removeAll(HONORIFICS);
		words.removeAll(SMALL);
		return words.stream().map((word) -> ABBREVIATED.getOrDefault(word, word)).collect(Collectors.toSet());
	}

	private List<ActorFound> once(String words) {
		return this.known.computeIfAbsent(words, this.actors::called);
	}

	private static String withoutArticle(String words) {
		return words.replaceFirst("(?i)^the ", "");
	}

}
