package org.onrecord.query;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.util.MultiValueMap;

/**
 * The question which part of the network of actors is wanted. Valid once built.
 *
 * @param actor id or name of the actor in the middle; null asks for the whole network
 * @param depth how many edges away from that actor, 1 to 4
 * @param limit how many edges at most, 1 to {@value #MOST}
 * @param collection id or name of the collection whose articles state the edges
 */
public record NetworkQuery(@Nullable String actor, int depth, int limit, @Nullable String collection) {

	/** How many edges are answered at most. */
	public static final int MOST = 10_000;

	private static final int USUAL = 1_000;

	private static final int DEEPEST = 4;

	public NetworkQuery {
		actor = Parameters.trimmed("actor", actor);
		Parameters.bounded("depth", depth, 1, DEEPEST);
		Parameters.bounded("limit", limit, 1, MOST);
	}

	/**
	 * Reads a question from parameters as they are typed: {@code actor}, {@code depth},
	 * {@code limit}, {@code collection}, {@code format}.
	 * @throws OnRecordException if one cannot be read, or there is no such parameter
	 */
	public static NetworkQuery of(MultiValueMap<String, String> given) {
		Parameters parameters = new Parameters(given);
		NetworkQuery query = new NetworkQuery(parameters.text("actor"), parameters.whole("depth", 1),
				parameters.whole("limit", USUAL), parameters.text(Scope.COLLECTION));
		String format = parameters.text("format");
		if (format != null && !"json".equalsIgnoreCase(format)) {
			throw OnRecordException.invalid("format", "Parameter format has to be json, not \"" + format + "\".");
		}
		parameters.refuseOthers();
		return query;
	}

}
