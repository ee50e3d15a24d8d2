package org.onrecord.ingest;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether articles can be read: the models may still be loading, which is no fault, or
 * may have failed to load.
 */
@Component
class ExtractorHealth implements HealthIndicator {

	private final LoadingExtractor extractor;

	ExtractorHealth(LoadingExtractor extractor) {
		this.extractor = extractor;
	}

	@Override
	public Health health() {
		LoadingExtractor.State state = this.extractor.state();
		Health.Builder health = switch (state) {
			case READY -> Health.up();
			case FAILED -> Health.down();
			case IDLE, LOADING -> Health.unknown();
		};
		return health.withDetail("models", state.name().toLowerCase(java.util.Locale.ROOT)).build();
	}

}
