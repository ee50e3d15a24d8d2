package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.text.Token;

/** What speaks for an attribution being right as a whole, once its roles are told. */
final class TruthFeatures {

	private TruthFeatures() {
	}

	static Features of(CueScene scene, Roles roles, double outer) {
		Features features = new Features();
		int cue = roles.main();
		int lemma = scene.lemma(cue);
		double probability = scene.cueProbability(cue);
		int likely = Math.min(19, (int) (20 * probability));
		int sureContent = Math.min(9, (int) (10 * roles.sureContent()));
		int sureSource = Math.min(9, (int) (10 * roles.sureSource())) + (roles.source().isEmpty() ? 10 : 0);
		features.add(0)
			.add(1, likely)
			.add(2, sureContent)
			.add(3, sureSource)
			.add(4, sureContent, sureSource)
			.add(5, likely / 2, sureContent)
			.add(6, likely / 2, sureSource)
			.add(7, likely / 3, sureContent / 2, sureSource / 2)
			.add(8, lemma)
			.add(9, lemma, scene.tag(cue))
			.add(10, scene.tag(cue));
		addContent(features, scene, roles, likely / 4, sureContent / 2);
		addSource(features, scene, roles, likely / 4);
		addAgreement(features, scene, roles, likely / 4);
		int around = (int) (5 * outer);
		features.add(60, around).add(61, around, scene.quoted(cue)).add(62, around, likely / 4);
		return features;
	}

	private static void addContent(Features features, CueScene scene, Roles roles, int likely, int sure) {
		TokenSet content = roles.content();
		int size = CueScene.bucket(content.cardinality());
		int quoted = 0;
		int rivals = 0;
		for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
			quoted += scene.quoted(i);
			rivals = Math.max(rivals, (scene.quoted(i) == 1) ? 0 : (int) (4 * scene.cueProbability(i)));
		}
		int manner = (quoted == 0) ? 0 : (quoted >= content.cardinality() - 1) ? 1 : 2;
		int first = Math.max(0, content.nextSetBit(0));
		int last = Math.max(0, content.length() - 1);
		int sentences = Math.min(3, scene.sentence(last).index() - scene.sentence(first).index());
		features.add(20, size)
			.add(21, content.runs())
			.add(22, manner, size)
			.add(23, manner, content.runs())
			.add(24, manner, scene.lemma(roles.main()))
			.add(25, rivals, manner)
			.add(26, sentences, manner)
			.add(27, scene.word(first), manner)
			.add(28, scene.tag(first), manner)
			.add(29, scene.tag(last), manner)
			.add(30, (last + 1 < scene.scene().tokens().size()) ? scene.tag(last + 1) : 0, manner)
			.add(31, (first > 0) ? scene.word(first - 1) : 0, manner)
			.add(32, first > roles.main() ? 1 : 0, CueScene.bucket(first - roles.main()), manner)
			.add(33, manner, likely, sure);
	}

	private static void addSource(Features features, CueScene scene, Roles roles, int likely) {
		TokenSet source = roles.source();
		if (source.isEmpty()) {
			features.add(40, scene.lemma(roles.main())).add(41, scene.tag(roles.main())).add(42, likely);
			return;
		}
		Token head = CueFeatures.headOf(source.stream().mapToObj(scene::token).toList());
		int at = head.index();
		features.add(43, source.runs())
			.add(44, CueScene.bucket(source.cardinality()))
			.add(45, scene.tag(at), scene.entity(at))
			.add(46, scene.lemma(at))
			.add(47, CueScene.bucket(at - roles.main()))
			.add(48, scene.scene().sameSide(head, scene.token(roles.main())) ? 1 : 0)
			.add(49, scene.tag(at), likely)
			.add(50, scene.relation(at), (head.head() == roles.main()) ? 1 : 0);
	}

	/** How far the best proposal of the sieves says the same. */
	private static void addAgreement(Features features, CueScene scene, Roles roles, int likely) {
		List<Candidate> candidates = scene.candidates(roles.main());
		double best = 0;
		int frame = CueScene.NONE;
		double source = 0;
		for (int i = 0; i < candidates.size(); i++) {
			double same = same(roles.content(), candidates.get(i).content());
			if (same > best) {
				best = same;
				frame = Features.value(candidates.get(i).judgedFrame());
				source = same(roles.source(), candidates.get(i).source());
			}
		}
		features.add(70, (int) (5 * best))
			.add(71, (int) (5 * best), frame)
			.add(72, (int) (5 * source), frame)
			.add(73, (int) (5 * source), (int) (5 * best), likely);
	}

	static double same(TokenSet one, List<Token> other) {
		long shared = other.stream().filter((token) -> one.get(token.index())).count();
		return (one.isEmpty() && other.isEmpty()) ? 1 : 2.0 * shared / Math.max(1, one.cardinality() + other.size());
	}

}
