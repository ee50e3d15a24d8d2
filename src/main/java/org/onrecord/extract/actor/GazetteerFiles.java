package org.onrecord.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;

/**
 * Reads the files of the gazetteer, which lie beside this package and tell their columns
 * in their heads, and makes of every state the names of its legislature, courts and
 * parties.
 */
final class GazetteerFiles {

	/** Files of bodies; a name in an earlier one wins. */
	static final List<String> BODIES = List.of("federal.tsv", "congress.tsv", "courts.tsv", "world.tsv",
			"organizations.tsv", "companies.tsv", "outlets.tsv");

	/** Marks a name with several meanings, which counts for nothing alone. */
	static final String AMBIGUOUS = "?";

	private static final String WASHINGTON = "us-wa";

	private static final String DISTRICT = "us-dc";

	private final Gazetteer gazetteer;

	/**
	 * A name as the files write it.
	 *
	 * @param words the name itself
	 * @param since first day of use; null if not told
	 * @param until first day on which it is no longer in use; null if not told
	 * @param ambiguous whether it counts for nothing alone
	 */
	record WrittenName(String words, @Nullable LocalDate since, @Nullable LocalDate until, boolean ambiguous) {

		/** Reads "Name", "Name?", "Name@FROM", "Name@FROM..TO" or "Name@..TO". */
		static WrittenName of(String cell) {
			int at = cell.indexOf('@');
			String words = (at < 0) ? cell : cell.substring(0, at);
			boolean ambiguous = words.endsWith(AMBIGUOUS);
			String span = (at < 0) ? "" : cell.substring(at + 1);
			int dots = span.indexOf("..");
			String since = (dots < 0) ? span : span.substring(0, dots);
			String until = (dots < 0) ? "" : span.substring(dots + 2);
			return new WrittenName(ambiguous ? words.substring(0, words.length() - 1) : words,
					since.isEmpty() ? null : LocalDate.parse(since), until.isEmpty() ? null : LocalDate.parse(until),
					ambiguous);
		}

	}

	GazetteerFiles(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	void read() {
		TableFile.rows("states.tsv", 12).forEach(this::addState);
		TableFile.rows("countries.tsv", 6).forEach(this::addCountry);
		TableFile.rows("cities.tsv", 3)
			.forEach((row) -> this.gazetteer.add(new Entry(row.get(0), ActorKind.STATE, row.get(1), "")));
		BODIES.forEach((file) -> TableFile.rows(file, 5).forEach(this::addBody));
		TableFile.rows("countries.tsv", 6).forEach(this::addCapitals);
	}

	private void addState(List<String> row) {
		String name = row.get(1);
		Entry state = new Entry(row.get(0), ActorKind.STATE, name, row.get(6));
		if (row.get(0).equals(WASHINGTON)) {
			// "Washington" alone is the capital more often than the state
			this.gazetteer.know(state);
			call(name + " state", state);
			call(name + " State", state);
		}
		else {
			this.gazetteer.add(state);
		}
		call("State of " + name, state);
		call("state of " + name, state);
		call(row.get(10), state);
		row.subList(1, 5).forEach((word) -> this.gazetteer.callInTitles(word, state));
		TableFile.names(row.get(11)).forEach((word) -> this.gazetteer.callInTitles(word, state));
		if (row.get(0).equals(DISTRICT)) {
			Entry city = this.gazetteer.add(new Entry(Gazetteer.WASHINGTON, ActorKind.STATE, "Washington, D.C.", ""));
			call("Washington", city);
			call("Washington, DC", city);
		}
		this.gazetteer.addDemonym(row.get(4));
		addBodiesOf(state, row);
	}

	private void addBodiesOf(Entry state, List<String> row) {
		String name = state.name();
		call(name + " Legislature", body(state, "legislature", ActorKind.AGENCY, row.get(7)));
		body(state, "senate", ActorKind.AGENCY, row.get(8));
		Entry house = body(state, "house", ActorKind.AGENCY, row.get(9));
		if (row.get(9).startsWith("House")) {
			call(name + " House", house);
		}
		Entry office = body(state, "governor", ActorKind.AGENCY, row.get(6) + "'s Office");
		call("Office of the " + row.get(6) + " of " + name, office);
		Entry attorney = body(state, "attorney-general", ActorKind.AGENCY, "Attorney General's Office");
		call("Office of the Attorney General of " + name, attorney);
		body(state, "secretary-of-state", ActorKind.AGENCY, "Secretary of State's Office");
		body(state, "supreme-court", ActorKind.AGENCY, "Supreme Court");
		body(state, "court-of-appeals", ActorKind.AGENCY, "Court of Appeals");
		body(state, "national-guard", ActorKind.AGENCY, "National Guard");
		body(state, "state-police", ActorKind.AGENCY, "State Police");
		body(state, "highway-patrol", ActorKind.AGENCY, "Highway Patrol");
		Entry republicans = body(state, "gop", ActorKind.ORGANIZATION, "Republican Party");
		call(name + " GOP", republicans);
		call("Republican Party of " + name, republicans);
		Entry democrats = body(state, "dem", ActorKind.ORGANIZATION, "Democratic Party");
		call("Democratic Party of " + name, democrats);
	}

	private Entry body(Entry state, String key, ActorKind kind, String name) {
		return this.gazetteer.add(new Entry(state.key() + "-" + key, kind, state.name() + " " + name, ""));
	}

	private void addCountry(List<String> row) {
		Entry country = this.gazetteer.add(new Entry(row.get(0), ActorKind.STATE, row.get(1), ""));
		this.gazetteer.callInTitles(row.get(1), country);
		for (String cell : TableFile.names(row.get(2))) {
			call(cell, country);
			this.gazetteer.callInTitles(WrittenName.of(cell).words(), country);
		}
		for (String adjective : TableFile.names(row.get(3))) {
			this.gazetteer.callInTitles(adjective, country);
			this.gazetteer.addDemonym(adjective);
		}
		TableFile.names(row.get(5)).forEach((word) -> call(word, country));
	}

	/**
	 * Capitals are towns like others, but may stand for the government of the country.
	 */
	private void addCapitals(List<String> row) {
		Entry country = this.gazetteer.entry(row.get(0)).orElseThrow();
		for (String cell : TableFile.names(row.get(4))) {
			WrittenName name = WrittenName.of(cell);
			if (!name.ambiguous()) {
				Entry known = this.gazetteer.named(name.words()).orElse(null);
				Entry capital = (known != null) ? known
						: this.gazetteer.add(new Entry("capital-" + name.words().toLowerCase(Locale.ROOT),
								ActorKind.STATE, name.words(), ""));
				if (!capital.equals(country)) {
					this.gazetteer.addCapital(capital.key(), country);
				}
			}
		}
	}

	private void addBody(List<String> row) {
		Entry body = this.gazetteer
			.add(new Entry(row.get(0), ActorKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2), row.get(4)));
		TableFile.names(row.get(3)).forEach((cell) -> call(cell, body));
	}

	private void call(String cell, Entry entry) {
		WrittenName name = WrittenName.of(cell);
		if (!name.ambiguous()) {
			this.gazetteer.call(name.words(), new Gazetteer.Name(entry, name.since(), name.until()));
		}
	}

}
