package org.onrecord.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may speak to the server.
 *
 * @param allowedHosts names, beside localhost and loopback addresses, under which the
 * server answers; without effect, unless set, if it listens on other addresses than
 * loopback
 */
@ConfigurationProperties("onrecord")
record WebSettings(@DefaultValue Set<String> allowedHosts) {

	WebSettings {
		allowedHosts = allowedHosts.stream()
			.map((host) -> host.strip().toLowerCase(Locale.ROOT))
			.collect(Collectors.toUnmodifiableSet());
	}

}
