package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.RelationType;

/**
 * Those who are called somebody's supporter or critic: "Roth, a supporter of Lind", "Roth
 * is one of Lind's critics", "Lind supporter Cy Roth". "Lind's supporters" alone names
 * nobody.
 */
final class Partisans implements RelationRule {

	private static final double CONFIDENCE = 0.65;

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		return scene.text().tokens().stream().filter(Token::isNoun).flatMap((noun) -> find(scene, noun)).toList();
	}

	private static Stream<StatedRelation> find(Scene scene, Token noun) {
		boolean supporter = scene.words().is("supporter", noun.lemma());
		if (!supporter && !scene.words().is("opponent", noun.lemma())) {
			return Stream.of();
		}
		RelationType type = supporter ? RelationType.SUPPORTED : RelationType.CRITICIZED;
		Optional<Token> whom = Stream
			.of(scene.text().children(noun, "nmod:poss"), scene.slots().fill(noun, List.of("of")),
					scene.text().children(noun, "compound"))
			.flatMap(List::stream)
			.filter((token) -> scene.cast().of(token).isPresent())
			.findFirst();
		return who(scene, noun).stream()
			.flatMap((named) -> whom.flatMap((token) -> scene.state(type, scene.cast().of(named).orElseThrow(),
					scene.cast().of(token).orElseThrow(), scene.factuality().of(noun), noun, List.of(named, token),
					"partisan-" + noun.lemma(), CONFIDENCE))
				.stream());
	}

	/**
	 * Who is called so: a person or body that is named beside the noun, or those whom
	 * such people are said to include.
	 */
	private static List<Token> who(Scene scene, Token noun) {
		Optional<Token> verb = noun.is("nsubj") ? scene.slots().clauses().governorOf(noun) : Optional.empty();
		if (verb.filter((token) -> token.lemma().equals("include")).isPresent()) {
			return scene.slots()
				.clauses()
				.objects(verb.get())
				.stream()
				.filter((token) -> isNamed(scene, token))
				.toList();
		}
		Stream<Token> above = ((noun.is("appos") || noun.is("compound")) && noun.head() >= 0)
				? Stream.of(scene.text().token(noun.head())) : Stream.of();
		Stream<Token> subjects = scene.text().children(noun, "cop").isEmpty() ? Stream.of()
				: scene.text().children(noun, "nsubj").stream();
		return Stream.of(above, subjects, scene.text().children(noun, "appos").stream())
			.flatMap((tokens) -> tokens)
			.filter((token) -> isNamed(scene, token))
			.limit(1)
			.toList();
	}

	private static boolean isNamed(Scene scene, Token token) {
		return scene.cast().of(token).filter((mention) -> !mention.unnamed()).isPresent();
	}

}
