package org.onrecord.people;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The room with its file open: for commands, which need no Spring, and for the server.
 */
public final class PeopleRoom implements AutoCloseable {

	private final PeopleFile file;

	private final PasswordEncoder encoder;

	private final People people;

	private final Links links;

	private final Tokens tokens;

	private final AuditLines audit;

	private PeopleRoom(PeopleFile file, PeopleSettings settings) {
		this.file = file;
		this.encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
		this.people = new People(file);
		this.links = new Links(file, this.people, this.encoder);
		this.tokens = new Tokens(file, this.people);
		this.audit = new AuditLines(file, settings.auditKeep());
	}

	/**
	 * Opens it.
	 * @throws org.onrecord.knowledge.OnRecordException if its file cannot be used
	 */
	public static PeopleRoom open(PeopleSettings settings) {
		return new PeopleRoom(PeopleFile.in(settings.data()), settings);
	}

	/** How passwords are kept: with bcrypt, and the name of the encoder before it. */
	public PasswordEncoder encoder() {
		return this.encoder;
	}

	public People people() {
		return this.people;
	}

	public Links links() {
		return this.links;
	}

	public Tokens tokens() {
		return this.tokens;
	}

	public AuditLines audit() {
		return this.audit;
	}

	@Override
	public void close() {
		this.file.close();
	}

}
