package org.onrecord.extract.actor;

import java.util.IdentityHashMap;
import java.util.List;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Datelines;

/**
 * Finds the actors of an article by sieves, the surest first: towns, names, persons,
 * capitals, campaigns, offices and titles, short forms, spokespersons, pronouns, sources.
 * Each sieve only adds to what the ones before it found. Holds the lexicons, so one is
 * loaded a program; several threads may share it.
 */
public final class ActorFinder {

	private final Gazetteer gazetteer;

	private final Lexicon lexicon;

	private final KnownHolders knownHolders = new KnownHolders();

	private ActorFinder(Gazetteer gazetteer, Lexicon lexicon) {
		this.gazetteer = gazetteer;
		this.lexicon = lexicon;
	}

	/** Reads gazetteer and lexicons. */
	public static ActorFinder load() {
		return new ActorFinder(Gazetteer.load(), Lexicon.load());
	}

	public Actors find(AnnotatedText text, Quotations quotations, List<Attribution> attributions) {
		Cast cast = new Cast(text);
		TownSieve.Told told = new TownSieve(cast, this.gazetteer, this.lexicon).find();
		List<PersonName> persons = new NameSieve(this.gazetteer, new PersonNames(this.lexicon),
				new Kinds(this.lexicon, this.gazetteer.demonyms()))
			.find(cast, told);
		new PersonSieve(this.lexicon).assign(persons, cast);
		cast.forget(Datelines.of(text));
		new CapitalSieve(this.gazetteer, this.lexicon).find(cast);
		new CampaignSieve(this.lexicon).find(cast);
		List<TitlePhrase> titles = new TitlePhrases(this.gazetteer, this.lexicon).find(cast);
		List<Tie> offices = new OfficeSieve(cast, this.gazetteer, this.knownHolders).find(titles);
		new ShortFormSieve(this.lexicon).find(cast);
		Departments.find(cast);
		new GroupSieve(cast, this.lexicon, this.gazetteer).find();
		List<Tie> spokespersons = new SpokesSieve(this.gazetteer, this.lexicon).find(cast, offices);
		Speech speech = new Speech(text, quotations, attributions);
		SourceSieve sources = new SourceSieve(cast, this.lexicon, speech);
		sources.introduce(attributions);
		new PronounSieve(cast, speech, this.lexicon, this.gazetteer).resolve();
		IdentityHashMap<Attribution, List<Figure>> speakers = sources.resolve(attributions);
		new FirstPersonSieve(cast, speech).resolve(speakers);
		return new ArticleActors(cast, offices, spokespersons, speakers);
	}

}
