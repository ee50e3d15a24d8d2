package org.onrecord.graph;

import java.util.List;

import org.onrecord.knowledge.ActorKind;

/**
 * The invented actors of a synthetic graph, by number. Low numbers are busy ones. Twenty
 * in a row belong together: two who hold or held an office, one who speaks for the first,
 * others, an agency, a group, the office and a state or town; twelve offices belong to
 * one state. Everything follows from the number.
 */
final class SyntheticRoster {

	/** So many actors in a row live in one state. */
	static final int REGION = 240;

	private static final int BLOCK = 20;

	private static final int AGENCY = 15;

	private static final int OFFICE = 17;

	private static final int STATE = 18;

	private static final List<String> FIRST = List.of("Ada", "Bruno", "Clara", "Dario", "Edda", "Fabio", "Greta",
			"Hugo", "Ines", "Jonas", "Karla", "Leon", "Mira", "Nils", "Olga", "Pavel", "Quirin", "Rosa", "Sven",
			"Tilda", "Ugo", "Vera", "Wim", "Xenia", "Yara", "Zeno", "Chloé", "Jürgen", "Søren");

	private static final List<String> SYLLABLES = List.of("bal", "cor", "den", "fen", "gar", "hol", "kel", "lor", "mar",
			"nor", "pel", "quin", "ras", "sel", "tor", "ul", "ven", "wic", "yor", "zan");

	private static final List<String> TITLES = List.of("Governor", "Attorney General", "Treasurer", "Auditor",
			"Lieutenant Governor", "Secretary of State", "Speaker of the House", "Senate Leader", "Chief Justice",
			"Schools Superintendent", "Insurance Commissioner", "Adjutant General");

	private static final List<String> AGENCIES = List.of("Department of Roads", "Water Board", "Health Service",
			"Fishery Bureau", "Revenue Office", "Forest Guard", "Housing Authority", "Police Commission");

	private static final List<String> ORGANIZATIONS = List.of("Alliance", "Union", "Foundation", "Company", "Society",
			"League");

	private static final List<String> GROUPS = List.of("Farmers", "Teachers", "Tenants", "Lawmakers", "Students",
			"Mayors");

	private SyntheticRoster() {
	}

	/**
	 * An actor.
	 *
	 * @param number its number
	 * @param kind what sort of actor it is
	 * @param name its full name
	 * @param shortName what articles call it after its first mention
	 */
	record Member(int number, ActorKind kind, String name, String shortName) {

	}

	static Member member(int number) {
		int block = number / BLOCK;
		return switch (number % BLOCK) {
			case 13, 14 -> thing(number, ActorKind.ORGANIZATION, name(number) + " " + of(ORGANIZATIONS, block));
			case AGENCY -> thing(number, ActorKind.AGENCY, place(number) + " " + of(AGENCIES, block));
			case 16 -> thing(number, ActorKind.GROUP, place(number) + " " + of(GROUPS, block));
			case OFFICE ->
				thing(number, ActorKind.OFFICE, of(TITLES, block) + " of " + member(principalOfOffice(number)).name());
			case STATE -> thing(number, ActorKind.STATE, place(number));
			default -> person(number);
		};
	}

	/** The office that a person holds (or held); -1 for everybody else. */
	static int officeOf(int number) {
		return (number % BLOCK <= 1) ? number - number % BLOCK + OFFICE : -1;
	}

	/** Whether a person has left the office. */
	static boolean isFormer(int number) {
		return number % BLOCK == 1;
	}

	/** The state that an office belongs to; -1 for everybody else. */
	static int principalOfOffice(int number) {
		return (number % BLOCK == OFFICE) ? number / BLOCK / TITLES.size() * BLOCK + STATE : -1;
	}

	/** Whom a person speaks for: a holder of an office, or an agency; -1 for nobody. */
	static int spokenFor(int number) {
		return switch (number % BLOCK) {
			case 2 -> number - 2;
			case 3 -> number - 3 + AGENCY;
			default -> -1;
		};
	}

	private static Member person(int number) {
		String surname = name(number);
		return new Member(number, ActorKind.PERSON, of(FIRST, number / 3) + " " + surname, surname);
	}

	private static Member thing(int number, ActorKind kind, String name) {
		return new Member(number, kind, name, name);
	}

	/** One name a number, of two syllables and more. */
	private static String name(int number) {
		StringBuilder name = new StringBuilder();
		for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
			name.append(of(SYLLABLES, rest));
		}
		name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
		return name.toString();
	}

	private static String place(int number) {
		return name(number) + "mark";
	}

	private static String of(List<String> choices, int number) {
		return choices.get(number % choices.size());
	}

}
