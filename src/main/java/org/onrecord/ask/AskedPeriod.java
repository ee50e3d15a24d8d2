package org.onrecord.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.AskedText;
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.knowledge.TextSpan;

/**
 * The days a question is limited to. A time belongs to the question as a whole only where
 * its words stand free: not in "last week's vote" nor in "the May 3 letter".
 *
 * @param from the first day; null if it is open
 * @param to the last day; null if it is open
 * @param spans where its words stand
 * @param words the places of its words
 */
record AskedPeriod(@Nullable LocalDate from, @Nullable LocalDate to, List<TextSpan> spans, Set<Integer> words) {

	private static final String ALONE = "last|this|yesterday|today|past|\\w+ \\w+ ago";

	/** What a whole day, week or month does not tell. */
	private static final String INEXACT = "early|late|mid|earlier|later|morning|afternoon|evening|night|midday|noon|"
			+ "overnight|tonight|weekend|and|to|through|-|\u2013|--|next|tomorrow|hours?|minutes?";

	private static final String BEHIND = "|VB.*|MD|W.*|IN|TO|[.,:?!]|''|``";

	static final AskedPeriod NONE = new AskedPeriod(null, null, List.of(), Set.of());

	/**
	 * The period of a question; {@link #NONE} if it names none, empty if what it names
	 * fits into no single period.
	 */
	static Optional<AskedPeriod> of(AskedText text) {
		AskedPeriod period = NONE;
		for (AskedText.Time time : text.times()) {
			AskedPeriod one = (time.date() != null) ? one(text, time, time.date()) : NONE;
			if ((one.from != null && period.from != null) || (one.to != null && period.to != null)) {
				return Optional.empty();
			}
			period = period.and(one);
		}
		return (period.from != null && period.to != null && period.from.isAfter(period.to)) ? Optional.empty()
				: Optional.of(period);
	}

	private static AskedPeriod one(AskedText text, AskedText.Time time, ReportedDate date) {
		boolean inexact = IntStream.range(time.first(), time.end()).anyMatch((at) -> word(text, at).matches(INEXACT));
		int before = time.first() - 1;
		boolean opening = word(text, before).equals("between") && word(text, time.end()).equals("and");
		if (inexact || !(opening || tag(text, time.end()).matches(BEHIND))) {
			return NONE;
		}
		LocalDate first = date.first();
		return switch (word(text, before)) {
			case "in", "on", "during", "within" -> new AskedPeriod(first, date.last(), text, before, time.end());
			case "since", "from" -> new AskedPeriod(first, null, text, before, time.end());
			case "after" -> new AskedPeriod(date.last().plusDays(1), null, text, before, time.end());
			case "before" -> new AskedPeriod(null, first.minusDays(1), text, before, time.end());
			case "until", "till", "to", "through" -> new AskedPeriod(null, date.last(), text, before, time.end());
			case "between" -> opening ? new AskedPeriod(first, null, text, before, time.end()) : NONE;
			case "and" -> opened(text, before) ? new AskedPeriod(null, date.last(), text, before, time.end()) : NONE;
			default -> alone(text, time) ? new AskedPeriod(first, date.last(), text, time.first(), time.end()) : NONE;
		};
	}

	private AskedPeriod(@Nullable LocalDate from, @Nullable LocalDate to, AskedText text, int first, int end) {
		this(from, to,
				List.of(new TextSpan(text.words().get(first).span().start(), text.words().get(end - 1).span().end())),
				IntStream.range(first, end).boxed().collect(Collectors.toUnmodifiableSet()));
	}

	private AskedPeriod and(AskedPeriod other) {
		List<TextSpan> both = new ArrayList<>(this.spans);
		both.addAll(other.spans);
		Set<Integer> all = new HashSet<>(this.words);
		all.addAll(other.words);
		return new AskedPeriod((this.from != null) ? this.from : other.from, (this.to != null) ? this.to : other.to,
				List.copyOf(both), Set.copyOf(all));
	}

	/** Whether the "and" at this place belongs to a "between" whose time ends here. */
	private static boolean opened(AskedText text, int and) {
		return text.times()
			.stream()
			.anyMatch((time) -> time.end() == and && word(text, time.first() - 1).equals("between"));
	}

	private static boolean alone(AskedText text, AskedText.Time time) {
		String words = IntStream.range(time.first(), time.end())
			.mapToObj((at) -> word(text, at))
			.collect(Collectors.joining(" "));
		return words.matches("(" + ALONE + ")\\b.*");
	}

	private static String word(AskedText text, int at) {
		return (at >= 0 && at < text.words().size()) ? text.words().get(at).text().toLowerCase(Locale.ROOT) : "";
	}

	private static String tag(AskedText text, int at) {
		return (at < text.words().size()) ? text.words().get(at).tag() : "";
	}

	boolean isOpen() {
		return this.from == null && this.to == null;
	}

}
