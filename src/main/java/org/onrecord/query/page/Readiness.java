package org.onrecord.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.stereotype.Component;

/** Tells why articles are not read yet, by the health of what reads them. */
@Component
final class Readiness {

	/** Its name in the register of health; the extractor itself is in another room. */
	static final String EXTRACTOR = "extractorHealth";

	private final HealthContributorRegistry health;

	Readiness(HealthContributorRegistry health) {
		this.health = health;
	}

	/** What keeps articles from being read, as a sentence; null if nothing does. */
	@Nullable String obstacle() {
		if (!(this.health.getContributor(EXTRACTOR) instanceof HealthIndicator extractor)) {
			return null;
		}
		Health health = extractor.health();
		if (health == null || health.getStatus().equals(Status.UP)) {
			return null;
		}
		return health.getStatus().equals(Status.DOWN)
				? "Articles cannot be read: the language models could not be loaded, see the log."
				: "The language models are still being loaded; articles are read as soon as they are there.";
	}

}
