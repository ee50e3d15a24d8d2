package org.onrecord.people;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may come in.
 *
 * @param data folder that holds the file of people; made if it is not there
 * @param auth {@code local}: people sign in; {@code none}: everybody is the one local
 * user who may do everything, on a server that answers this machine alone
 * @param auditKeep how long lines of the audit are kept in the file
 */
@ConfigurationProperties("onrecord")
public record PeopleSettings(@DefaultValue("./data") Path data, @DefaultValue("local") Auth auth,
		@DefaultValue("400d") Duration auditKeep) {

	/** How people come in. */
	public enum Auth {

		/** With a password, a token, or by OpenID Connect where that is set up. */
		LOCAL,

		/** Without sign-in. */
		NONE

	}

}
