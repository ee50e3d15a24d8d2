package org.onrecord.web;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Role;

/**
 * Who acts in a request, for controllers. Whether somebody may use an address at all is
 * settled before; this is for addresses where it depends on what is asked.
 *
 * <pre>
 * Acting acting = Acting.in(request);
 * acting.require(Role.EDITOR, "merge actors");
 * decisions.merge(one, other, acting.name());
 * </pre>
 */
public final class Acting {

	private final HttpServletRequest request;

	private Acting(HttpServletRequest request) {
		this.request = request;
	}

	/** Whoever sent it. */
	public static Acting in(HttpServletRequest request) {
		return new Acting(request);
	}

	/** Name of the person; {@code nobody} where no sign-in was needed and nobody did. */
	public String name() {
		Principal person = this.request.getUserPrincipal();
		return (person != null) ? person.getName() : "nobody";
	}

	/** Whether they have this role or a higher one. */
	public boolean may(Role role) {
		return this.request.isUserInRole(role.name());
	}

	/**
	 * Refuses what they may not do.
	 * @param what as in "to merge actors"
	 * @throws OnRecordException if they have a lower role
	 */
	public void require(Role role, String what) {
		if (!may(role)) {
			throw roleNeeded(role, "To " + what);
		}
	}

	/** The refusal that names the role. */
	public static OnRecordException roleNeeded(Role role, String what) {
		return OnRecordException
			.of(Reason.REFUSED, "role-needed",
					what + " needs the role " + role.word() + ", which you do not have. An admin can give it to you.")
			.with("role", role);
	}

}
