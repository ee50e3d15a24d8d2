package org.onrecord.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What was done and by whom, kept for a bounded time, newest first. */
public final class AuditLines {

	private static final int FORGET_EVERY = 1000;

	private final PeopleFile file;

	private final Duration keep;

	private int untilForgetting;

	AuditLines(PeopleFile file, Duration keep) {
		this.file = file;
		this.keep = keep;
	}

	/** Keeps one. */
	public void keep(Instant at, String who, String from, String act, String what) {
		this.file.sql()
			.sql("INSERT INTO audit (at, who, place, act, what) VALUES (?, ?, ?, ?, ?)")
			.params(at.toEpochMilli(), who, from, act, what)
			.update();
		forget(at);
	}

	/**
	 * A page of them, newest first.
	 * @param who only of this person; null of all
	 * @param act only these acts; null all
	 * @param before only those with a smaller number
	 * @param limit how many at most
	 */
	public List<Line> find(@Nullable String who, @Nullable String act, long before, int limit) {
		return this.file.sql()
			.sql("""
					SELECT id, at, who, place, act, what FROM audit
					WHERE id < ? AND (? IS NULL OR who = ?) AND (? IS NULL OR act = ?) ORDER BY id DESC LIMIT ?""")
			.param(before)
			.param(who)
			.param(who)
			.param(act)
			.param(act)
			.param(limit)
			.query((row, number) -> new Line(row.getLong("id"), Instant.ofEpochMilli(row.getLong("at")),
					row.getString("who"), row.getString("place"), row.getString("act"), row.getString("what")))
			.list();
	}

	private synchronized void forget(Instant now) {
		if (this.untilForgetting-- <= 0) {
			this.untilForgetting = FORGET_EVERY;
			this.file.sql().sql("DELETE FROM audit WHERE at < ?").param(now.minus(this.keep).toEpochMilli()).update();
		}
	}

	/**
	 * One act.
	 *
	 * @param number grows with each
	 * @param at when
	 * @param who name of the person
	 * @param from the address it came from
	 * @param act what sort of act
	 * @param what the rest, as {@code name=value}
	 */
	public record Line(long number, Instant at, String who, String from, String act, String what) {

	}

}
