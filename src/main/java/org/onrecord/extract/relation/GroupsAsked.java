package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.actor.OfficeHeld;
import org.onrecord.extract.actor.SpeaksFor;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;

/**
 * The actors of an article and the groups that are asked for something in it: "urged
 * delegates to", "called on city workers to", "wrote to its members, asking them to". Who
 * is asked is an actor, be it only by a common noun; everybody ("voters", "people") only
 * where the words say of what. A group that asks is that group, also where it speaks as
 * an unnamed source.
 */
final class GroupsAsked implements Actors {

	private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod:poss");

	private static final Set<String> LEFT_OUT = Set.of("other", "many", "several", "some", "more", "all", "such");

	/** How far before "them" the group stands that is meant, in tokens. */
	private static final int REACH = 40;

	private static final Set<String> PLACES = Set.of("state", "city", "county", "nation");

	private final Actors actors;

	private final Map<Token, Mention> groups = new HashMap<>();

	private final Map<String, Mention> mentions = new LinkedHashMap<>();

	private GroupsAsked(Actors actors) {
		this.actors = actors;
		actors.mentions().forEach((mention) -> this.mentions.put(mention.id(), mention));
	}

	static Actors of(AnnotatedText text, Actors actors, WordLists words) {
		GroupsAsked all = new GroupsAsked(actors);
		Slots slots = new Slots(text, words);
		for (Token word : text.tokens()) {
			for (Frame frame : words.frames().of(word)) {
				if (frame.type() == RelationType.REQUESTED) {
					Stream.concat(slots.fill(word, frame.subject()).stream(), slots.fill(word, frame.object()).stream())
						.filter(all::isNobody)
						.forEach((token) -> all.add(text, token, words));
				}
			}
		}
		return all;
	}

	private static boolean isGroup(AnnotatedText text, Token token, WordLists words) {
		String lemma = token.lemma();
		boolean several = token.tag().equals("NNS") || token.tag().equals("NNPS");
		return several ? words.is("group", lemma) || (words.is("everybody", lemma) && isToldApart(text, token))
				: words.is("crowd", lemma);
	}

	private static boolean isToldApart(AnnotatedText text, Token noun) {
		return text.children(noun)
			.stream()
			.anyMatch((child) -> child.index() < noun.index() && (child.isProperNoun() || child.tag().equals("JJ"))
					&& Character.isUpperCase(child.word().charAt(0)));
	}

	/** Whether no actor that has a name is meant. */
	private boolean isNobody(Token token) {
		return this.actors.at(token).map(Mention::unnamed).orElse(true);
	}

	private void add(AnnotatedText text, Token token, WordLists words) {
		if (isGroup(text, token, words)) {
			add(text, token);
		}
		else if (token.lemma().equals("they")) {
			meant(text, token, words).ifPresent((group) -> this.groups.put(token, group));
		}
	}

	/** The last group named before "them", unless that is everybody. */
	private Optional<Mention> meant(AnnotatedText text, Token pronoun, WordLists words) {
		for (int i = pronoun.index() - 1; i >= Math.max(0, pronoun.index() - REACH); i--) {
			Token token = text.token(i);
			boolean several = token.tag().equals("NNS") || token.tag().equals("NNPS");
			if (several && this.actors.at(token).filter((actor) -> actor.kind() == ActorKind.GROUP).isPresent()) {
				return this.actors.at(token);
			}
			if (several && !PLACES.contains(token.lemma())
					&& (words.is("group", token.lemma()) || words.is("everybody", token.lemma()))) {
				return isGroup(text, token, words) ? Optional.of(add(text, token)) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Mention add(AnnotatedText text, Token head) {
		List<Token> words = words(text, head);
		String shown = words.stream().map(Token::word).collect(Collectors.joining(" "));
		String id = Mention.id(text.article().id(), ActorKind.GROUP, shown);
		Mention same = this.mentions.get(id);
		List<TextSpan> spans = new ArrayList<>((same != null) ? same.spans() : List.of());
		spans.add(text.tokenSpan(words.get(0).index(), head.index()));
		Mention mention = new Mention(id, (same != null) ? same.name() : shown, ActorKind.GROUP,
				(same != null) ? same.aliases() : List.of(), spans, false, (same != null) ? same.of() : null, null);
		this.mentions.put(id, mention);
		this.groups.put(head, mention);
		return mention;
	}

	/** The noun and what tells the group apart, without articles and numbers. */
	private static List<Token> words(AnnotatedText text, Token head) {
		List<Token> words = new ArrayList<>(text.children(head)
			.stream()
			.filter((child) -> child.index() < head.index() && MODIFIERS.contains(child.relation()))
			.filter((child) -> !child.tag().equals("VBG") && !LEFT_OUT.contains(child.lemma()))
			.toList());
		words.add(head);
		return words;
	}

	@Override
	public List<Mention> mentions() {
		return List.copyOf(this.mentions.values());
	}

	@Override
	public Optional<Mention> at(Token token) {
		Mention group = this.groups.get(token);
		return (group != null) ? Optional.of(mention(group.id())) : this.actors.at(token);
	}

	@Override
	public List<Mention> speakersOf(Attribution attribution) {
		return this.actors.speakersOf(attribution);
	}

	@Override
	public List<Mention> aboutOf(Attribution attribution) {
		return this.actors.aboutOf(attribution);
	}

	@Override
	public Mention mention(String id) {
		Mention mention = this.mentions.get(id);
		return (mention != null) ? mention : this.actors.mention(id);
	}

	@Override
	public List<OfficeHeld> offices() {
		return this.actors.offices();
	}

	@Override
	public List<SpeaksFor> spokespersons() {
		return this.actors.spokespersons();
	}

}
