package org.onrecord.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Role;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * One-time links with which people set their password: valid for a day, used once; a new
 * one takes the place of the one before.
 */
public final class Links {

	/** How long a link can be used. */
	public static final Duration LIFE = Duration.ofHours(24);

	/** Where a link leads to, followed by its secret. */
	public static final String PATH = "/link/";

	private static final String FIRST = "admin";

	private final PeopleFile file;

	private final People people;

	private final PasswordEncoder encoder;

	Links(PeopleFile file, People people, PasswordEncoder encoder) {
		this.file = file;
		this.people = people;
		this.encoder = encoder;
	}

	/**
	 * A new link for somebody.
	 * @return its secret, which is told this once
	 * @throws OnRecordException if they sign in elsewhere
	 */
	public String make(Person person) {
		if ("openid".equals(person.signsIn())) {
			throw OnRecordException.of(Reason.CONFLICT, "signs-in-elsewhere",
					"\"" + person.name() + "\" signs in by OpenID Connect and has no password here.");
		}
		return make(person, false);
	}

	/**
	 * A link for the first admin, who is made if nobody can sign in as one.
	 * @return its secret; empty if there is an admin who can sign in
	 */
	public Optional<String> forFirstAdmin() {
		return this.file.atOnce(() -> {
			if (!this.people.lackAnAdmin()) {
				return Optional.<String>empty();
			}
			Person waiting = this.people.all()
				.stream()
				.filter((person) -> person.role() == Role.ADMIN && person.enabled())
				.findFirst()
				.orElseGet(() -> this.people.add(freeName(), Role.ADMIN, "onrecord"));
			return Optional.of(make(waiting, true));
		});
	}

	/** Whether nobody can sign in as an admin. */
	public boolean lackAnAdmin() {
		return this.people.lackAnAdmin();
	}

	/**
	 * What a link is for.
	 * @throws OnRecordException if it is not valid, or not any more
	 */
	public Invitation read(String secret) {
		return find(secret).orElseThrow(Links::gone);
	}

	/**
	 * Sets the password, and the name where the link lets it be chosen; after that the
	 * link is gone, and so are the sessions of that person.
	 * @param name ignored unless the link lets it be chosen
	 * @throws OnRecordException if the link is not valid, or the password too weak
	 */
	public Person use(String secret, @Nullable String name, String password) {
		Invitation asked = read(secret);
		String called = (asked.names() && name != null) ? PersonName.of(name) : asked.person().name();
		Password.refuseWeak(password, called);
		// Slow on purpose, so not while others wait for the file
		String encoded = this.encoder.encode(password);
		return this.file.atOnce(() -> {
			int used = this.file.sql()
				.sql("DELETE FROM link WHERE hash = ? AND until > ?")
				.params(Secrets.hash(secret), Instant.now().toEpochMilli())
				.update();
			if (used == 0) {
				throw gone();
			}
			long id = asked.person().id();
			this.people.find(called).filter((other) -> other.id() != id).ifPresent((other) -> {
				throw People.nameTaken(called);
			});
			this.file.sql()
				.sql("UPDATE person SET name = ?, name_key = ?, password = ?, stamp = ? WHERE id = ?")
				.params(called, PersonName.key(called), encoded, Secrets.stamp(), id)
				.update();
			return this.people.required(called);
		});
	}

	private Optional<Invitation> find(String secret) {
		return this.file.sql()
			.sql("""
					SELECT person, names FROM link JOIN person ON person.id = link.person
					WHERE hash = ? AND until > ? AND enabled = 1""")
			.params(Secrets.hash(secret), Instant.now().toEpochMilli())
			.query((row, number) -> new Offer(row.getLong("person"), row.getBoolean("names")))
			.optional()
			.flatMap(
					(offer) -> this.people.find(offer.person()).map((person) -> new Invitation(person, offer.names())));
	}

	private String make(Person person, boolean names) {
		String secret = Secrets.random();
		this.file.sql()
			.sql("""
					INSERT INTO link (hash, person, names, until) VALUES (?, ?, ?, ?)
					ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, names = excluded.names, until = excluded.until""")
			.params(Secrets.hash(secret), person.id(), names ? 1 : 0, Instant.now().plus(LIFE).toEpochMilli())
			.update();
		return secret;
	}

	/** Somebody without the role of an admin may be called so already. */
	private String freeName() {
		String name = FIRST;
		for (int number = 2; this.people.find(name).isPresent(); number++) {
			name = FIRST + number;
		}
		return name;
	}

	private static OnRecordException gone() {
		return OnRecordException.of(Reason.GONE, "link-expired",
				"This link was used, is older than " + LIFE.toHours()
						+ " hours, or was replaced by a newer one. Ask an "
						+ "admin for another, or on the machine itself: onrecord people link NAME.");
	}

	/** A row of the table. */
	private record Offer(long person, boolean names) {

	}

	/**
	 * What a link offers.
	 *
	 * @param person whose password it sets
	 * @param names whether it lets the name be chosen too
	 */
	public record Invitation(Person person, boolean names) {

	}

}
