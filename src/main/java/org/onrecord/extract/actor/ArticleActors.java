package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.TextSpan;

/** The finished cast of an article. */
final class ArticleActors implements Actors {

	private final Cast cast;

	private final Topics topics;

	private final IdentityHashMap<Attribution, List<Figure>> speakers;

	private final Map<Figure, String> ids = new HashMap<>();

	private final Map<String, Mention> mentions = new LinkedHashMap<>();

	private final List<OfficeHeld> offices;

	private final List<SpeaksFor> spokespersons;

	ArticleActors(Cast cast, List<Tie> offices, List<Tie> spokespersons,
			IdentityHashMap<Attribution, List<Figure>> speakers) {
		this.cast = cast;
		this.topics = new Topics(cast);
		this.speakers = speakers;
		cast.figures().stream().filter((figure) -> !figure.places().isEmpty()).forEach(this::owners);
		speakers.values().forEach((said) -> said.forEach(this::owners));
		this.ids.keySet()
			.stream()
			.sorted(Comparator.comparingInt(ArticleActors::first).thenComparing(Figure::name))
			.forEach((figure) -> this.mentions.merge(idOf(figure), mention(figure), ArticleActors::merged));
		this.offices = offices.stream()
			.map((tie) -> new OfficeHeld(mentionOf(tie.person()), mentionOf(tie.other()), tie.modality(), tie.tokens(),
					tie.rule()))
			.toList();
		this.spokespersons = spokespersons.stream()
			.map((tie) -> new SpeaksFor(mentionOf(tie.person()), mentionOf(tie.other()), tie.modality(), tie.tokens(),
					tie.rule()))
			.toList();
	}

	@Override
	public List<Mention> mentions() {
		return List.copyOf(this.mentions.values());
	}

	@Override
	public Optional<Mention> at(Token token) {
		return this.cast.at(token.index()).map(this::mentionOf);
	}

	@Override
	public List<Mention> speakersOf(Attribution attribution) {
		return this.speakers.getOrDefault(attribution, List.of()).stream().map(this::mentionOf).distinct().toList();
	}

	@Override
	public List<Mention> aboutOf(Attribution attribution) {
		return this.topics.of(attribution, this.speakers.getOrDefault(attribution, List.of()))
			.stream()
			.map(this::mentionOf)
			.distinct()
			.toList();
	}

	@Override
	public Mention mention(String id) {
		Mention mention = this.mentions.get(id);
		if (mention == null) {
			throw new NoSuchElementException("No mention " + id + " in article " + articleId());
		}
		return mention;
	}

	@Override
	public List<OfficeHeld> offices() {
		return this.offices;
	}

	@Override
	public List<SpeaksFor> spokespersons() {
		return this.spokespersons;
	}

	private void owners(Figure figure) {
		Figure next = figure;
		while (next != null && this.ids.putIfAbsent(next, Mention.id(articleId(), next.kind(), next.name())) == null) {
			next = next.of();
		}
	}

	private String articleId() {
		return this.cast.text().article().id();
	}

	private String idOf(Figure figure) {
		String id = this.ids.get(figure);
		if (id == null) {
			throw new NoSuchElementException("No mention of " + figure + " in article " + articleId());
		}
		return id;
	}

	private Mention mentionOf(Figure figure) {
		return mention(idOf(figure));
	}

	private static int first(Figure figure) {
		return figure.places().isEmpty() ? Integer.MAX_VALUE : figure.places().get(0).first();
	}

	private Mention mention(Figure figure) {
		List<TextSpan> spans = figure.places()
			.stream()
			.map((place) -> this.cast.text().tokenSpan(place.first(), place.last()))
			.toList();
		Figure of = figure.of();
		return new Mention(idOf(figure), figure.name(), figure.kind(), figure.aliases(), spans, figure.unnamed(),
				(of != null) ? idOf(of) : null, figure.gazetteer());
	}

	private static Mention merged(Mention one, Mention other) {
		List<TextSpan> spans = new ArrayList<>(one.spans());
		spans.addAll(other.spans());
		Set<String> aliases = new LinkedHashSet<>(one.aliases());
		aliases.addAll(other.aliases());
		return new Mention(one.id(), one.name(), one.kind(), List.copyOf(aliases), spans,
				one.unnamed() && other.unnamed(), one.of(),
				(one.gazetteer() != null) ? one.gazetteer() : other.gazetteer());
	}

}
