package org.onrecord.query;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is heard and spoken about most. */
class CountQuestionsIT extends CatalogueTests {

	@BeforeEach
	void tell() {
		store(Told.in("Tide Post", "2031-03-01")
			.said("Ada Quill", "one", "Bo Rowan")
			.said("Ada Quill", "two", "Cy Tarn")
			.said("Bo Rowan", "three", "Cy Tarn"),
				Told.in("Fen Mail", "2031-03-31").said("Bo Rowan", "four", "Cy Tarn").said("Bo Rowan", "five"),
				Told.in("Fen Mail", "2031-02-28").said("Dee Vale", "six", "Ada Quill"),
				Told.in("Fen Mail", null).said("Dee Vale", "seven", "Ada Quill"));
		reject("five");
	}

	@Test
	void mostQuotedIsWhoeverSaysMostInTheMonth() {
		assertThat(ask("most-quoted")).extracting((row) -> row.get("speaker") + " " + row.get("claims"))
			.containsExactlyInAnyOrder("Ada Quill 2", "Bo Rowan 2");
		assertThat(ask("most-quoted", "month=2031-02")).extracting((row) -> row.get("speaker"))
			.containsExactly("Dee Vale");
		assertThat(ask("most-quoted", "outlet=Tide Post"))
			.extracting((row) -> row.get("speaker") + " " + row.get("claims"))
			.containsExactly("Ada Quill 2", "Bo Rowan 1");
		assertThat(ask("most-quoted", "outlet=Tide Post", "month=2031-02")).isEmpty();
	}

	@Test
	void mostDiscussedIsWhomMostIsSaidAbout() {
		assertThat(ask("most-discussed")).extracting((row) -> row.get("about") + " " + row.get("claims"))
			.containsExactly("Cy Tarn 3", "Bo Rowan 1");
		assertThat(ask("most-discussed", "outlet=fen mail", "month=2031-03"))
			.extracting((row) -> row.get("about") + " " + row.get("outlets"))
			.containsExactly("Cy Tarn 1");
	}

}
