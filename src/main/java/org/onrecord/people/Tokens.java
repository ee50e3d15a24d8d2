package org.onrecord.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Role;

/**
 * Bearer tokens. A token may never do more than its owner may at that moment, and is
 * worth nothing while its owner is kept out. Only its hash is kept.
 */
public final class Tokens {

	/** How long a token is valid where nothing else is said. */
	public static final int DAYS = 90;

	private static final int MOST_DAYS = 366;

	/** How many one person may have. */
	private static final int MOST = 100;

	private static final int LONGEST_NAME = 100;

	/** By which programs that look for leaked secrets know it. */
	private static final String PREFIX = "onr_";

	private static final int ID_LENGTH = 12;

	/** The last use is told to the minute, so that reading seldom writes. */
	private static final Duration USE = Duration.ofMinutes(1);

	private static final String TOKEN = """
			SELECT token.id, person.name AS owner, token.name, token.role, token.made_at, token.until, token.used_at
			FROM token JOIN person ON person.id = token.person""";

	private final PeopleFile file;

	private final People people;

	Tokens(PeopleFile file, People people) {
		this.file = file;
		this.people = people;
	}

	/** All that have not expired, newest first. */
	public List<Token> all() {
		return this.file.sql()
			.sql(TOKEN + " WHERE token.until > ? ORDER BY token.made_at DESC, token.id")
			.param(Instant.now().toEpochMilli())
			.query((row, number) -> token(row))
			.list();
	}

	/** All of one person that have not expired, newest first. */
	public List<Token> of(Person owner) {
		return all().stream().filter((token) -> token.owner().equals(owner.name())).toList();
	}

	/**
	 * A new one.
	 * @param owner in whose name it acts
	 * @param name what it is for
	 * @param role the most that it may do
	 * @param days how long it is valid
	 * @throws OnRecordException if its owner may not do so much, or it would last more
	 * than a year
	 */
	public Made make(Person owner, String name, Role role, int days) {
		String called = name.strip();
		if (called.isEmpty() || called.length() > LONGEST_NAME || called.chars().anyMatch(Character::isISOControl)) {
			throw OnRecordException.invalid("name",
					"A token has a name of 1 to " + LONGEST_NAME + " characters that says what it is for.");
		}
		if (days < 1 || days > MOST_DAYS) {
			throw OnRecordException.invalid("days",
					"A token is valid for 1 to " + MOST_DAYS + " days, not " + days + ".");
		}
		if (!owner.role().includes(role)) {
			throw OnRecordException
				.of(Reason.REFUSED, "role-needed",
						"\"" + owner.name() + "\" is " + owner.role().word() + ", so a token of theirs cannot be "
								+ role.word() + ".")
				.with("role", role);
		}
		if (of(owner).size() >= MOST) {
			throw OnRecordException.of(Reason.CONFLICT, "too-many-tokens",
					"\"" + owner.name() + "\" has " + MOST + " tokens, the most there may be. Revoke some.");
		}
		return insert(owner, called, role, days);
	}

	/** One by its id; empty if there is none or it has expired. */
	public Optional<Token> find(String id) {
		return all().stream().filter((token) -> token.id().equals(id)).findFirst();
	}

	/**
	 * Makes it worthless, for good.
	 * @throws OnRecordException if there is none
	 */
	public Token revoke(String id) {
		return this.file.atOnce(() -> {
			Token token = find(id).orElseThrow(() -> unknown(id));
			this.file.sql().sql("DELETE FROM token WHERE id = ?").param(id).update();
			return token;
		});
	}

	/** There is none of this id, or none that whoever asks may see. */
	public static OnRecordException unknown(String id) {
		return OnRecordException.of(Reason.UNKNOWN, "unknown-token",
				"There is no token \"" + id + "\". /api/tokens lists those that are valid.");
	}

	/** What a shown token is worth now; empty if nothing. */
	public Optional<Shown> shown(String secret) {
		if (!secret.startsWith(PREFIX)) {
			return Optional.empty();
		}
		Instant now = Instant.now();
		return this.file.sql()
			.sql(TOKEN + " WHERE token.hash = ? AND token.until > ? AND person.enabled = 1")
			.params(Secrets.hash(secret), now.toEpochMilli())
			.query((row, number) -> token(row))
			.optional()
			.map((token) -> {
				used(token, now);
				Person owner = this.people.required(token.owner());
				return new Shown(token, owner, token.role().atMost(owner.role()));
			});
	}

	private Made insert(Person owner, String name, Role role, int days) {
		String secret = PREFIX + Secrets.random();
		String hash = Secrets.hash(secret);
		String id = hash.substring(0, ID_LENGTH);
		Instant now = Instant.now();
		this.file.atOnce(() -> {
			forgetExpired(now);
			return this.file.sql()
				.sql("INSERT INTO token (id, hash, person, name, role, made_at, until) VALUES (?, ?, ?, ?, ?, ?, ?)")
				.params(id, hash, owner.id(), name, role.word(), now.toEpochMilli(),
						now.plus(Duration.ofDays(days)).toEpochMilli())
				.update();
		});
		return new Made(find(id).orElseThrow(() -> unknown(id)), secret);
	}

	private void forgetExpired(Instant now) {
		this.file.sql().sql("DELETE FROM token WHERE until <= ?").param(now.toEpochMilli()).update();
	}

	private void used(Token token, Instant now) {
		Instant last = token.usedAt();
		if (last == null || last.plus(USE).isBefore(now)) {
			this.file.sql()
				.sql("UPDATE token SET used_at = ? WHERE id = ?")
				.params(now.toEpochMilli(), token.id())
				.update();
		}
	}

	private static Token token(ResultSet row) throws SQLException {
		long used = row.getLong("used_at");
		Instant usedAt = row.wasNull() ? null : Instant.ofEpochMilli(used);
		return new Token(row.getString("id"), row.getString("owner"), row.getString("name"),
				Roles.of(row.getString("role")), Instant.ofEpochMilli(row.getLong("made_at")),
				Instant.ofEpochMilli(row.getLong("until")), usedAt);
	}

	/**
	 * A token that was made just now.
	 *
	 * @param token what is kept of it
	 * @param secret the token itself, which is told this once
	 */
	public record Made(Token token, String secret) {

	}

	/**
	 * A token that somebody showed.
	 *
	 * @param token the token
	 * @param owner in whose name it acts
	 * @param role what it may do now
	 */
	public record Shown(Token token, Person owner, Role role) {

	}

}
