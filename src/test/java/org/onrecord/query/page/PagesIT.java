package org.onrecord.query.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@OnTestServer
class PagesIT {

	private final TestGraph graph = TestGraph.inProcess();

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeEach
	void store() {
		this.graph.clear();
		this.graph.writer().store(HarbourTown.readings());
	}

	@Test
	void anEmptyGraphSaysHowToAddArticles() {
		this.graph.clear();

		Document page = page(200, "/");

		assertThat(page.select("#answer").text()).contains("There are no articles yet", "/api/articles",
				"http://localhost:" + this.port, "ingest FOLDER");
		assertThat(page.select(".claim")).isEmpty();
	}

	@Test
	void theExtractorTellsOfItsHealthUnderTheNameThatThePagesKnow(@Autowired HealthContributorRegistry health) {
		assertThat(health.getContributor(Readiness.EXTRACTOR)).isNotNull();
	}

	@Test
	void aPageMayRunAndLoadOnlyWhatThisServerSends() {
		assertThat(get("/").headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
			.doesNotContain("unsafe", "http");
	}

	@Test
	void theStartPageShowsTheNewestClaims() {
		Document page = page(200, "/");

		assertThat(page.select(".claim")).hasSize(10);
		assertThat(page.select(".claim").first().select("cite").text()).isEqualTo("Norrland Mail");
		assertThat(page.select("[role=status]").text()).startsWith("10 claims, newest first.");
		assertThat(page.select("form [name]").eachAttr("name")).containsExactly("speaker", "about", "q", "relation",
				"from", "to", "outlet", "order", "distinct");
	}

	@Test
	void aClaimShowsItsWordsWhoSaidThemAboutWhomAndWhere() {
		Document page = page(200, "/?speaker=Mara%20Lindqvist&about=Tomas%20Brandt&relation=CRITICIZED&limit=1");

		Element claim = page.select(".claim").first();
		assertThat(claim.select(".words").text()).isEqualTo("\u201c" + HarbourTown.QUOTE + "\u201d");
		assertThat(claim.select(".relation").text()).isEqualTo("Mara Lindqvist criticized Tomas Brandt");
		assertThat(claim.select(".who").text()).isEqualTo("Mara Lindqvist about Tomas Brandt");
		assertThat(claim.select(".where").text()).startsWith("Norrland Mail, 4 March 2031: Mayor against governor");
		assertThat(claim.select(".marks").text()).contains("quoted", "confidence high (0.90)",
				"in 2 articles of 2 outlets");
		Document sameWords = page(200, claim.select(".marks a").attr("href"));
		assertThat(sameWords.select(".claim")).hasSize(2);
		assertThat(sameWords.select(".marks time").eachText()).containsExactly("on 24 February 2031");
		assertThat(page.title()).isEqualTo("What Mara Lindqvist said about Tomas Brandt: criticized \u2013 OnRecord");
	}

	@Test
	void whatIsDeniedOrConsideredSaysSo() {
		Document page = page(200, "/?polarity=negated");

		assertThat(page.select(".claim .hedge").eachText()).containsExactly("denied", "considering");
		assertThat(page.select(".claim .nobody").text()).isEqualTo("The article itself");
		assertThat(page.select(".conditions").text()).contains("polarity: negated");
		assertThat(page.select(".conditions a").attr("href")).isEqualTo("/");
	}

	@Test
	void emptyFieldsLeaveTheAddress() {
		HttpResponse<String> answer = get("/?speaker=&about=Tomas+Brandt&q=+&relation=&from=&to=&outlet=");

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/?about=Tomas%20Brandt");
	}

	@Test
	void aNameThatTwoActorsHaveIsChosenInPlace() {
		Document page = page(409, "/?speaker=Lindqvist&q=bread");

		assertThat(page.select("h2").text())
			.isEqualTo("More than one actor is called \u201cLindqvist\u201d. Whom do you mean?");
		assertThat(page.select("#speaker").attr("value")).isEqualTo("Lindqvist");
		assertThat(page.select("#speaker").attr("aria-invalid")).isEqualTo("true");
		Element choice = page.select(".choices a")
			.stream()
			.filter((a) -> a.text().startsWith("Jonas"))
			.findFirst()
			.get();
		Document chosen = page(200, choice.attr("href"));
		assertThat(chosen.select(".chosen").text()).startsWith("Jonas Lindqvist");
		assertThat(chosen.select("input[type=hidden][name=speaker]").attr("value")).hasSize(13);
		assertThat(chosen.select(".claim .words").text()).contains("<b>rose</b>");
		assertThat(page(200, chosen.select(".chosen a").attr("href")).select("#speaker").attr("value")).isEmpty();
	}

	@Test
	void anUnknownNameGetsTheNearest() {
		Document page = page(404, "/?about=Tomas%20Brand");

		assertThat(page.select("h2").text()).isEqualTo("Nobody on record is called \u201cTomas Brand\u201d");
		assertThat(page.select(".choices").text()).contains("Tomas Brandt");
		assertThat(page(200, page.select(".choices a").attr("href")).select(".claim")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=yesterday", "relation=HUGGED", "limit=0", "limit=1000000000", "cursor=no", "q=!!!",
			"color=red" })
	void whatCannotBeAskedSaysWhyBesideTheQuestion(String condition) {
		Document page = page(400, "/?about=Tomas%20Brandt&" + condition);

		assertThat(page.select("#answer").text()).contains("This question cannot be asked",
				condition.substring(0, condition.indexOf('=')));
		assertThat(page.select("#about").attr("value")).isEqualTo("Tomas Brandt");
	}

	@Test
	void olderClaimsFollowOnTheNextPage() {
		Document first = page(200, "/?limit=6");
		Document second = page(200, first.select("a.older").attr("href"));

		assertThat(first.select(".claim")).hasSize(6);
		assertThat(second.select(".claim")).hasSize(4);
		assertThat(second.select("a.older")).isEmpty();
		assertThat(second.select(".words").eachAttr("id"))
			.doesNotContainAnyElementsOf(first.select(".words").eachAttr("id"));
		assertThat(second.select(".pages a").attr("href")).isEqualTo("/?limit=6");
	}

	@Test
	void everyConditionPassesOnToTheNextPage() {
		Document first = page(200, "/?limit=2&outlet=Norrland%20Mail&outlet=tidewater%20post&manner=direct,narration"
				+ "&confidence=0.5&order=oldest");
		Document second = page(200, first.select("a.older").attr("href"));

		assertThat(first.select("a.older").text()).isEqualTo("Newer claims");
		assertThat(first.select("[role=status]").text()).startsWith("2 claims, oldest first; there are more.");
		assertThat(second.select(".pages a").first().attr("href"))
			.isEqualTo("/?limit=2&outlet=Norrland%20Mail&outlet=tidewater%20post&manner=direct%2Cnarration"
					+ "&confidence=0.5&order=oldest");
		assertThat(second.select("#order option[selected]").attr("value")).isEqualTo("oldest");
		assertThat(second.select(".conditions li span").eachText()).containsExactly("outlet: Norrland Mail",
				"outlet: tidewater post", "manner: direct,narration", "confidence: 0.5");
		assertThat(second.select(".conditions li a").first().attr("href")).contains("outlet=tidewater")
			.doesNotContain("Norrland");
	}

	@Test
	void searchWordsThatCannotBeReadAreMarkedWhereTheyWereTyped() {
		Document page = page(400, "/?q=toll%20AND%20%29");

		assertThat(page.select("#q").attr("value")).isEqualTo("toll AND )");
		assertThat(page.select("#q").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#q").attr("aria-describedby")).isEqualTo("trouble");
		assertThat(page.select("#trouble").text()).contains("position 10");
		assertThat(page.select("#heading").text()).isEqualTo("These search words cannot be read");
	}

	@Test
	void theSameQuestionIsAskedInJsonAndInBrowser() {
		Document page = page(200, "/?about=Tomas%20Brandt&q=bridge");

		List<String> doors = page.select("#answer > .doors a").eachAttr("href");
		assertThat(get(doors.get(0)).body()).contains("\"claims\"", HarbourTown.QUOTE);
		assertThat(doors.get(1)).startsWith("/browser/?dbms=bolt%3A%2F%2Fneo4j%40localhost%3A")
			.contains("&cmd=edit&arg=");
		String cypher = URLDecoder.decode(doors.get(1).substring(doors.get(1).indexOf("&arg=") + 5),
				StandardCharsets.UTF_8);
		assertThat(cypher).contains("bridge").doesNotContain("$");
		this.graph.run(cypher, Map.of());
	}

	@Test
	void anArticleShowsItsTextWithTheAskedClaimInTheLight() {
		Document page = page(200, page(200, "/?q=sold&outlet=Tidewater%20Post").select(".where a").attr("href"));

		assertThat(page.select("h1").text()).isEqualTo("Quarrel over the bridge");
		assertThat(page.select(".story > p mark.asked-content").text()).isEqualTo(HarbourTown.QUOTE);
		assertThat(page.select(".story > p mark.asked-source").text()).isEqualTo("Mayor Mara Lindqvist");
		assertThat(page.select(".story > p mark.content.nested").text()).contains("the toll was fair");
		assertThat(page.select(".asked.claim .words").text()).contains(HarbourTown.QUOTE);
		String place = page.select(".asked.claim .doors a").attr("href").substring(1);
		assertThat(page.getElementById(place).nextElementSibling().text()).isEqualTo(HarbourTown.QUOTE);
		assertThat(page.select(".beside .words a")).hasSize(6);
		assertThat(page.select(".story > p").text()).contains("said on Monday \uD83C\uDF09.");
	}

	@Test
	void anArticleSaysThatItLacksTheClaim() {
		Document page = page(200, "/articles/" + HarbourTown.QUARREL.id() + "?claim=nothere");

		assertThat(page.select("aside .trouble").text()).contains("no claim nothere");
	}

	@Test
	void anActorHasAPageUnderItsIdAndItsName() {
		Document page = page(200, "/actors/Tomas%20Brandt");

		assertThat(page.select("h1").text()).isEqualTo("Tomas Brandt");
		assertThat(page.select("dl").text()).contains("holds office Governor of Norrland",
				"spokespersons spokesperson for Tomas Brandt");
		assertThat(page.select("section").first().select(".claim .words").text()).contains("keeps her word");
		assertThat(page.select("section").last().select(".claim")).hasSize(5);
		assertThat(page.select("section .doors a").eachText()).containsExactly("All 6 claims");
		assertThat(page(200, page.select("dd a").attr("href")).select("dl").text()).contains("of Norrland",
				"held by Tomas Brandt");
	}

	@Test
	void namesAreCompletedInEitherField() {
		assertThat(page(200, "/names?speaker=lind").select("option").eachAttr("value"))
			.containsExactlyInAnyOrder("Mara Lindqvist", "Jonas Lindqvist");
		assertThat(page(200, "/names?about=Nor").select("option").eachAttr("value")).contains("Norrland");
		assertThat(page(200, "/names?about=%21").select("option")).isEmpty();
	}

	@Test
	void problemsArePagesForPersonsAndJsonForPrograms() {
		Document missing = page(404, "/articles/abc");
		assertThat(missing.select("main").text()).contains("404", "No article has the id \"abc\"");
		assertThat(missing.select("nav")).isNotEmpty();
		assertThat(page(404, "/nowhere").select("h1").text()).isEqualTo("There is nothing at this address");
		assertThat(page(409, "/actors/Lindqvist").select(".choices a").eachText()).contains("Mara Lindqvist");
		assertThat(get("/api/claims?limit=0").headers().firstValue("Content-Type"))
			.contains("application/problem+json");
		assertThat(get("/articles/abc", "*/*").headers().firstValue("Content-Type"))
			.contains("application/problem+json");
	}

	@Test
	void whatArticlesSayIsTextAndNothingElse() {
		this.graph.writer().store(HostileStory.readings());
		String article = "/articles/" + HostileStory.TITLED.id();
		Document start = page(200, "/?from=2032-01-01");

		assertThat(start.select(".claim .words").text()).contains(HostileStory.IMAGE, HostileStory.TEMPLATE);
		assertThat(start.select(".claim .relation").text()).contains(HostileStory.SCRIPT);
		assertThat(start.select(".claim cite").text()).contains("The " + HostileStory.IMAGE + " Mail");
		assertThat(page(200, article).select(".story").text()).contains(HostileStory.SCRIPT, HostileStory.IMAGE);
		for (String path : List.of("/?from=2032-01-01", article, start.select(".relation a").attr("href"),
				start.select(".where a").attr("href"), "/names?speaker=script",
				new Address("/", Map.of("speaker", HostileStory.SCRIPT, "about", HostileStory.IMAGE)).toString(),
				new Address("/",
						Map.of("q", HostileStory.TEMPLATE, "outlet", HostileStory.IMAGE, "from", HostileStory.SCRIPT))
					.toString(),
				new Address(article, Map.of("claim", HostileStory.SCRIPT)).toString(), "/articles/%3Cscript%3Ealert(1)",
				"/actors/%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")) {
			Document page = Jsoup.parse(get(path).body());
			assertThat(page.select("script:not([src]), img, script[src*=http], style, [style], iframe")).as(path)
				.isEmpty();
			assertThat(page.getAllElements()).as(path)
				.allSatisfy((element) -> assertThat(element.attributes().asList())
					.noneMatch((attribute) -> attribute.getKey().startsWith("on")));
		}
	}

	private Document page(int status, String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
		return Jsoup.parse(answer.body());
	}

	private HttpResponse<String> get(String path) {
		return get(path, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
	}

	private HttpResponse<String> get(String path, String accepted) {
		try {
			URI address = URI.create("http://localhost:" + this.port + path);
			return this.http.send(HttpRequest.newBuilder(address).header("Accept", accepted).build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException("GET " + path, ex);
		}
	}

}
