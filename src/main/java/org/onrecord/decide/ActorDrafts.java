package org.onrecord.decide;

import java.util.List;
import java.util.Locale;

import org.onrecord.decide.Draft.Wanted;
import org.onrecord.decide.Facet.Aspect;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.OnRecordException;

/** Decisions on one actor: what it is called, and what it is. */
final class ActorDrafts {

	private ActorDrafts() {
	}

	static Draft rename(Work work, Act act) {
		Subject actor = work.actor("actor", act.required("actor"));
		String name = name(act, "name");
		act.refuseOthers();
		Facet facet = new Facet(Aspect.ACTOR_NAME, actor.id());
		work.refuseUnseen("The name of " + actor.shown(), act, facet);
		return draft(act, actor, new Wanted(facet, Values.json(actor.name()), Values.json(name)));
	}

	static Draft alias(Work work, Act act) {
		Subject actor = work.actor("actor", act.required("actor"));
		String alias = name(act, "alias");
		act.refuseOthers();
		Facet facet = new Facet(Aspect.ACTOR_ALIAS, actor.id() + "|" + alias);
		work.refuseUnseen("The name \"" + alias + "\" of " + actor.shown(), act, facet);
		return draft(act, actor, new Wanted(facet, Values.json(null), Values.json(alias)));
	}

	static Draft kind(Work work, Act act) {
		Subject actor = work.actor("actor", act.required("actor"));
		String kind = RelationForm.word("to", ActorKind.class, act.required("to"));
		act.refuseOthers();
		Facet facet = new Facet(Aspect.ACTOR_KIND, actor.id());
		work.refuseUnseen("The kind of " + actor.shown(), act, facet);
		if (ActorKind.valueOf(kind.toUpperCase(Locale.ROOT)) == actor.kind()) {
			throw Refusals.senseless("senseless-decision",
					actor.shown() + " is of this kind already. Nothing was decided.");
		}
		return draft(act, actor, new Wanted(facet, Values.json(actor.kind().word()), Values.json(kind)));
	}

	private static Draft draft(Act act, Subject actor, Wanted wanted) {
		return new Draft(act.kind(), List.of(actor.id()), List.of(wanted));
	}

	private static String name(Act act, String field) {
		String name = act.required(field);
		if (Names.key(name).isEmpty()) {
			throw OnRecordException.invalid(field, "Field " + field + " has to be a name with a letter or digit.");
		}
		return name;
	}

}
