package org.onrecord.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.knowledge.ActorKind;

/** Makes profiles for tests: an actor in one article of 2 March 2025. */
final class Profiled {

	private static final LocalDate DAY = LocalDate.parse("2025-03-02");

	private final ActorKind kind;

	private final String name;

	private final List<String> names = new ArrayList<>();

	private final List<HeldOffice> offices = new ArrayList<>();

	private final List<String> identifiers = new ArrayList<>();

	private final Map<String, String> companions = new LinkedHashMap<>();

	private LocalDate day = DAY;

	private long mentions = 1;

	private boolean unnamed;

	private boolean gazetteer;

	private Profiled(ActorKind kind, String name) {
		this.kind = kind;
		this.name = name;
		this.names.add(name);
	}

	static Profiled person(String name) {
		return new Profiled(ActorKind.PERSON, name);
	}

	static Profiled of(ActorKind kind, String name) {
		return new Profiled(kind, name);
	}

	Profiled called(String... others) {
		this.names.addAll(List.of(others));
		return this;
	}

	Profiled on(String date) {
		this.day = LocalDate.parse(date);
		return this;
	}

	Profiled holding(String office) {
		this.offices.add(new HeldOffice(office, office, this.day, this.day));
		return this;
	}

	Profiled with(String... others) {
		for (String other : others) {
			this.companions.put(other, other);
		}
		return this;
	}

	Profiled identified(String... others) {
		this.identifiers.addAll(List.of(others));
		return this;
	}

	Profiled mentioned(long times) {
		this.mentions = times;
		return this;
	}

	Profiled unnamed() {
		this.unnamed = true;
		return this;
	}

	Profiled known() {
		this.gazetteer = true;
		return this;
	}

	/** The profile; its id is name and kind, so each can be made once in a test. */
	ActorProfile build() {
		NamedActor called = NamedActor.of(this.name + " " + this.kind, this.name, this.names, this.kind, this.unnamed);
		return new ActorProfile(called, this.gazetteer, this.mentions, this.offices, Set.of("Larkmoor Post"), this.day,
				this.day, this.identifiers, this.companions);
	}

}
