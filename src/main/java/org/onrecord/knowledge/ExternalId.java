package org.onrecord.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * By what another register knows an actor: <em>"Wikidata calls this one Q1"</em>. Of the
 * registers that are known here the form is checked, check digits of ISNI, ORCID and LEI
 * included (ISO 7064 MOD 11-2, ISO 17442 with MOD 97-10); of others the value is taken as
 * it is. Valid once built.
 *
 * @param scheme the register, in small letters
 * @param value the identifier, in the form that the register writes
 */
public record ExternalId(String scheme, String value) {

	private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9-]{1,30}");

	private static final Pattern OTHER = Pattern.compile("\\S(?:.{0,198}\\S)?");

	private static final Map<String, Form> FORMS = new TreeMap<>(Map
		.of("wikidata",
				new Form("Q[1-9]\\d{0,11}", "Q and a number", "https?://www\\.wikidata\\.org/(?:wiki|entity)/",
						"https://www.wikidata.org/wiki/", (value) -> value.toUpperCase(Locale.ROOT)),
				"viaf",
				new Form("[1-9]\\d{0,21}", "a number", "https?://(?:www\\.)?viaf\\.org/viaf/", "https://viaf.org/viaf/",
						UnaryOperator.identity()),
				"isni",
				new Form("\\d{15}[\\dX]", "16 digits, of which the last may be X",
						"https?://(?:www\\.)?isni\\.org/(?:isni/)?", "https://isni.org/isni/",
						(value) -> value.replaceAll("[ -]", "").toUpperCase(Locale.ROOT)),
				"orcid",
				new Form("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]", "four groups of four digits, of which the last may be X",
						"https?://orcid\\.org/", "https://orcid.org/", (value) -> value.toUpperCase(Locale.ROOT)),
				"gnd",
				new Form("\\d[\\d-]{1,15}[\\dX]", "digits, with - before the last", "https?://d-nb\\.info/gnd/",
						"https://d-nb.info/gnd/", (value) -> value.toUpperCase(Locale.ROOT)),
				"lei",
				new Form("[A-Z0-9]{18}\\d{2}", "18 letters and digits and two check digits",
						"https?://search\\.gleif\\.org/#/record/", "https://search.gleif.org/#/record/",
						(value) -> value.toUpperCase(Locale.ROOT)),
				"ror",
				new Form("0[a-hj-km-np-tv-z0-9]{6}\\d{2}", "0, six letters or digits and two digits",
						"https?://ror\\.org/", "https://ror.org/", (value) -> value.toLowerCase(Locale.ROOT)),
				"opencorporates",
				new Form("[a-z]{2}(?:_[a-z]{2})?/[\\w.-]{1,60}", "a jurisdiction, / and a number",
						"https?://opencorporates\\.com/companies/", "https://opencorporates.com/companies/",
						UnaryOperator.identity())));

	public ExternalId {
		scheme = scheme.strip().toLowerCase(Locale.ROOT);
		value = value.strip();
		if (!SCHEME.matcher(scheme).matches()) {
			throw OnRecordException.invalid("scheme",
					"The scheme of an identifier has to be a word of small letters, such as wikidata, not \"" + scheme
							+ "\".");
		}
		Form form = FORMS.get(scheme);
		if (form != null) {
			value = form.plain(value);
		}
		if ((form != null) ? !form.fits(scheme, value) : !OTHER.matcher(value).matches()) {
			throw OnRecordException.invalid("identifier", "\"" + value + "\" is no identifier of " + scheme
					+ ((form != null) ? ", which has to be " + form.told() : "") + ".");
		}
	}

	/**
	 * Reads {@code scheme:value}.
	 * @throws OnRecordException if it is none
	 */
	public static ExternalId of(String key) {
		String[] parts = key.split(":", 2);
		if (parts.length < 2) {
			throw OnRecordException.invalid("identifier",
					"An identifier has to be a scheme, : and a value, such as wikidata:Q1, not \"" + key + "\".");
		}
		return new ExternalId(parts[0], parts[1]);
	}

	/** The registers whose identifiers are checked. */
	public static List<String> schemes() {
		return List.copyOf(FORMS.keySet());
	}

	/**
	 * Those of them that know each thing by one identifier, so that two identifiers are
	 * two things. A company is in the register of every place that it does business in.
	 */
	public static List<String> exclusiveSchemes() {
		return schemes().stream().filter((scheme) -> !"opencorporates".equals(scheme)).toList();
	}

	/** The scheme and the value with a colon between them. */
	public String key() {
		return this.scheme + ":" + this.value;
	}

	/** Where the register tells of it; null where that is not known. */
	public @Nullable String url() {
		Form form = FORMS.get(this.scheme);
		return (form != null) ? form.address() + this.value : null;
	}

	/**
	 * Whether the last digit of 16 is the check digit of the others, ISO 7064 MOD 11-2.
	 */
	private static boolean hasCheckDigit(String digits) {
		int total = 0;
		for (int i = 0; i < digits.length() - 1; i++) {
			total = (total + Character.digit(digits.charAt(i), 10)) * 2;
		}
		int check = (12 - total % 11) % 11;
		return digits.charAt(digits.length() - 1) == ((check == 10) ? 'X' : Character.forDigit(check, 10));
	}

	/** Whether letters as numbers from 10 on leave 1 modulo 97, ISO 7064 MOD 97-10. */
	private static boolean isOneModulo97(String text) {
		int rest = 0;
		for (int i = 0; i < text.length(); i++) {
			int number = Character.digit(text.charAt(i), 36);
			rest = (rest * ((number > 9) ? 100 : 10) + number) % 97;
		}
		return rest == 1;
	}

	/**
	 * How a register writes its identifiers.
	 *
	 * @param pattern a regular expression
	 * @param told the same in words
	 * @param prefix what addresses of the register begin with, a regular expression
	 * @param address what its addresses begin with
	 * @param normal brings a value into its normal form
	 */
	private record Form(String pattern, String told, String prefix, String address, UnaryOperator<String> normal) {

		String plain(String value) {
			return this.normal.apply(value.replaceFirst("^" + this.prefix, ""));
		}

		boolean fits(String scheme, String value) {
			return value.matches(this.pattern) && switch (scheme) {
				case "isni" -> hasCheckDigit(value);
				case "orcid" -> hasCheckDigit(value.replace("-", ""));
				case "lei" -> isOneModulo97(value);
				default -> true;
			};
		}

	}

}
