package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;

/**
 * Finds the typed relations of an article by a row of small rules, each of which sees
 * what those before it found. A relation that several rules find in one sentence is
 * stated once, by the surest of them, also where they disagree on whether it is so. What
 * a relation implies is stated beside it: an accusation is a criticism too.
 */
public final class RelationFinder {

	private final WordLists words;

	private final List<RelationRule> rules;

	private RelationFinder(WordLists words, List<RelationRule> rules) {
		this.words = words;
		this.rules = rules;
	}

	/** Reads the word lists. */
	public static RelationFinder load() {
		return with(WordLists.load(), StanceModel.load());
	}

	static RelationFinder with(WordLists words, StanceModel stances) {
		return new RelationFinder(words,
				List.of(new Acts(), new Exhortations(), new RecalledRequests(), new UnreceivedRequests(),
						new AnsweredRequests(), new DistantDoers(), new Partisans(), new Stances(stances)));
	}

	/** The actors of an article with those who are only asked for something in it. */
	public Actors withGroupsAsked(AnnotatedText text, Actors actors) {
		return GroupsAsked.of(text, actors, this.words);
	}

	/** The relations, in the order of their words. */
	public List<StatedRelation> find(AnnotatedText text, Quotations quotations, List<Attribution> attributions,
			Actors actors) {
		Scene scene = Scene.of(new Story(text, quotations, attributions, actors), this.words);
		List<StatedRelation> found = new ArrayList<>();
		this.rules.forEach((rule) -> found.addAll(rule.find(scene, Collections.unmodifiableList(found))));
		return once(found.stream().flatMap(RelationFinder::withImplied).toList());
	}

	/** What is stated, and the wider relation that is stated thereby. */
	private static Stream<StatedRelation> withImplied(StatedRelation stated) {
		return Stream.concat(Stream.of(stated), stated.implied().stream());
	}

	private static List<StatedRelation> once(List<StatedRelation> found) {
		Map<List<Object>, StatedRelation> surest = new LinkedHashMap<>();
		found.forEach((stated) -> surest.merge(key(stated), stated,
				(one, other) -> (other.confidence() > one.confidence()) ? other : one));
		return surest.values()
			.stream()
			.sorted((one, other) -> Integer.compare(one.words().get(0).index(), other.words().get(0).index()))
			.toList();
	}

	private static List<Object> key(StatedRelation stated) {
		return List.of(stated.relation().type(), stated.relation().subject(), stated.relation().object(),
				stated.words().get(0).sentence());
	}

}
