package org.onrecord.extract.quality;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of a short list of verbs of saying, and "according to". They tell reported
 * speech from beliefs, wishes, intentions and decrees, which corpora mark as attributions
 * too.
 */
final class SayingWords {

	private static final String VERBS = """
			accuse accuses accused accusing
			acknowledge acknowledges acknowledged acknowledging
			add adds added adding
			admit admits admitted admitting
			announce announces announced announcing
			argue argues argued arguing
			ask asks asked asking
			call calls called calling
			claim claims claimed claiming
			conclude concludes concluded concluding
			confirm confirms confirmed confirming
			continue continues continued continuing
			declare declares declared declaring
			deny denies denied denying
			describe describes described describing
			explain explains explained explaining
			insist insists insisted insisting
			note notes noted noting
			promise promises promised promising
			remark remarks remarked remarking
			reply replies replied replying
			report reports reported reporting
			respond responds responded responding
			say says said saying
			state states stated stating
			suggest suggests suggested suggesting
			tell tells told telling
			tweet tweets tweeted tweeting
			warn warns warned warning
			write writes wrote written writing
			""";

	private static final Pattern SAYING = Pattern.compile(
			Stream.of(VERBS.split("\\s+"))
				.collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_])(?:according to|", ")(?![\\p{L}\\p{N}_])")),
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private SayingWords() {
	}

	/** Whether there is one among the words. */
	static boolean in(String words) {
		return SAYING.matcher(words).find();
	}

}
