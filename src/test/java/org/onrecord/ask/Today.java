package org.onrecord.ask;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** It is the twentieth of March 2031. */
@TestConfiguration(proxyBeanMethods = false)
class Today {

	@Bean
	@Primary
	Clock today() {
		return Clock.fixed(Instant.parse("2031-03-20T12:00:00Z"), ZoneOffset.UTC);
	}

}
