package org.onrecord.people.door;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.people.AuditLines;
import org.onrecord.people.People;
import org.onrecord.people.PeopleSettings;
import org.onrecord.people.PeopleSettings.Auth;
import org.onrecord.people.Tokens;
import org.onrecord.web.Audit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Spring Security for this server. Host, writes from other sites and headers are looked
 * at before, by what {@code web} sets up, since that holds without sign-in as well.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(OpenIdSettings.class)
class DoorConfiguration {

	@Bean
	RoleHierarchy roleHierarchy() {
		return Authorities.hierarchy();
	}

	@Bean
	Audit.Keeper auditKeeper(AuditLines lines) {
		return (line) -> lines.keep(line.at(), line.who(), line.from(), line.act(), line.details());
	}

	/**
	 * Names of actors stand in addresses, and may hold a percent sign or a semicolon.
	 * Addresses are read here as controllers are found, so nothing slips through by it.
	 */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowUrlEncodedPercent(true);
		firewall.setAllowSemicolon(true);
		return firewall;
	}

	@Bean
	Passwords passwords(People people) {
		return new Passwords(people);
	}

	@Bean
	OpaqueTokenIntrospector tokenIntrospector(Tokens tokens) {
		return (secret) -> tokens.shown(secret)
			.map(KnownByToken::new)
			.orElseThrow(() -> new BadOpaqueTokenException("No such token"));
	}

	@Bean
	SecurityFilterChain doors(HttpSecurity http, PeopleSettings settings, DoorParts parts,
			@Value("${server.address:#{null}}") @Nullable InetAddress address) {
		if (settings.auth() == Auth.NONE) {
			refuseOpenDoor(address);
			withoutSignIn(http);
		}
		else {
			parts.signIn(http);
		}
		return parts.common(http, settings.auth() == Auth.NONE).build();
	}

	@Bean
	DoorParts doorParts(People people, Audit audit, OpenIdSettings openId,
			ObjectProvider<ClientRegistrationRepository> issuers,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		return new DoorParts(people, audit, new OpenIdPeople(people, openId), issuers.getIfAvailable() != null,
				problems);
	}

	private static void withoutSignIn(HttpSecurity http) {
		LocalUser local = new LocalUser();
		http.securityContext((context) -> context.securityContextRepository(local))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.logout((logout) -> logout.disable())
			.requestCache((cache) -> cache.disable());
	}

	private static void refuseOpenDoor(@Nullable InetAddress address) {
		if (address == null || !address.isLoopbackAddress()) {
			throw OnRecordException.invalid("ONRECORD_AUTH",
					"ONRECORD_AUTH=none lets everybody do everything who reaches this server, so it works on this machine "
							+ "alone, but SERVER_ADDRESS is "
							+ ((address != null) ? address.getHostAddress() : "every address")
							+ ". Set SERVER_ADDRESS=127.0.0.1, or let people sign in: ONRECORD_AUTH=local.");
		}
	}

}
