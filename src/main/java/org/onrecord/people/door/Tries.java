package org.onrecord.people.door;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * How often somebody may fail to sign in: 5 times in 5 minutes under one name from one
 * address, 50 times from one address under whatever names, and 100 times under one name
 * from wherever; then one more each time a part of that has passed. A sign-in that
 * succeeds does not count. Kept in memory, for the latest 100,000 names and addresses.
 */
final class Tries {

	private static final Duration WINDOW = Duration.ofMinutes(5);

	private static final int MOST_KEPT = 100_000;

	private static final long OF_NAME_AT_ADDRESS = 5;

	private static final long OF_ADDRESS = 50;

	private static final long OF_NAME = 100;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.expireAfterAccess(WINDOW.multipliedBy(2))
		.build();

	/**
	 * Counts a try.
	 * @return how long to wait instead; empty if it may be made
	 */
	Optional<Duration> take(String name, String address) {
		for (Bucket bucket : buckets(name, address)) {
			ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
			if (!probe.isConsumed()) {
				return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
			}
		}
		return Optional.empty();
	}

	/** Takes the last one back: it succeeded. */
	void succeeded(String name, String address) {
		buckets(name, address).forEach((bucket) -> bucket.addTokens(1));
	}

	private List<Bucket> buckets(String name, String address) {
		String called = name.strip().toLowerCase(Locale.ROOT);
		return List.of(bucket("both " + address + " " + called, OF_NAME_AT_ADDRESS),
				bucket("address " + address, OF_ADDRESS), bucket("name " + called, OF_NAME));
	}

	private Bucket bucket(String key, long most) {
		return this.buckets.get(key,
				(absent) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(most).refillGreedy(most, WINDOW))
					.build());
	}

}
