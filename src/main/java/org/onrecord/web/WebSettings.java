package org.onrecord.web;

import java.util.List;
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
 * @param reconcileOrigins origins of pages that may ask the reconciliation API and show
 * its previews, beside the server's own, such as {@code https://desk.example};
 * {@code [*]} stands for any port and {@code *} for any origin
 */
@ConfigurationProperties("onrecord")
record WebSettings(@DefaultValue Set<String> allowedHosts,
		@DefaultValue("http://localhost:[*],http://127.0.0.1:[*]") List<String> reconcileOrigins) {

	WebSettings {
		allowedHosts = allowedHosts.stream()
			.map((host) -> host.strip().toLowerCase(Locale.ROOT))
			.collect(Collectors.toUnmodifiableSet());
		reconcileOrigins = reconcileOrigins.stream().map(String::strip).filter((origin) -> !origin.isEmpty()).toList();
	}

}
