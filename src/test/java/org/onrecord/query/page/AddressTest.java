package org.onrecord.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {

	@Test
	void anAddressWithoutParametersIsItsPath() {
		assertThat(new Address("/", Map.of())).hasToString("/");
		assertThat(new Address("/", Map.of("q", " "))).hasToString("/");
	}

	@Test
	void namesAndValuesAreEncoded() {
		assertThat(new Address("/", Map.of("a&b", "x=\"<y>\" + \u00e9{z}#%")))
			.hasToString("/?a%26b=x%3D%22%3Cy%3E%22%20%2B%20%C3%A9%7Bz%7D%23%25");
	}

	@Test
	void parametersAreReplacedAndTakenOut() {
		Map<String, String> given = new LinkedHashMap<>();
		given.put("speaker", "Ada");
		given.put("about", "Bo");
		Address address = new Address("/", given);

		assertThat(address.with("speaker", "Cy").at("/api/claims")).hasToString("/api/claims?speaker=Cy&about=Bo");
		assertThat(address.without("speaker")).hasToString("/?about=Bo");
	}

	@Test
	void aParameterMayHaveSeveralValues() {
		MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
		given.addAll("outlet", List.of("Ash, Birch", "", "The Lantern"));
		Address address = new Address("/", given);

		assertThat(address).hasToString("/?outlet=Ash%2C%20Birch&outlet=The%20Lantern");
		assertThat(address.without("outlet", "Ash, Birch")).hasToString("/?outlet=The%20Lantern");
		assertThat(address.with("cursor", "x").at("/api/claims"))
			.hasToString("/api/claims?outlet=Ash%2C%20Birch&outlet=The%20Lantern&cursor=x");
	}

}
