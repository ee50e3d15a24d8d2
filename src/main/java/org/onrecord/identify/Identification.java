package org.onrecord.identify;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.graph.Identifiers;
import org.onrecord.graph.Identifiers.Identified;
import org.onrecord.graph.Identifiers.Stored;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.query.Actors;
import org.springframework.stereotype.Component;

/** Tells and changes by what other registers know actors. */
@Component
public final class Identification {

	/** Whoever uses the program, who is not known by name yet. */
	private static final String PERSON = "person";

	private static final String ACTOR = "id";

	private final Identifiers identifiers;

	private final Actors actors;

	Identification(Identifiers identifiers, Actors actors) {
		this.identifiers = identifiers;
		this.actors = actors;
	}

	/**
	 * The identifiers of an actor, in the order of scheme and value.
	 * @throws OnRecordException if nobody is called so, or more than one is
	 */
	public List<IdentifierAnswer> of(String nameOrId) {
		return told(this.actors.meant(ACTOR, nameOrId).id());
	}

	/**
	 * Makes these the identifiers of an actor, in place of those it has.
	 * @throws OnRecordException if nobody is called so, or more than one is, or one
	 * stands for another actor
	 */
	public List<IdentifierAnswer> replace(String nameOrId, List<ExternalId> given) {
		String actor = this.actors.meant(ACTOR, nameOrId).id();
		this.identifiers.replace(actor, given, PERSON);
		return told(actor);
	}

	/**
	 * Takes an identifier from an actor.
	 * @throws OnRecordException if nobody is called so, or more than one is, or it has no
	 * such identifier
	 */
	public List<IdentifierAnswer> remove(String nameOrId, ExternalId identifier) {
		String actor = this.actors.meant(ACTOR, nameOrId).id();
		List<ExternalId> kept = new ArrayList<>(this.identifiers.of(actor).stream().map(Stored::identifier).toList());
		if (!kept.remove(identifier)) {
			throw OnRecordException.of(Reason.UNKNOWN, "unknown-identifier", "Actor " + actor + " has no identifier "
					+ identifier.key() + ". GET /api/actors/" + actor + "/identifiers tells those it has.");
		}
		this.identifiers.replace(actor, kept, PERSON);
		return told(actor);
	}

	/**
	 * Adds the identifiers of a list: all of them, or none where one line cannot be.
	 * @return what came of it
	 * @throws OnRecordException if a line cannot be; it tells each such line and why
	 */
	public IdentifierReport take(IdentifierList list) {
		List<Identified> identified = new ArrayList<>();
		List<IdentifierReport.Refused> refused = new ArrayList<>(list.refused());
		for (IdentifierList.Line line : list.lines()) {
			try {
				identified.add(new Identified(this.actors.meant("actor", line.actor()).id(),
						new ExternalId(line.scheme(), line.identifier())));
			}
			catch (OnRecordException ex) {
				refused.add(new IdentifierReport.Refused(line.number(), ex.problem(), ex.message()));
			}
		}
		if (!refused.isEmpty()) {
			throw OnRecordException
				.of(Reason.UNPROCESSABLE, "refused-lines",
						refused.size() + " of " + (list.lines().size() + list.refused().size())
								+ " lines cannot be taken, the first of them line " + refused.get(0).line() + ": "
								+ refused.get(0).why() + " Nothing was changed.")
				.with("lines", refused);
		}
		int added = this.identifiers.add(identified, PERSON);
		return new IdentifierReport(identified.size(), added, identified.size() - added);
	}

	private List<IdentifierAnswer> told(String actor) {
		return this.identifiers.of(actor).stream().map(IdentifierAnswer::of).toList();
	}

}
