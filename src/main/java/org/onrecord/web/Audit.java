package org.onrecord.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells of each act that somebody may be asked about later: one line to a logger of its
 * own, so that it can be kept apart, and one to the file of people.
 * <p>
 * Controllers need not call it for what they change: every request that is no mere
 * reading is told of when it is done, with its address and status. They can add facts to
 * that line by {@link #note}.
 */
@Component
public class Audit {

	/** The logger. */
	public static final String LOGGER = "org.onrecord.audit";

	private static final Logger AUDIT = LoggerFactory.getLogger(LOGGER);

	private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

	private static final String NOTES = Audit.class.getName();

	private final ObjectProvider<Keeper> keeper;

	Audit(ObjectProvider<Keeper> keeper) {
		this.keeper = keeper;
	}

	/**
	 * Tells what whoever sent a request did.
	 * @param act what sort of act
	 * @param what more of it by name; never a secret
	 */
	public void tell(HttpServletRequest request, String act, Map<String, String> what) {
		tell(Acting.in(request).name(), request.getRemoteAddr(), act, what);
	}

	/**
	 * Tells what somebody did.
	 * @param who name of the person
	 * @param from the address it came from
	 */
	public void tell(String who, String from, String act, Map<String, String> what) {
		AuditLine line = new AuditLine(Instant.now().truncatedTo(ChronoUnit.MILLIS), who, from, act, what);
		AUDIT.info("{}", line.text());
		try {
			this.keeper.ifAvailable((file) -> file.keep(line));
		}
		catch (RuntimeException ex) {
			// What was done is done, and stands in the log
			LOG.error("A line of the audit could not be kept", ex);
		}
	}

	/**
	 * Adds a fact to the line that will tell of this request, such as the id of a
	 * decision.
	 */
	public static void note(HttpServletRequest request, String name, String value) {
		Map<String, String> notes = new LinkedHashMap<>(notes(request));
		notes.put(name, value);
		request.setAttribute(NOTES, notes);
	}

	/** The facts that were added, in this order. */
	@SuppressWarnings("unchecked")
	public static Map<String, String> notes(HttpServletRequest request) {
		return (request.getAttribute(NOTES) instanceof Map<?, ?> notes) ? (Map<String, String>) notes : Map.of();
	}

	/** Keeps what was told for longer than a log is kept. */
	@FunctionalInterface
	public interface Keeper {

		/** Keeps a line. */
		void keep(AuditLine line);

	}

}
