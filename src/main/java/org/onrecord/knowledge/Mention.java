package org.onrecord.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An actor as one article names it: <em>"In this article, this name, these titles and
 * pronouns at these places mean one actor of this kind."</em> Read, never changed; whom
 * it refers to beyond the article is a {@link Reference}.
 *
 * @param id follows from article, kind and name
 * @param name the fullest name the article (or, for agencies and states, the gazetteer)
 * gives; of an unnamed actor its description: "spokesperson for Laura Kelly"
 * @param kind what sort of actor it is
 * @param aliases other names used in the article, without pronouns, in order of
 * appearance
 * @param spans every place that means this actor, pronouns and titles included, in order
 * @param unnamed whether the article describes the actor without naming it
 * @param of id of the mention this one belongs to: the state or body of an office, the
 * principal of an unnamed spokesperson or official
 * @param gazetteer key of the entry in the gazetteer, where it is exactly that one
 */
public record Mention(String id, String name, ActorKind kind, List<String> aliases, List<TextSpan> spans,
		boolean unnamed, @Nullable String of, @Nullable String gazetteer) {

	public Mention {
		aliases = List.copyOf(aliases);
		spans = TextSpan.union(spans);
	}

	/** The id of a mention of that kind and name in an article. */
	public static String id(String articleId, ActorKind kind, String name) {
		return ContentId.of("mention", articleId, kind.name(), Names.key(name));
	}

}
