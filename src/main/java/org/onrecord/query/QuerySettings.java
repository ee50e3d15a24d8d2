package org.onrecord.query;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are asked.
 *
 * @param timeout time after which the database gives up a question, in seconds unless a
 * unit is named
 */
@ConfigurationProperties("onrecord.query")
record QuerySettings(
		@org.springframework.boot.convert.DurationUnit(java.time.temporal.ChronoUnit.SECONDS) @DefaultValue("20s") Duration timeout) {

	QuerySettings {
		if (timeout.toSeconds() < 1) {
			throw new IllegalArgumentException(
					"ONRECORD_QUERY_TIMEOUT is " + timeout + ", needs to be one second at least");
		}
	}

}
