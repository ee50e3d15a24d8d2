package org.onrecord.knowledge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExternalIdTest {

	@ParameterizedTest
	@CsvSource({ "wikidata, q42, wikidata:Q42", "WIKIDATA, https://www.wikidata.org/wiki/Q42, wikidata:Q42",
			"isni, 0000 0001 2103 2683, isni:0000000121032683",
			"orcid, https://orcid.org/0000-0002-1825-0097, orcid:0000-0002-1825-0097",
			"lei, 506700ge1g29325qx363, lei:506700GE1G29325QX363", "ror, https://ror.org/03yrm5c26, ror:03yrm5c26",
			"gnd, 118540238, gnd:118540238", "opencorporates, us_mo/X00123, opencorporates:us_mo/X00123",
			"town-hall, Room 7, town-hall:Room 7" })
	void isBroughtIntoTheFormOfItsRegister(String scheme, String value, String key) {
		ExternalId identifier = new ExternalId(scheme, value);

		assertThat(identifier.key()).isEqualTo(key);
		assertThat(ExternalId.of(key)).isEqualTo(identifier);
	}

	@ParameterizedTest
	@CsvSource({ "wikidata, Q0", "wikidata, P42", "viaf, 0", "isni, 0000000121032684", "orcid, 0000-0002-1825-0098",
			"lei, 506700GE1G29325QX364", "ror, 13yrm5c26", "x, 1", "town hall, 1", "town-hall, ''" })
	void ofAnotherFormIsRefused(String scheme, String value) {
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> new ExternalId(scheme, value));
	}

	@Test
	void addressesAreKnownOfKnownRegisters() {
		assertThat(new ExternalId("wikidata", "Q42").url()).isEqualTo("https://www.wikidata.org/wiki/Q42");
		assertThat(new ExternalId("town-hall", "7").url()).isNull();
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> ExternalId.of("Q42"));
	}

}
