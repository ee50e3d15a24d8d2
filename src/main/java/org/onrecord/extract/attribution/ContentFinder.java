package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * Which words are said, given the cue and the word that heads them. Contents are runs of
 * tokens; one that begins or ends inside a quotation reaches to that quotation's ends.
 */
final class ContentFinder {

	/** Verbs that report and so begin an attribution of their own after "and" or ",". */
	private final Set<String> rivals;

	ContentFinder() {
		this(Set.of("say", "add", "tell", "write", "tweet", "note", "argue", "claim", "explain", "reply", "respond",
				"warn", "insist", "declare", "ask", "continue"));
	}

	ContentFinder(Set<String> rivals) {
		this.rivals = rivals;
	}

	/** The clause after the verb, with its "that" or "to". */
	List<Token> after(Scene scene, Token verb, Token head) {
		int[] extent = Phrases.extent(scene, head);
		int first = Math.max(extent[0], verb.index() + 1);
		return whole(scene, first, cut(scene, verb, head, first, joined(scene, verb, extent[1])));
	}

	/**
	 * With what the parser hung on the verb by "and" though it goes on with the clause.
	 */
	private int joined(Scene scene, Token verb, int end) {
		return scene.children(verb, "conj")
			.stream()
			.filter((next) -> next.index() >= end && next.isVerb() && !this.rivals.contains(next.lemma()))
			.filter((next) -> scene.children(next, "mark").stream().anyMatch((mark) -> mark.lemma().equals("that"))
					|| scene.children(next, "aux").stream().anyMatch((aux) -> aux.index() < next.index()))
			.mapToInt((next) -> Phrases.extent(scene, next)[1])
			.max()
			.orElse(end);
	}

	/** What stands before ", X said". */
	List<Token> before(Scene scene, Token verb, Token head, List<Token> source) {
		int[] extent = Phrases.extent(scene, head);
		int end = verb.index();
		if (!source.isEmpty() && source.get(0).index() < end && source.get(0).index() > head.index()) {
			end = source.get(0).index();
		}
		return whole(scene, extent[0], Math.min(extent[1], end));
	}

	/** The sentence around ", X said,". */
	List<Token> around(Scene scene, Token verb) {
		int[] outer = Phrases.extent(scene, scene.token(verb.head()));
		int[] inner = Phrases.extent(scene, verb);
		List<Token> content = new ArrayList<>(whole(scene, outer[0], inner[0]));
		if (inner[1] < outer[1] && inner[0] > outer[0]) {
			content.addAll(Phrases.trimmed(scene.range(inner[1], outer[1])));
		}
		return content;
	}

	/** A passive's subject and what follows: "X is expected to ...". */
	List<Token> withSubject(Scene scene, Token verb, Token head) {
		List<Token> content = new ArrayList<>();
		scene.children(verb, "nsubj")
			.stream()
			.findFirst()
			.filter((subject) -> subject.index() < verb.index() && !subject.tag().startsWith("W"))
			.ifPresent((subject) -> content
				.addAll(Phrases.nounPhrase(scene, subject, scene.sentence(verb).first(), verb.index())));
		content.addAll(after(scene, verb, head));
		return content;
	}

	/** The object and what is said of it: "called the plan a disgrace". */
	List<Token> withObject(Scene scene, Token verb, Token head) {
		int first = scene.children(verb, "obj")
			.stream()
			.filter((object) -> object.index() > verb.index() && object.index() < head.index())
			.mapToInt((object) -> Phrases.extent(scene, object)[0])
			.min()
			.orElse(Integer.MAX_VALUE);
		int[] extent = Phrases.extent(scene, head);
		return whole(scene, Math.max(verb.index() + 1, Math.min(first, extent[0])), extent[1]);
	}

	/** A noun phrase with everything that hangs on it. */
	List<Token> phrase(Scene scene, Token verb, Token head) {
		int[] extent = Phrases.extent(scene, head);
		boolean after = head.index() > verb.index();
		return after ? whole(scene, Math.max(extent[0], verb.index() + 1), extent[1])
				: whole(scene, extent[0], Math.min(extent[1], verb.index()));
	}

	/** Where the content ends at the latest: before another verb of saying joins in. */
	private int cut(Scene scene, Token verb, Token head, int first, int end) {
		int cut = end;
		for (int i = first + 1; i < end; i++) {
			Token token = scene.token(i);
			boolean rival = this.rivals.contains(token.lemma()) && token.isVerb() && scene.sameSide(token, verb)
					&& (token.is("conj") || token.is("parataxis")) && token.head() != head.index() - 1;
			if (rival && !scene.children(token, "nsubj").isEmpty() && token.head() <= head.index()) {
				cut = Math.min(cut, Math.max(first + 1, Phrases.extent(scene, token)[0]));
			}
			if (scene.word(i).equals("according") && scene.word(i + 1).equals("to") && scene.sameSide(token, verb)) {
				cut = Math.min(cut, i);
			}
		}
		return cut;
	}

	/**
	 * The run with the quotations it touches from outside, without pauses at its ends.
	 */
	static List<Token> whole(Scene scene, int first, int end) {
		if (first >= end) {
			return List.of();
		}
		int last = end;
		int side = scene.side(end - 1);
		if (side != Scene.OUTSIDE && side != scene.side(first)) {
			Sentence sentence = scene.sentence(scene.token(end - 1));
			while (last < scene.tokens().size() && scene.side(last) == side
					&& scene.text().sentences().get(scene.token(last).sentence()).paragraph() == sentence.paragraph()) {
				last++;
			}
		}
		int from = first;
		while (from - 1 >= 0 && scene.side(first) != Scene.OUTSIDE && scene.side(first) != scene.side(end - 1)
				&& scene.side(from - 1) == scene.side(first)) {
			from--;
		}
		return Phrases.trimmed(scene.range(from, last));
	}

}
