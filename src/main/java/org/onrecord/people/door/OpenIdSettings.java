package org.onrecord.people.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.onrecord.knowledge.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is who, among those who sign in by OpenID Connect. The issuer itself is set with
 * Spring's own {@code spring.security.oauth2.client}.
 *
 * @param name the claim that holds the name of a person
 * @param claim the claim that holds what decides the role, a text or a list of texts;
 * dots lead into objects: {@code realm_access.roles}
 * @param admin values of it that make an admin
 * @param editor values that make an editor
 * @param analyst values that make an analyst
 * @param viewer values that make a viewer; {@code *} makes everybody one who can sign in
 * there. Who gets no role stays out
 */
@ConfigurationProperties("onrecord.openid")
record OpenIdSettings(@DefaultValue("preferred_username") String name, @DefaultValue("groups") String claim,
		@DefaultValue Set<String> admin, @DefaultValue Set<String> editor, @DefaultValue Set<String> analyst,
		@DefaultValue Set<String> viewer) {

	/** Values by the role they make, the highest first. */
	Map<Role, Set<String>> roles() {
		Map<Role, Set<String>> roles = new LinkedHashMap<>();
		roles.put(Role.ADMIN, this.admin);
		roles.put(Role.EDITOR, this.editor);
		roles.put(Role.ANALYST, this.analyst);
		roles.put(Role.VIEWER, this.viewer);
		return roles;
	}

}
