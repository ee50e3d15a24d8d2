package org.onrecord.extract.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/** The words of acting with their frames. */
final class FrameLexicon {

	private static final String PLAIN = "acts.tsv";

	private final Map<String, List<Frame>> frames;

	private FrameLexicon(List<Frame> frames) {
		this.frames = frames.stream()
			.sorted(Comparator.comparingInt((Frame frame) -> -frame.words().size()))
			.collect(Collectors.groupingBy((frame) -> key(frame.part(), frame.lemma())));
	}

	static FrameLexicon load() {
		return of(PLAIN, "stance-acts.tsv");
	}

	/**
	 * Only the words that state an act by themselves, without those that in an article
	 * mostly do so.
	 */
	static FrameLexicon plain() {
		return of(PLAIN);
	}

	private static FrameLexicon of(String... files) {
		return new FrameLexicon(Stream.of(files)
			.flatMap((file) -> TabbedFile.rows(file, 8).stream())
			.map(FrameLexicon::frame)
			.toList());
	}

	/** The frames of this token's lemma and part of speech, those of more words first. */
	List<Frame> of(Token token) {
		if (token.isVerb() || token.isNoun() || token.tag().startsWith("JJ")) {
			return this.frames.getOrDefault(key(part(token), token.lemma()), List.of());
		}
		return List.of();
	}

	/** The frames that begin with the first of these words, as this part of speech. */
	List<Frame> named(String part, String words) {
		return this.frames.getOrDefault(key(Frame.Part.valueOf(part.toUpperCase(Locale.ROOT)), words.split(" ", -1)[0]),
				List.of());
	}

	/** Every frame. */
	List<Frame> all() {
		return this.frames.values().stream().flatMap(List::stream).toList();
	}

	private static Frame.Part part(Token token) {
		if (token.isVerb()) {
			return Frame.Part.VERB;
		}
		return token.isNoun() ? Frame.Part.NOUN : Frame.Part.ADJECTIVE;
	}

	private static String key(Frame.Part part, String lemma) {
		return part + " " + lemma;
	}

	private static Frame frame(List<String> row) {
		return new Frame(RelationType.valueOf(row.get(0)), List.of(row.get(1).split(" ")),
				Frame.Part.valueOf(row.get(2).toUpperCase(Locale.ROOT)), List.of(row.get(3).split("\\|")),
				List.of(row.get(4).split("\\|")), row.get(5).equals("-") ? Polarity.NEGATED : Polarity.AFFIRMED,
				row.get(6), Double.parseDouble(row.get(7)));
	}

}
