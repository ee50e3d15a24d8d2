package org.onrecord.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.knowledge.ReportedDate;

/**
 * Years after a word of time ("in 2015", "since early 1963") and days in digits
 * ("2015-07-25", or "7/25/2015" as Americans write it). "9/11" without a year is a name
 * as often as a day, so it is none here; so is a number that counts ("in 2000 towns").
 */
final class YearReader implements TimeReader {

	private static final String LEADS = "in|since|during|by|until|till|from|early|late|mid|before|after|through|back|"
			+ "between|around|and|to";

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

	private static final Pattern SLASHED = Pattern.compile("(\\d\\d?)/(\\d\\d?)/(\\d{4})");

	@Override
	public Optional<TimeExpression> read(Line line, int at) {
		String word = line.word(at);
		if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
			return Optional.empty();
		}
		Matcher iso = ISO.matcher(word);
		if (iso.matches()) {
			return day(at, iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher slashed = SLASHED.matcher(word);
		if (slashed.matches()) {
			return day(at, slashed.group(3), slashed.group(1), slashed.group(2));
		}
		boolean counts = line.tag(at + 1).equals("NNS") || line.is(at + 1, "percent|%|people|dollars");
		return CalendarWords.year(line, at)
			.filter((year) -> line.is(at - 1, LEADS) && !counts)
			.map((year) -> new TimeExpression(line.is(at - 1, "early|late|mid") ? at - 1 : at, at + 1,
					Time.absolute(ReportedDate.year(year))));
	}

	private static Optional<TimeExpression> day(int at, String year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return Optional.of(new TimeExpression(at, at + 1, Time.absolute(ReportedDate.day(date))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
