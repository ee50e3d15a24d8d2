package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/**
 * "Tarn had not received a request": who did not ask is the one whose request the article
 * talks about.
 */
final class UnreceivedRequests implements RelationRule {

	private static final double CONFIDENCE = 0.6;

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		Optional<Mention> requester = before.stream()
			.filter((stated) -> stated.relation().type() == RelationType.REQUESTED && stated.relation().plain())
			.map((stated) -> scene.story().actors().mention(stated.relation().subject()))
			.findFirst();
		return requester.map((asking) -> unreceived(scene, asking)).orElse(Stream.empty()).toList();
	}

	private static Stream<StatedRelation> unreceived(Scene scene, Mention requester) {
		return scene.text()
			.tokens()
			.stream()
			.filter((token) -> token.isNoun() && nameless(scene, token))
			.flatMap((noun) -> scene.slots()
				.fill(noun, List.of("receiver"))
				.stream()
				.map((receiver) -> state(scene, requester, receiver, noun))
				.flatMap(Optional::stream));
	}

	/** A noun of requesting that says not who requests, and that nothing came of. */
	private static boolean nameless(Scene scene, Token noun) {
		return scene.words()
			.frames()
			.of(noun)
			.stream()
			.filter((frame) -> frame.type() == RelationType.REQUESTED)
			.anyMatch((frame) -> scene.slots().fill(noun, frame.subject()).isEmpty())
				&& scene.factuality().of(noun).equals(new Factuality(Polarity.NEGATED, Modality.ASSERTED));
	}

	private static Optional<StatedRelation> state(Scene scene, Mention requester, Token receiver, Token noun) {
		return scene.cast()
			.of(receiver)
			.flatMap((asked) -> scene.state(RelationType.REQUESTED, requester, asked, scene.factuality().of(noun), noun,
					List.of(receiver), "unreceived-request", CONFIDENCE));
	}

}
