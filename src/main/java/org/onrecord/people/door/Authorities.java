package org.onrecord.people.door;

import java.util.Collection;
import java.util.List;

import org.onrecord.knowledge.Role;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Roles in the words of Spring Security: each brings those below it along. */
final class Authorities {

	private static final RoleHierarchy HIERARCHY = RoleHierarchyImpl.withDefaultRolePrefix()
		.role(Role.ADMIN.name())
		.implies(Role.EDITOR.name())
		.role(Role.EDITOR.name())
		.implies(Role.ANALYST.name())
		.role(Role.ANALYST.name())
		.implies(Role.VIEWER.name())
		.build();

	private Authorities() {
	}

	static RoleHierarchy hierarchy() {
		return HIERARCHY;
	}

	/**
	 * This role and all below it, so that whoever asks for a role by name finds it.
	 */
	@SuppressWarnings("unchecked")
	static Collection<GrantedAuthority> of(Role role) {
		return (Collection<GrantedAuthority>) HIERARCHY
			.getReachableGrantedAuthorities(List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
	}

}
