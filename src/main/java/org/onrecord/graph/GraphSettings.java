package org.onrecord.graph;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the database in this process runs. Without effect if {@link ServerSettings} name a
 * server.
 *
 * @param data folder that holds the database, its password and everything else that is
 * kept; made if it is not there
 * @param boltPort port on which the database listens, on this machine only; 0 means any
 * free one, and a port that is taken is replaced by a free one
 * @param pageCache memory, outside the Java heap, in which the database keeps pages of
 * its files
 */
@ConfigurationProperties("onrecord")
record GraphSettings(@DefaultValue("./data") Path data, @DefaultValue("7687") int boltPort,
		@DefaultValue("256MB") DataSize pageCache) {

	GraphSettings {
		if (boltPort < 0 || boltPort > 65535) {
			throw new IllegalArgumentException("ONRECORD_BOLT_PORT is " + boltPort + ", needs to be 0 to 65535");
		}
	}

}
