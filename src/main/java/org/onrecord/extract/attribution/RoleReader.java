package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.linear.Judge;
import org.onrecord.extract.linear.Labeller;
import org.onrecord.extract.linear.Labelling;
import org.onrecord.extract.text.Sentence;

/**
 * Reads source and content of every likely cue of a text: the labeller says what each
 * word of the sentence is, the judges choose among the whole phrases that this and the
 * sieves suggest, the content goes on beyond the sentence as far as it reaches.
 */
final class RoleReader {

	/** Words less likely than this are no cues, whatever stands around them. */
	static final double UNLIKELY = 0.08;

	/**
	 * No sentence has more cues than this; in what looks so, each would cost as much as
	 * all its words.
	 */
	private static final int MOST = 24;

	/** Other words as likely as this may be what a quotation belongs to. */
	private static final double RIVAL = 0.5;

	private final Labeller roles;

	private final Judge sources;

	private final Judge contents;

	private final Judge reach;

	RoleReader(AttributionModel model) {
		this(model.roles(), model.sources(), model.contents(), model.reach());
	}

	RoleReader(Labeller roles, Judge sources, Judge contents, Judge reach) {
		this.roles = roles;
		this.sources = sources;
		this.contents = contents;
		this.reach = reach;
	}

	/** All that is said with one of the likely cues, by cue. */
	List<Read> read(CueScene scene) {
		Reach further = new Reach(scene);
		List<Roles> all = new ArrayList<>();
		for (Sentence sentence : scene.scene().text().sentences()) {
			for (int cue : likeliest(scene, sentence)) {
				Roles roles = rolesOf(scene, cue, further);
				if (roles.content().stream().anyMatch((token) -> Scene.isWord(scene.token(token)))) {
					all.add(roles);
				}
			}
		}
		Map<Integer, List<Roles>> around = byContent(all);
		return all.stream()
			.map((roles) -> new Read(roles,
					TruthFeatures.of(scene, roles, outer(scene, roles, around.getOrDefault(roles.main(), List.of())))))
			.toList();
	}

	/** The likely cues of a sentence, in its order. */
	private static int[] likeliest(CueScene scene, Sentence sentence) {
		return IntStream.range(sentence.first(), sentence.end())
			.filter((token) -> scene.cueProbability(token) >= UNLIKELY)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer token) -> -scene.cueProbability(token)))
			.limit(MOST)
			.sorted()
			.mapToInt(Integer::intValue)
			.toArray();
	}

	private Roles rolesOf(CueScene scene, int cue, Reach further) {
		Labelling labelling = this.roles.label(RoleFeatures.of(scene, cue));
		Roles roles = chosen(scene, Roles.of(cue, scene.sentence(cue), labelling), labelling);
		TokenSet content = roles.content().copy();
		further.extend(roles, content, (features, unit) -> this.reach.probability(features) > 0.5);
		addOtherHalf(scene, roles, content);
		content.andNot(roles.source());
		content.andNot(roles.cue());
		return roles.withContent(withMarks(scene.scene(), content));
	}

	/**
	 * A quotation that is split around its cue ("A," X said, "B.") is said as a whole,
	 * where the sentence has no other cue.
	 */
	private static void addOtherHalf(CueScene scene, Roles roles, TokenSet content) {
		Sentence sentence = scene.sentence(roles.main());
		TokenSet before = new TokenSet();
		TokenSet after = new TokenSet();
		boolean rival = scene.quoted(roles.main()) == 1;
		for (int i = sentence.first(); i < sentence.end(); i++) {
			if (scene.quoted(i) == 1) {
				(i < roles.main() ? before : after).set(i);
			}
			else {
				rival |= i != roles.main() && scene.cueProbability(i) >= RIVAL;
			}
		}
		boolean split = !before.isEmpty() && !after.isEmpty() && before.runs() == 1 && after.runs() == 1;
		if (split && !rival && content.intersects(before) != content.intersects(after)
				&& (content.intersects(before) || scene.scene().word(after.nextSetBit(0) - 1).equals(","))) {
			before.stream().forEach(content::set);
			after.stream().forEach(content::set);
		}
	}

	/**
	 * With the quotation marks and other signs between the words and the ends of their
	 * quotations.
	 */
	private static TokenSet withMarks(Scene scene, TokenSet content) {
		TokenSet whole = content.copy();
		for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
			addMarks(scene, whole, i, 1);
			addMarks(scene, whole, i, -1);
		}
		return whole;
	}

	private static void addMarks(Scene scene, TokenSet whole, int from, int step) {
		int next = from + step;
		while (next >= 0 && next < scene.tokens().size() && !whole.get(next) && scene.side(next) != Scene.OUTSIDE
				&& scene.side(next) == scene.side(from) && !Scene.isWord(scene.token(next))) {
			next += step;
		}
		boolean end = next < 0 || next >= scene.tokens().size() || scene.side(next) != scene.side(from);
		if (end && scene.side(from) != Scene.OUTSIDE) {
			whole.set(Math.min(from, next - step), Math.max(from, next - step) + 1);
		}
	}

	private Roles chosen(CueScene scene, Roles roles, Labelling labelling) {
		Options options = new Options(scene, roles, labelling);
		OptionFeatures features = new OptionFeatures(scene, roles, labelling);
		TokenSet source = roles.source();
		double sureSource = -1;
		for (Map.Entry<TokenSet, Integer> option : options.sources().entrySet()) {
			double sure = this.sources.probability(features.ofSource(option.getKey(), option.getValue()));
			if (sure > sureSource) {
				sureSource = sure;
				source = option.getKey();
			}
		}
		TokenSet content = roles.content();
		double sureContent = -1;
		for (Map.Entry<TokenSet, Integer> option : options.contents().entrySet()) {
			double sure = this.contents.probability(features.ofContent(option.getKey(), option.getValue()));
			if (sure > sureContent) {
				sureContent = sure;
				content = option.getKey();
			}
		}
		return roles.chosen(source, content, sureSource, sureContent);
	}

	/** By token, the roles in whose content it stands. */
	private static Map<Integer, List<Roles>> byContent(List<Roles> all) {
		Map<Integer, List<Roles>> around = new HashMap<>();
		all.forEach((roles) -> around.put(roles.main(), new ArrayList<>(1)));
		for (Roles roles : all) {
			roles.content().stream().mapToObj(around::get).filter(Objects::nonNull).forEach((list) -> list.add(roles));
		}
		return around;
	}

	/** How likely the likeliest other cue is in whose larger content this cue stands. */
	private static double outer(CueScene scene, Roles roles, List<Roles> around) {
		return around.stream()
			.filter((other) -> other.content().cardinality() > roles.content().cardinality())
			.mapToDouble((other) -> scene.cueProbability(other.main()))
			.max()
			.orElse(0);
	}

	/**
	 * Roles around a cue, with what speaks for their being right.
	 *
	 * @param roles source, cue and content
	 * @param features see {@link TruthFeatures}
	 */
	record Read(Roles roles, Features features) {

	}

}
