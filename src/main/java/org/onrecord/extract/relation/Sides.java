package org.onrecord.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * The actors on the two sides of an act: those whom its slots mean, or else those whom
 * the surface shows where the parse goes astray.
 */
final class Sides {

	/** Of these the object is whose request, plan or bill it is, not any owner. */
	private static final Set<RelationType> ANSWERS = EnumSet.of(RelationType.APPROVED, RelationType.REJECTED);

	private final Scene scene;

	private final SurfaceSubjects surface;

	private final NounPhrases phrases;

	private final Legislatures legislatures;

	private final Nominations nominations;

	Sides(Scene scene) {
		this.scene = scene;
		this.surface = new SurfaceSubjects(scene.text());
		this.phrases = new NounPhrases(scene.text());
		this.legislatures = new Legislatures(scene);
		this.nominations = new Nominations(scene);
	}

	/** Who acts; of a verb without a subject the speaker whom it introduces. */
	List<Mention> doers(Token predicate, Frame frame, List<Token> subjects) {
		List<Mention> doers = acting(subjects);
		if (!doers.isEmpty() || frame.part() != Frame.Part.VERB) {
			return doers;
		}
		List<Mention> speakers = speakers(predicate, subjects);
		if (!speakers.isEmpty()) {
			return speakers;
		}
		List<Mention> makers = (predicate.is("acl") && predicate.tag().equals("VBG") && !subjects.isEmpty())
				? makers(subjects.get(0)) : List.of();
		boolean plain = !makers.isEmpty()
				|| (this.scene.slots().clauses().isPassive(predicate) && !strayParticiple(predicate));
		return plain ? makers : acting(this.surface.of(predicate));
	}

	/**
	 * A finite verb that the parser took for a participle of some noun further before:
	 * "after the attack in Tarn, Poe called on the board to".
	 */
	private boolean strayParticiple(Token verb) {
		return verb.is("acl") && verb.index() - verb.head() > 2
				&& this.scene.text().children(verb, "aux:pass").isEmpty();
	}

	/** Who speaks by the verb: nobody else is named, or a statement of theirs is. */
	private List<Mention> speakers(Token predicate, List<Token> subjects) {
		return this.scene.story()
			.cuedBy(predicate)
			.filter((attribution) -> attribution.source().containsAll(subjects))
			.map(this.scene.story()::speakersOf)
			.orElse(List.of());
	}

	private List<Mention> acting(List<Token> tokens) {
		return tokens.stream().map(this.scene.cast()::acting).flatMap(Optional::stream).distinct().toList();
	}

	/**
	 * "passed a resolution calling on", "opened a campaign on Monday urging": who makes
	 * the thing acts through it.
	 */
	private List<Mention> makers(Token made) {
		return acting(this.scene.slots()
			.clauses()
			.governorOf(made)
			.map((verb) -> this.scene.slots().clauses().subjects(verb))
			.orElse(List.of()));
	}

	/**
	 * The words for those acted upon; where the parse gives a verb no object, the phrase
	 * right behind it.
	 */
	List<Token> objects(Token predicate, Token last, Frame frame) {
		List<Token> filled = this.scene.slots().fill(predicate, last, frame.object());
		boolean direct = frame.object().contains("obj") && frame.part() == Frame.Part.VERB
				&& !this.scene.slots().clauses().isPassive(predicate);
		if (!filled.isEmpty() || !direct) {
			return filled;
		}
		return this.phrases.after(last).map(this.phrases::withConjuncts).orElse(List.of());
	}

	/** Whether the object's noun is of the sort that the frame needs, if any. */
	boolean sorted(Frame frame, Token object) {
		String needs = frame.needs();
		if (needs.startsWith("no ")) {
			return !this.scene.words().is(needs.substring(3), object.lemma());
		}
		boolean kind = needs.equals("a person") || needs.equals("a body") || !needs.startsWith("a ");
		return kind || this.scene.words().is(needs.substring(2), object.lemma());
	}

	/** Whether the actors are of the kinds that the frame needs. */
	boolean kinds(Frame frame, Mention doer, Mention actedUpon) {
		return switch (frame.needs()) {
			case "a person" -> actedUpon.kind() == ActorKind.PERSON;
			case "a body" -> actedUpon.kind() != ActorKind.PERSON;
			case "by a person" -> doer.kind() == ActorKind.PERSON && actedUpon.kind() == ActorKind.PERSON;
			case "by a body" -> doer.kind() != ActorKind.PERSON && doer.kind() != ActorKind.STATE;
			default -> true;
		};
	}

	/** Whom the act concerns. */
	Optional<Mention> actedUpon(Frame frame, Token object, Mention doer) {
		if (frame.type() == RelationType.RESIGNED_FROM) {
			return left(object, doer);
		}
		if (frame.type() == RelationType.REQUESTED) {
			return asked(frame, object);
		}
		if (!ANSWERS.contains(frame.type())) {
			return this.scene.cast().actedUpon(object);
		}
		boolean owned = this.scene.words().is("doing", object.lemma())
				|| this.scene.words().is("grantable", object.lemma());
		Optional<Mention> meant = owned ? this.scene.cast().actedUpon(object) : this.scene.cast().of(object);
		return this.nominations.behind(object, doer).or(() -> meant).or(() -> this.legislatures.behind(object, doer));
	}

	/**
	 * Whom a body or what speaks for them is of; who gives a thing is not asked by it.
	 */
	private Optional<Mention> asked(Frame frame, Token object) {
		boolean thing = Stream.of("doing", "grantable", "aid", "pretext")
			.anyMatch((sort) -> this.scene.words().is(sort, object.lemma()));
		boolean owned = frame.needs().equals("a favor") || !thing;
		return owned ? this.scene.cast().actedUpon(object) : this.scene.cast().of(object);
	}

	/** The office or body that somebody leaves: "resigned as mayor", "quit the board". */
	private Optional<Mention> left(Token object, Mention leaving) {
		Optional<Mention> office = this.scene.story()
			.actors()
			.offices()
			.stream()
			.filter((held) -> held.holder().id().equals(leaving.id()) && held.tokens().contains(object))
			.map((held) -> held.office())
			.findFirst();
		Optional<Mention> named = this.scene.cast()
			.actedUpon(object)
			.filter((actor) -> actor.kind() != ActorKind.PERSON);
		return Stream.of(office, named, held(object, leaving)).flatMap(Optional::stream).findFirst();
	}

	/** The office of that noun which the article gives to somebody. */
	private Optional<Mention> held(Token object, Mention holder) {
		return this.scene.story()
			.actors()
			.offices()
			.stream()
			.filter((held) -> held.holder().id().equals(holder.id()))
			.map((held) -> held.office())
			.filter((office) -> List.of(office.name().toLowerCase(Locale.ROOT).split(" ")).contains(object.lemma()))
			.findFirst();
	}

}
