package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of days and months, and numbers, in English. Abbreviations are those of news
 * style ("Sept. 9", "Tues., Oct. 4"); "Sat" and "Sun" are words of their own and so need
 * their full stop.
 */
final class CalendarWords {

	private static final Map<String, Month> MONTHS = new HashMap<>();

	private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

	private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?:[-\u2013]\\d{1,2})?");

	private static final Pattern YEAR = Pattern.compile("1[789]\\d\\d|20\\d\\d");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

	static {
		for (Month month : Month.values()) {
			String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
			MONTHS.put(name, month);
			MONTHS.put(name.substring(0, 3) + ".", month);
		}
		MONTHS.put("sept.", Month.SEPTEMBER);
		MONTHS.put("sept", Month.SEPTEMBER);
		for (DayOfWeek day : DayOfWeek.values()) {
			String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
			WEEKDAYS.put(name, day);
			WEEKDAYS.put(name.substring(0, 3) + ".", day);
		}
		WEEKDAYS.put("tues.", DayOfWeek.TUESDAY);
		WEEKDAYS.put("thurs.", DayOfWeek.THURSDAY);
	}

	private CalendarWords() {
	}

	static Optional<Month> month(Line line, int at) {
		return line.capitalised(at) ? Optional.ofNullable(MONTHS.get(line.word(at))) : Optional.empty();
	}

	static Optional<DayOfWeek> weekday(Line line, int at) {
		return line.capitalised(at) ? Optional.ofNullable(WEEKDAYS.get(line.word(at))) : Optional.empty();
	}

	/** A day of the month, of a range its first: "25", "25th", "3-5". */
	static Optional<Integer> dayOfMonth(Line line, int at) {
		Matcher day = DAY.matcher(line.word(at));
		return day.matches()
				? Optional.of(Integer.valueOf(day.group(1))).filter((number) -> number >= 1 && number <= 31)
				: Optional.empty();
	}

	/** A year from 1700 to 2099. */
	static Optional<Integer> year(Line line, int at) {
		return YEAR.matcher(line.word(at)).matches() ? Optional.of(Integer.valueOf(line.word(at))) : Optional.empty();
	}

	/** A number in digits, below 1,000, or as a word up to twelve; "a" is one. */
	static Optional<Integer> number(Line line, int at) {
		String word = line.word(at);
		if (NUMBER.matcher(word).matches()) {
			return Optional.of(Integer.valueOf(word));
		}
		int number = word.matches("an?") ? 1 : NUMBERS.indexOf(word);
		return (number > 0) ? Optional.of(number) : Optional.empty();
	}

}
