package org.onrecord.query.cypher;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.util.unit.DataSize;

/**
 * What one statement of somebody's own may take.
 *
 * @param timeout time after which its answer comes, cut or not, in seconds unless a unit
 * is named
 * @param maxBytes most bytes of values in an answer
 * @param atOnce how many statements run at the same time; others are told to come again
 */
@ConfigurationProperties("onrecord.cypher")
record CypherSettings(@DurationUnit(ChronoUnit.SECONDS) @DefaultValue("10s") Duration timeout,
		@DefaultValue("10MB") DataSize maxBytes, @DefaultValue("2") int atOnce) {

	CypherSettings {
		if (timeout.toSeconds() < 1) {
			throw new IllegalArgumentException(
					"ONRECORD_CYPHER_TIMEOUT is " + timeout + ", needs to be one second at least");
		}
		if (maxBytes.toBytes() < 1) {
			throw new IllegalArgumentException("ONRECORD_CYPHER_MAXBYTES needs to be one byte at least");
		}
		if (atOnce < 1) {
			throw new IllegalArgumentException("ONRECORD_CYPHER_ATONCE needs to be one at least");
		}
	}

}
