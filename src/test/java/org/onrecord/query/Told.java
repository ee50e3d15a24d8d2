package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.ReadingBuilder;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;

/**
 * An invented article, told by its claims alone, each in one line. Actors are persons
 * unless they were said to be something else.
 */
final class Told {

	private final String outlet;

	private final @Nullable String day;

	private final List<Line> lines = new ArrayList<>();

	private final Map<String, ActorKind> kinds = new HashMap<>();

	private final Map<String, String> owners = new HashMap<>();

	private Told(String outlet, @Nullable String day) {
		this.outlet = outlet;
		this.day = day;
	}

	/** An article of this outlet, published on this day (ISO). */
	static Told in(String outlet, @Nullable String day) {
		return new Told(outlet, day);
	}

	/** An actor of another kind than a person. */
	Told a(ActorKind kind, String name) {
		this.kinds.put(name, kind);
		return this;
	}

	/** An office, and the state or body it belongs to. */
	Told office(String name, String of) {
		this.owners.put(name, of);
		return a(ActorKind.OFFICE, name);
	}

	/** Words about somebody. */
	Told said(String speaker, String words, String... about) {
		this.lines.add(new Line(speaker, words, null, List.of(about)));
		return this;
	}

	/** Words by which the speaker does something to another. */
	Told did(String speaker, RelationType type, String object, String words) {
		return states(speaker, words, speaker, type, object, Polarity.AFFIRMED, Modality.ASSERTED);
	}

	/** The same in the words of the article. */
	Told tells(String subject, RelationType type, String object, String words) {
		return states(null, words, subject, type, object, Polarity.AFFIRMED, Modality.ASSERTED);
	}

	/** Words that state a relation so or so; without a speaker the article tells it. */
	Told states(@Nullable String speaker, String words, String subject, RelationType type, String object,
			Polarity polarity, Modality modality) {
		List<String> about = Stream.of(object, subject).filter((name) -> !name.equals(speaker)).toList();
		this.lines.add(new Line(speaker, words, new Relation(type, subject, object, polarity, modality), about));
		return this;
	}

	Reading reading() {
		String text = this.lines.stream().map((line) -> line.words() + ".\n").reduce("", String::concat);
		ReadingBuilder reading = ReadingBuilder.of(this.outlet, this.day, text);
		Map<String, String> mentions = new HashMap<>();
		for (Line line : this.lines) {
			Relation relation = line.relation();
			reading.claim((line.speaker() != null) ? mention(line.speaker(), reading, mentions) : null, line.words(),
					(relation != null) ? new Relation(relation.type(), mention(relation.subject(), reading, mentions),
							mention(relation.object(), reading, mentions), relation.polarity(), relation.modality())
							: null,
					line.about().stream().map((name) -> mention(name, reading, mentions)).toArray(String[]::new));
		}
		return reading.build();
	}

	/** The mention of that name; "spokesperson for Ada Quill" is an unnamed person. */
	private String mention(String name, ReadingBuilder reading, Map<String, String> mentions) {
		String there = mentions.get(name);
		if (there != null) {
			return there;
		}
		boolean unnamed = name.startsWith("spokesperson for ");
		String owner = unnamed ? name.substring("spokesperson for ".length()) : this.owners.get(name);
		String of = (owner != null) ? mention(owner, reading, mentions) : null;
		String id = reading.mention(this.kinds.getOrDefault(name, ActorKind.PERSON), name, unnamed, of);
		mentions.put(name, id);
		return id;
	}

	private record Line(@Nullable String speaker, String words, @Nullable Relation relation, List<String> about) {

	}

}
