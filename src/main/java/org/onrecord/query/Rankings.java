package org.onrecord.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.onrecord.knowledge.ContentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Answers in the order of relevance, remembered for as long as somebody may turn their
 * pages: every article that is added shifts all scores, so that no score can say where
 * the next page begins.
 */
@Component
final class Rankings {

	/** How many of the best claims are ranked. */
	static final int BEST = 1_000;

	/** For how long a ranking is kept after a page of it was asked for. */
	static final Duration KEPT = Duration.ofMinutes(10);

	/** How many are kept, some 80 kB each; the least used are forgotten first. */
	private static final int MOST = 500;

	private final Cache<String, List<String>> rankings;

	@Autowired
	Rankings() {
		this(Ticker.systemTicker());
	}

	Rankings(Ticker clock) {
		this.rankings = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).ticker(clock).build();
	}

	/**
	 * Keeps a ranking and returns its name, which follows from what it holds.
	 * @param ids ids of claims, best first
	 */
	String keep(List<String> ids) {
		String name = ContentId.of(ids.toArray(String[]::new));
		this.rankings.put(name, List.copyOf(ids));
		return name;
	}

	/** The ranking of that name; empty if it is forgotten. */
	Optional<List<String>> find(String name) {
		return Optional.ofNullable(this.rankings.getIfPresent(name));
	}

}
