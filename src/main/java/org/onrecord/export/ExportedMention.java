package org.onrecord.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.TextSpan;

/**
 * An actor as one article names it, and the decision who that is.
 *
 * @param id its id
 * @param article id of the article
 * @param name the fullest name there
 * @param kind what sort of actor it is there: {@code person}
 * @param aliases other names there
 * @param unnamed whether it is only described there
 * @param gazetteer key of the gazetteer's entry that it is
 * @param spans its places in the text
 * @param of id of the mention it belongs to
 * @param actor whom it means
 * @param method how that was decided
 * @param score how sure that is, 0 to 1
 * @param by who decided
 * @param kept what only the graph itself needs, by the names of its properties
 */
public record ExportedMention(String id, String article, String name, String kind, List<String> aliases,
		boolean unnamed, @Nullable String gazetteer, List<TextSpan> spans, @Nullable String of, ActorRef actor,
		String method, double score, String by, Map<String, Object> kept) {

	public ExportedMention {
		aliases = List.copyOf(aliases);
		spans = List.copyOf(spans);
		kept = Map.copyOf(kept);
	}

	/** The same without a mention it belongs to that is not among these. */
	ExportedMention within(Set<String> mentions) {
		return (this.of == null || mentions.contains(this.of)) ? this
				: new ExportedMention(this.id, this.article, this.name, this.kind, this.aliases, this.unnamed,
						this.gazetteer, this.spans, null, this.actor, this.method, this.score, this.by, this.kept);
	}

}
