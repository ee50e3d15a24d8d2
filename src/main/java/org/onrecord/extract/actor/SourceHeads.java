package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.Token;

/**
 * The words of a source that stand for who speaks: its head and what is joined to it by
 * "and". Reads the parse only inside the source, and trusts names and possessives more:
 * of "Ada Poe's statement" the head is "statement" whatever the parser says.
 */
final class SourceHeads {

	private static final String NOMINAL = "NN.*|PRP.?|W.*|DT|JJS|CD|FW|\\$";

	private final Cast cast;

	SourceHeads(Cast cast) {
		this.cast = cast;
	}

	/** The head first; never empty. */
	List<Token> of(List<Token> source) {
		Set<Integer> inside = new HashSet<>();
		source.forEach((token) -> inside.add(token.index()));
		Token head = pastPossessive(head(source, inside), source, inside);
		List<Token> heads = new ArrayList<>(List.of(head));
		for (Token joined : this.cast.text().children(head, "conj")) {
			if (inside.contains(joined.index()) && joined.tag().matches(NOMINAL)) {
				heads.add(pastPossessive(joined, source, inside));
			}
		}
		addJoinedNames(heads, source);
		return heads;
	}

	private Token head(List<Token> source, Set<Integer> inside) {
		return source.stream()
			.filter((token) -> !inside.contains(token.head()) && token.tag().matches(NOMINAL))
			.min(Comparator.comparingInt((Token token) -> rank(token, source)).thenComparingInt(Token::index))
			.or(() -> source.stream().filter((token) -> this.cast.at(token.index()).isPresent()).findFirst())
			.or(() -> source.stream().filter(Token::isNoun).reduce((one, other) -> other))
			.orElse(source.get(0));
	}

	/** Lower is likelier. */
	private int rank(Token token, List<Token> source) {
		boolean within = this.cast.text()
			.children(token, "case")
			.stream()
			.anyMatch((mark) -> mark.index() > source.get(0).index() && mark.index() < token.index());
		boolean loose = within || token.is("dep") || token.is("punct") || token.is("det");
		return loose ? 2 : token.is("nsubj") ? 0 : 1;
	}

	/** "Ada Poe's statement", parsed as if Poe were the head. */
	private Token pastPossessive(Token head, List<Token> source, Set<Integer> inside) {
		Token next = head;
		while (inside.contains(next.index() + 1) && this.cast.text().token(next.index() + 1).tag().equals("POS")
				&& inside.contains(next.index() + 2)) {
			int from = next.index() + 2;
			int end = from;
			while (inside.contains(end + 1) && isPartOfName(end, end + 1)) {
				end++;
			}
			Token last = this.cast.text().token(end);
			if (!last.isNoun() || source.isEmpty()) {
				return next;
			}
			next = last;
		}
		return next;
	}

	private boolean isPartOfName(int index, int next) {
		Token token = this.cast.text().token(index);
		Token following = this.cast.text().token(next);
		return token.tag().matches("NN.*|JJ.*|CD|HYPH") && following.tag().matches("NN.*|JJ.*|HYPH");
	}

	/** "Poe and Quill", "Poe, Quill and Marsh": persons joined, whatever the parse. */
	private void addJoinedNames(List<Token> heads, List<Token> source) {
		Figure.Place at = this.cast.placeAt(heads.get(0).index())
			.filter((place) -> place.figure().isPerson())
			.orElse(null);
		int end = source.get(source.size() - 1).index();
		while (at != null) {
			int next = at.last() + 1;
			int sentence = heads.get(0).sentence();
			boolean comma = this.cast.word(next, sentence).equals(",");
			next += comma ? 1 : 0;
			boolean and = Set.of("and", "&").contains(this.cast.word(next, sentence));
			next += and ? 1 : 0;
			int first = next;
			at = (and && first <= end) ? this.cast.placeAt(first)
				.filter((place) -> place.figure().isPerson() && place.first() == first)
				.orElse(null) : null;
			if (at != null && this.cast.text().token(at.last()).sentence() == sentence
					&& !this.cast.word(at.last() + 1, sentence).matches("'s|\u2019s|'|\u2019")) {
				heads.add(this.cast.text().token(at.last()));
			}
		}
	}

}
