package org.onrecord.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.OnRecordException;

/**
 * The question which actors are called somehow. Valid once built.
 *
 * @param words beginnings of words of the name; null asks for all actors
 * @param kind their kind; null stands for every kind
 * @param collection id or name of the collection whose articles mention them, or were
 * published by them
 * @param identifier key of an identifier of another register, see {@link ExternalId};
 * null asks for none
 * @param paging which page
 */
public record ActorQuery(@Nullable String words, @Nullable ActorKind kind, @Nullable String collection,
		@Nullable String identifier, Paging paging) {

	public ActorQuery {
		words = Parameters.trimmed("q", words);
		identifier = (identifier != null) ? ExternalId.of(identifier).key() : null;
		if (identifier != null && (words != null || kind != null || collection != null)) {
			throw OnRecordException.invalid("identifier",
					"Parameter identifier finds one actor; ask without q, kind and collection.");
		}
		if (words != null && Names.key(words).isEmpty()) {
			throw OnRecordException.invalid("q", "Parameter q needs at least one letter or digit.");
		}
	}

	/**
	 * Reads a question from parameters as they are typed: {@code q}, {@code kind},
	 * {@code collection}, {@code identifier}, {@code limit}, {@code cursor},
	 * {@code total}.
	 * @throws OnRecordException if one cannot be read, or there is no such parameter
	 */
	public static ActorQuery of(Map<String, String> given) {
		Parameters parameters = new Parameters(given);
		ActorQuery query = new ActorQuery(parameters.text("q"), parameters.word("kind", ActorKind.class),
				parameters.text(Scope.COLLECTION), parameters.text("identifier"), Paging.of(parameters));
		parameters.refuseOthers();
		return query;
	}

	ActorQuery firstPage() {
		return new ActorQuery(this.words, this.kind, this.collection, this.identifier, Paging.first());
	}

}
