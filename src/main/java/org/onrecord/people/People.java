package org.onrecord.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Role;
import org.springframework.jdbc.core.RowMapper;

/**
 * Everybody who may come in. Nobody is deleted, since decisions name them: who is to stay
 * away is disabled. Each change that takes something away also ends the sessions that
 * began before it. The last admin who can sign in stays one.
 */
public final class People {

	private static final String PERSON = """
			SELECT id, name, role, enabled, password, subject, stamp, made_at, made_by, seen_at FROM person""";

	private static final RowMapper<Person> ROWS = (row, number) -> person(row);

	private final PeopleFile file;

	People(PeopleFile file) {
		this.file = file;
	}

	/** All, by name. */
	public List<Person> all() {
		return this.file.sql().sql(PERSON + " ORDER BY name_key").query(ROWS).list();
	}

	/** Somebody by name, in whatever case. */
	public Optional<Person> find(String name) {
		return this.file.sql().sql(PERSON + " WHERE name_key = ?").param(PersonName.key(name)).query(ROWS).optional();
	}

	/** Somebody by number. */
	public Optional<Person> find(long id) {
		return this.file.sql().sql(PERSON + " WHERE id = ?").param(id).query(ROWS).optional();
	}

	/**
	 * Somebody by name.
	 * @throws OnRecordException if nobody is called so
	 */
	public Person required(String name) {
		return find(name).orElseThrow(() -> OnRecordException.of(Reason.UNKNOWN, "unknown-person",
				"Nobody who may come in here is called \"" + name + "\". /api/people lists everybody."));
	}

	/** Somebody's password as it is kept; empty until they have set one. */
	public Optional<String> password(Person person) {
		return this.file.sql()
			.sql("SELECT password FROM person WHERE id = ? AND password IS NOT NULL")
			.param(person.id())
			.query(String.class)
			.optional();
	}

	/**
	 * Lets somebody in, who then needs a link to set a password.
	 * @param by who does it
	 * @throws OnRecordException if somebody is called so
	 */
	public Person add(String name, Role role, String by) {
		return insert(PersonName.of(name), role, by, null, null);
	}

	/**
	 * Gives somebody another role, keeps them out or lets them in: both or neither.
	 * @param role null leaves it as it is
	 * @param enabled null leaves it as it is
	 */
	public Person change(String name, @Nullable Role role, @Nullable Boolean enabled) {
		return this.file.atOnce(() -> {
			Person person = required(name);
			if (role != null) {
				person = changeRole(name, role);
			}
			return (enabled != null) ? enable(name, enabled) : person;
		});
	}

	/** Gives somebody another role. */
	public Person changeRole(String name, Role role) {
		return this.file.atOnce(() -> {
			Person person = required(name);
			if (person.role() != role) {
				refuseIfLastAdmin(person, !role.includes(Role.ADMIN));
				set(person, "role", role.word());
			}
			return required(name);
		});
	}

	/** Keeps somebody out, or lets them in again. */
	public Person enable(String name, boolean enabled) {
		return this.file.atOnce(() -> {
			Person person = required(name);
			if (person.enabled() != enabled) {
				refuseIfLastAdmin(person, !enabled);
				set(person, "enabled", enabled ? 1 : 0);
			}
			return required(name);
		});
	}

	/** Tells that somebody has signed in. */
	public void seen(Person person) {
		this.file.sql()
			.sql("UPDATE person SET seen_at = ? WHERE id = ?")
			.params(Instant.now().toEpochMilli(), person.id())
			.update();
	}

	/** Keeps a password that was encoded anew, in a stronger way. */
	public void upgradePassword(Person person, String encoded) {
		this.file.sql().sql("UPDATE person SET password = ? WHERE id = ?").params(encoded, person.id()).update();
	}

	/**
	 * Somebody who has signed in elsewhere, by OpenID Connect, with the role that was
	 * told there; they become known the first time.
	 * @throws OnRecordException if somebody else has that name here
	 */
	public Person fromElsewhere(String issuer, String subject, String name, Role role) {
		return this.file.atOnce(() -> {
			Optional<Person> known = this.file.sql()
				.sql(PERSON + " WHERE issuer = ? AND subject = ?")
				.params(issuer, subject)
				.query(ROWS)
				.optional();
			if (known.isEmpty()) {
				return insert(PersonName.of(name), role, issuer, issuer, subject);
			}
			Person person = known.get();
			if (person.role() != role) {
				set(person, "role", role.word());
			}
			return find(person.id()).orElse(person);
		});
	}

	/** Whether nobody at all can sign in as an admin. */
	boolean lackAnAdmin() {
		return admins() == 0;
	}

	private Person insert(String name, Role role, String by, @Nullable String issuer, @Nullable String subject) {
		int made = this.file.sql()
			.sql("""
					INSERT INTO person (name, name_key, role, issuer, subject, stamp, made_at, made_by)
					VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name_key) DO NOTHING""")
			.param(name)
			.param(PersonName.key(name))
			.param(role.word())
			.param(issuer)
			.param(subject)
			.param(Secrets.stamp())
			.param(Instant.now().toEpochMilli())
			.param(by)
			.update();
		if (made == 0) {
			throw nameTaken(name);
		}
		return required(name);
	}

	static OnRecordException nameTaken(String name) {
		return OnRecordException.of(Reason.CONFLICT, "name-taken", "Somebody is called \"" + name + "\" here already.");
	}

	/** The column comes from here alone, never from outside. */
	private void set(Person person, String column, Object value) {
		this.file.sql()
			.sql("UPDATE person SET " + column + " = ?, stamp = ? WHERE id = ?")
			.params(value, Secrets.stamp(), person.id())
			.update();
	}

	private void refuseIfLastAdmin(Person person, boolean isNoneAfterwards) {
		boolean isOne = person.role() == Role.ADMIN && person.enabled() && !"link".equals(person.signsIn());
		if (isOne && isNoneAfterwards && admins() == 1) {
			throw OnRecordException.of(Reason.CONFLICT, "last-admin", "\"" + person.name()
					+ "\" is the only admin who can sign in. Make somebody else an admin first, who has to set a password.");
		}
	}

	private int admins() {
		return this.file.sql()
			.sql("""
					SELECT count(*) FROM person
					WHERE role = 'admin' AND enabled = 1 AND (password IS NOT NULL OR subject IS NOT NULL)""")
			.query(Integer.class)
			.single();
	}

	private static Person person(ResultSet row) throws SQLException {
		String how = (row.getString("subject") != null) ? "openid"
				: (row.getString("password") != null) ? "password" : "link";
		long seen = row.getLong("seen_at");
		Instant seenAt = row.wasNull() ? null : Instant.ofEpochMilli(seen);
		return new Person(row.getLong("id"), row.getString("name"), Roles.of(row.getString("role")),
				row.getBoolean("enabled"), how, Instant.ofEpochMilli(row.getLong("made_at")), row.getString("made_by"),
				seenAt, row.getLong("stamp"));
	}

}
