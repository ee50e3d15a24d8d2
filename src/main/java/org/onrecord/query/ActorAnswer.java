package org.onrecord.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.RelationType;

/**
 * Everything about one actor that fits on a page.
 *
 * @param id its id
 * @param name its name; of an unnamed actor its description
 * @param kind what sort of actor it is
 * @param unnamed whether articles only describe it
 * @param names every name articles use, sorted
 * @param identifiers by what other registers know it, in the order of their keys
 * @param of the state or body that an office belongs to; null for others
 * @param parts the actors that were merged into it; empty for most
 * @param made how many claims it made
 * @param about how many claims are about it
 * @param offices edges to the offices it holds
 * @param holders edges from those who hold this office
 * @param spokespersons edges from those who speak for it
 * @param principals edges to those it speaks for
 * @param relations how many edges it has, by type and direction
 * @param links addresses
 */
public record ActorAnswer(String id, String name, ActorKind kind, boolean unnamed, List<String> names,
		List<Identifier> identifiers, @Nullable ActorBrief of, List<ActorBrief> parts, int made, int about,
		List<RelationAnswer> offices, List<RelationAnswer> holders, List<RelationAnswer> spokespersons,
		List<RelationAnswer> principals, List<Count> relations, Links links) {

	/**
	 * A number of edges.
	 *
	 * @param type their type
	 * @param asSubject whether the actor is their subject, or else their object
	 * @param edges how many
	 */
	public record Count(RelationType type, boolean asSubject, int edges) {

	}

	/**
	 * An identifier of another register.
	 *
	 * @param scheme the register
	 * @param value the identifier
	 * @param url where the register tells of it; null where that is not known
	 */
	public record Identifier(String scheme, String value, @Nullable String url) {

		static Identifier of(String key) {
			ExternalId identifier = ExternalId.of(key);
			return new Identifier(identifier.scheme(), identifier.value(), identifier.url());
		}

	}

	/**
	 * Addresses on this server.
	 *
	 * @param self the actor alone
	 * @param made claims it made
	 * @param about claims about it
	 * @param asSubject edges from it
	 * @param asObject edges to it
	 * @param network its neighbourhood
	 */
	public record Links(String self, String made, String about, String asSubject, String asObject, String network) {

		static Links of(String id) {
			return new Links("/api/actors/" + id, "/api/claims?speaker=" + id, "/api/claims?about=" + id,
					"/api/relations?subject=" + id, "/api/relations?object=" + id, "/api/network?actor=" + id);
		}

	}

}
