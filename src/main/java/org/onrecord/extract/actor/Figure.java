package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;

/**
 * An actor in the making: collects its names and places while the sieves read the
 * article, and becomes a mention at the end.
 */
final class Figure {

	private static final Comparator<Place> IN_ORDER = Comparator.comparingInt(Place::first);

	private final ActorKind kind;

	private String name;

	private final Set<String> names = new LinkedHashSet<>();

	private final List<Place> places = new ArrayList<>();

	private Gender gender = Gender.UNKNOWN;

	private boolean unnamed;

	private boolean plural;

	private @Nullable Figure of;

	private @Nullable String gazetteer;

	/**
	 * Where an actor stands.
	 *
	 * @param first index of the first token
	 * @param last index of the last token
	 * @param figure the actor
	 */
	record Place(int first, int last, Figure figure) {

		boolean holds(int token) {
			return this.first <= token && token <= this.last;
		}

	}

	Figure(ActorKind kind, String name) {
		this.kind = kind;
		this.name = name;
	}

	ActorKind kind() {
		return this.kind;
	}

	String name() {
		return this.name;
	}

	void rename(String fuller) {
		this.names.add(this.name);
		this.name = fuller;
	}

	/** Takes the name this article uses, before any other was read. */
	void callHere(String nameHere) {
		this.name = nameHere;
	}

	void alsoCalled(String alias) {
		this.names.add(alias);
	}

	/** Other names than the one to show, in order of appearance. */
	List<String> aliases() {
		return this.names.stream().filter((alias) -> !alias.equals(this.name)).toList();
	}

	/** Where it stands, in text order. */
	List<Place> places() {
		return Collections.unmodifiableList(this.places);
	}

	void add(Place place) {
		int at = Collections.binarySearch(this.places, place, IN_ORDER);
		this.places.add((at < 0) ? -at - 1 : at, place);
	}

	void remove(Place place) {
		int at = Collections.binarySearch(this.places, place, IN_ORDER);
		if (at >= 0) {
			this.places.remove(at);
		}
	}

	/** The last place before this token; empty if there is none. */
	Optional<Place> lastBefore(int token) {
		int at = Collections.binarySearch(this.places, new Place(token, token, this), IN_ORDER);
		int before = (at >= 0) ? at - 1 : -at - 2;
		return (before >= 0) ? Optional.of(this.places.get(before)) : Optional.empty();
	}

	/** Gives up all its places: it was no actor. */
	List<Place> clear() {
		List<Place> given = List.copyOf(this.places);
		this.places.clear();
		return given;
	}

	Gender gender() {
		return this.gender;
	}

	/** Learns the gender; what is known already stays. */
	void is(Gender known) {
		if (this.gender == Gender.UNKNOWN) {
			this.gender = known;
		}
	}

	boolean unnamed() {
		return this.unnamed;
	}

	boolean plural() {
		return this.plural;
	}

	Figure describedOnly(boolean several) {
		this.unnamed = true;
		this.plural = several;
		return this;
	}

	@Nullable Figure of() {
		return this.of;
	}

	Figure of(@Nullable Figure owner) {
		this.of = owner;
		return this;
	}

	@Nullable String gazetteer() {
		return this.gazetteer;
	}

	Figure key(String gazetteerKey) {
		this.gazetteer = gazetteerKey;
		return this;
	}

	boolean isPerson() {
		return this.kind == ActorKind.PERSON;
	}

	boolean isPlace() {
		return this.kind == ActorKind.STATE;
	}

	boolean isBody() {
		return this.kind == ActorKind.AGENCY || this.kind == ActorKind.ORGANIZATION;
	}

	/** The last word of a name: of persons the surname. */
	static String lastWord(String name) {
		return name.substring(name.lastIndexOf(' ') + 1);
	}

	@Override
	public String toString() {
		return this.kind + " " + this.name;
	}

}
