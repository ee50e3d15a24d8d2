package org.onrecord.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The question how two actors are connected. Valid once built.
 *
 * @param from id or name of the one
 * @param to id or name of the other
 * @param maxLength how many edges a path has at most, 1 to 6
 * @param collection id or name of the collection whose articles state the edges
 */
public record PathQuery(String from, String to, int maxLength, @Nullable String collection) {

	private static final int USUAL_LENGTH = 4;

	private static final int MOST = 6;

	public PathQuery {
		Parameters.bounded("maxLength", maxLength, 1, MOST);
	}

	/**
	 * Reads a question from parameters as they are typed: {@code from}, {@code to},
	 * {@code maxLength}, {@code collection}.
	 * @throws org.onrecord.knowledge.OnRecordException if one cannot be read or is
	 * missing, or there is no such parameter
	 */
	public static PathQuery of(Map<String, String> given) {
		Parameters parameters = new Parameters(given);
		PathQuery query = new PathQuery(parameters.required("from"), parameters.required("to"),
				parameters.whole("maxLength", USUAL_LENGTH), parameters.text(Scope.COLLECTION));
		parameters.refuseOthers();
		return query;
	}

}
