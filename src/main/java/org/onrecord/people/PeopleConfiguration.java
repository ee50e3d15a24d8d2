package org.onrecord.people;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The parts of this room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeopleSettings.class)
class PeopleConfiguration {

	@Bean
	PeopleRoom peopleRoom(PeopleSettings settings) {
		return PeopleRoom.open(settings);
	}

	@Bean
	PasswordEncoder passwordEncoder(PeopleRoom room) {
		return room.encoder();
	}

	@Bean
	People people(PeopleRoom room) {
		return room.people();
	}

	@Bean
	Links links(PeopleRoom room) {
		return room.links();
	}

	@Bean
	Tokens tokens(PeopleRoom room) {
		return room.tokens();
	}

	@Bean
	AuditLines auditLines(PeopleRoom room) {
		return room.audit();
	}

}
