package org.onrecord.extract;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.actor.OfficeHeld;
import org.onrecord.extract.actor.SpeaksFor;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;

/** An article in which nobody is known: claims without speakers. */
final class NoActors implements Actors {

	@Override
	public List<Mention> mentions() {
		return List.of();
	}

	@Override
	public Optional<Mention> at(Token token) {
		return Optional.empty();
	}

	@Override
	public List<Mention> speakersOf(Attribution attribution) {
		return List.of();
	}

	@Override
	public List<Mention> aboutOf(Attribution attribution) {
		return List.of();
	}

	@Override
	public Mention mention(String id) {
		throw new IllegalArgumentException("There is no mention " + id + " in an article without actors");
	}

	@Override
	public List<OfficeHeld> offices() {
		return List.of();
	}

	@Override
	public List<SpeaksFor> spokespersons() {
		return List.of();
	}

}
