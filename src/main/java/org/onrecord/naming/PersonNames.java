package org.onrecord.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.onrecord.naming.PersonName.Likeness;

/**
 * All names of a person that tell who it is: the main one, and of the others those that
 * are other forms of it. What else an article calls somebody ("the Marshes") may have
 * been read wrong, and says little.
 *
 * @param names the names in the order of letters
 */
public record PersonNames(List<PersonName> names) {

	/** So many are looked at; busy actors have many odd ones. */
	private static final int MOST = 40;

	public PersonNames {
		names = List.copyOf(names);
	}

	public static PersonNames of(String mainName, Collection<String> otherNames) {
		List<PersonName> main = parse(List.of(mainName));
		List<PersonName> all = new ArrayList<>(main);
		for (PersonName other : parse(otherNames)) {
			if (other.isFull() && !all.contains(other) && main.stream().allMatch((name) -> together(name, other))) {
				all.add(other);
			}
		}
		return new PersonNames(all);
	}

	private static boolean together(PersonName main, PersonName other) {
		Likeness likeness = main.compare(other);
		return likeness == Likeness.FULL_NAME || likeness == Likeness.NICKNAME || likeness == Likeness.INITIAL
				|| likeness == Likeness.LAST_NAME;
	}

	private static List<PersonName> parse(Collection<String> names) {
		return names.stream()
			.distinct()
			.sorted()
			.limit(MOST)
			.flatMap((name) -> PersonName.parse(name).stream())
			.distinct()
			.toList();
	}

	/** Whether it is known by a first and a last name. */
	public boolean isFull() {
		return this.names.stream().anyMatch(PersonName::isFull);
	}

	/**
	 * How alike the names of two persons are: as the most alike of them, except that one
	 * contradiction is enough.
	 */
	public Likeness compare(PersonNames other) {
		Likeness best = Likeness.DIFFERENT;
		for (PersonName one : this.names) {
			for (PersonName two : other.names) {
				Likeness likeness = one.compare(two);
				if (likeness == Likeness.CONTRADICTION) {
					return likeness;
				}
				best = (likeness.compareTo(best) < 0) ? likeness : best;
			}
		}
		return best;
	}

}
