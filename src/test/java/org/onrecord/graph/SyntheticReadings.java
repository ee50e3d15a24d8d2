package org.onrecord.graph;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.Reading;

/**
 * Readings of invented articles by number, six claims each on average, as skewed as news
 * of politics: the busiest actor has to do with one claim in twenty, most have to do with
 * one or two. Two articles in ten, and more of every thousandth, tell another one's story
 * in the same words in another outlet. The same numbers give the same readings in every
 * JVM.
 */
final class SyntheticReadings {

	private static final int OUTLETS = 500;

	private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

	private static final int DAYS = 3652;

	/** How busy the busiest actors are: the larger, the less. */
	private static final double HEAD = 3;

	private final int actors;

	/**
	 * Readings.
	 * @param actors how many actors there are to choose from
	 */
	SyntheticReadings(int actors) {
		this.actors = actors;
	}

	/** The reading of one article. */
	Reading reading(int article) {
		int story = story(article);
		Random own = random(article, 1);
		String outlet = outlet((article == story) ? zipf(own, OUTLETS) : own.nextInt(OUTLETS));
		PublicationDate date = date(random(story, 2), own);
		String url = "https://" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/"
				+ ((date != null) ? date.day().getYear() : "undated") + "/" + article;
		return new SyntheticArticle(random(story, 3), this::actor, url, outlet, date).reading();
	}

	/** What people have made of a claim: most are not looked at. */
	static ClaimStatus status(String claim) {
		int digit = claim.charAt(11) * 32 + claim.charAt(10);
		if (digit % 100 < 3) {
			return ClaimStatus.ACCEPTED;
		}
		return (digit % 100 == 3) ? ClaimStatus.REJECTED : ClaimStatus.PROPOSED;
	}

	/** The article whose words an article has: its own, or those of an earlier one. */
	private static int story(int article) {
		if (article % 1000 >= 970) {
			return article - article % 1000;
		}
		return (article % 10 >= 8) ? article - article % 10 + (int) (random(article / 10, 4).nextLong() & 7) : article;
	}

	private int actor(Random random, int near) {
		if (near >= 0 && random.nextInt(10) < 4) {
			return Math.min(this.actors - 1,
					near - near % SyntheticRoster.REGION + random.nextInt(SyntheticRoster.REGION));
		}
		return zipf(random, this.actors);
	}

	/** A number below a bound, each about as likely as one over itself. */
	static int zipf(Random random, int bound) {
		double spread = StrictMath.pow((bound + HEAD) / HEAD, random.nextDouble());
		return Math.min(bound - 1, (int) (HEAD * spread - HEAD));
	}

	private static String outlet(int number) {
		List<String> kinds = List.of("Courier", "Post", "Gazette", "Herald", "Times");
		return SyntheticRoster.member(number / kinds.size() * 20 + 4).shortName() + " "
				+ kinds.get(number % kinds.size());
	}

	/** The day of the story or one of the next; half of the articles tell the hour. */
	private static @Nullable PublicationDate date(Random story, Random own) {
		LocalDate day = FIRST_DAY.plusDays(story.nextInt(DAYS)).plusDays(own.nextInt(3));
		int minute = own.nextInt(2880);
		if (own.nextInt(50) == 0) {
			return null;
		}
		return (minute < 1440)
				? PublicationDate
					.of(OffsetDateTime.of(day, LocalTime.of(minute / 60, minute % 60, 11), ZoneOffset.ofHours(-5)))
				: PublicationDate.of(day);
	}

	private static Random random(int number, int purpose) {
		Random random = new Random(number * 31L + purpose);
		// The first values of neighbouring seeds are alike
		random.nextLong();
		return new Random(random.nextLong());
	}

}
