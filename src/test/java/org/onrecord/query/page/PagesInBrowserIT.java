package org.onrecord.query.page;

import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@OnTestServer
class PagesInBrowserIT {

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	private final TestGraph graph = TestGraph.inProcess();

	@LocalServerPort
	private int port;

	@BeforeEach
	void store() {
		this.graph.clear();
		this.graph.writer().store(HarbourTown.readings());
	}

	@Test
	void aPersonAsksReadsOpensTheArticleAtTheWordsAndComesBack() {
		try (Visit visit = visit(new NewContextOptions())) {
			Page page = visit.page();
			page.navigate("/");
			page.getByLabel("Who", exactly()).fill("Mara Lindqvist");
			page.getByLabel("About whom").fill("Tomas Brandt");
			page.locator("button").click();

			assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)).containsText("2 claims");
			assertThat(page)
				.hasURL("http://localhost:" + this.port + "/?speaker=Mara%20Lindqvist&about=Tomas%20Brandt");
			assertThat(page).hasTitle("What Mara Lindqvist said about Tomas Brandt \u2013 OnRecord");
			assertThat(page.locator(".claim .words").first()).hasText("\u201c" + HarbourTown.QUOTE + "\u201d");
			visit.keep("answer");

			page.locator(".where a").last().click();
			assertThat(page.locator(".story mark.asked-content").last()).hasText(HarbourTown.QUOTE);
			assertThat(page.locator(".story > p mark.asked-content").first()).isInViewport();
			visit.keep("article");

			page.goBack();
			assertThat(page.locator(".claim")).hasCount(2);
			assertThat(page.getByLabel("Who", exactly())).hasValue("Mara Lindqvist");
			page.goBack();
			assertThat(page.locator(".claim")).hasCount(10);
			visit.staysHere().hasNoErrors();
		}
	}

	@Test
	void everythingIsInReachOfTheKeyboard() {
		try (Visit visit = visit(new NewContextOptions())) {
			Page page = visit.page();
			page.navigate("/");
			page.keyboard().press("Tab");
			assertThat(page.getByText("Skip to the content")).isFocused();
			assertThat(page.getByText("Skip to the content")).isInViewport();
			page.keyboard().press("Enter");
			page.keyboard().press("Tab");
			assertThat(page.getByLabel("Who", exactly())).isFocused();
			assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
				.isEqualTo("solid");
			page.keyboard().press("Tab");
			page.keyboard().type("Mara Lindqvist");
			page.keyboard().press("Enter");
			assertThat(page.locator("h2")).hasText("Said about Mara Lindqvist");
			for (int steps = 0; steps < 30 && !inFocus(page, ".where a"); steps++) {
				page.keyboard().press("Tab");
			}
			page.keyboard().press("Enter");
			assertThat(page.locator(".asked.claim")).isVisible();
			visit.staysHere().hasNoErrors();
		}
	}

	@Test
	void namesAreCompletedWhileTheyAreTyped() {
		try (Visit visit = visit(new NewContextOptions())) {
			Page page = visit.page();
			page.navigate("/");
			page.getByLabel("About whom").pressSequentially("lind");

			assertThat(page.locator("#about-names option")).hasCount(2);
			assertThat(page).hasURL("http://localhost:" + this.port + "/");
			visit.staysHere().hasNoErrors();
		}
	}

	@Test
	void whomIsMeantIsChosenInPlace() {
		try (Visit visit = visit(new NewContextOptions())) {
			Page page = visit.page();
			page.navigate("/");
			page.getByLabel("Who", exactly()).fill("Lindqvist");
			page.keyboard().press("Enter");
			assertThat(page.locator("h2")).containsText("Whom do you mean?");
			visit.keep("choice");
			page.getByText("Jonas Lindqvist").click();
			assertThat(page.locator(".chosen")).containsText("Jonas Lindqvist");
			assertThat(page.locator(".claim .words")).hasText("his bread <b>rose</b> like the tide");
			visit.staysHere();
		}
	}

	@Test
	void everythingWorksWithoutScripts() {
		try (Visit visit = visit(new NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = visit.page();
			page.navigate("/");
			page.getByLabel("About whom").fill("Tomas Brandt");
			page.getByLabel("Relation").selectOption("CRITICIZED");
			page.locator("button").click();
			assertThat(page.locator(".claim")).hasCount(2);
			assertThat(page).hasURL("http://localhost:" + this.port + "/?about=Tomas%20Brandt&relation=CRITICIZED");
			page.locator(".where a").first().click();
			assertThat(page.locator(".asked.claim")).isVisible();
			visit.staysHere();
		}
	}

	@Test
	void scriptsInArticlesDoNotRun() {
		this.graph.writer().store(HostileStory.readings());
		try (Visit visit = visit(new NewContextOptions())) {
			Page page = visit.page();
			page.navigate("/?from=2032-01-01");
			assertThat(page.locator(".claim")).hasCount(2);
			page.locator(".where a").first().click();
			assertThat(page.locator(".story h1")).containsText(HostileStory.SCRIPT);
			assertThat(page.title()).startsWith("Quarrel");
			visit.staysHere().hasNoErrors();
		}
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void thePagesAreOpenToAllPeopleInLightAndDark(ColorScheme scheme) {
		try (Visit visit = visit(new NewContextOptions().setColorScheme(scheme))) {
			Page page = visit.page();
			for (Map.Entry<String, String> one : addresses().entrySet()) {
				page.navigate(one.getValue());
				visit.keep(one.getKey() + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
				assertThat(Axe.findings(page)).as(one.getKey()).isEmpty();
			}
			String paper = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
			assertThat(paper).isEqualTo((scheme == ColorScheme.DARK) ? "rgb(23, 22, 19)" : "rgb(251, 249, 244)");
			visit.staysHere();
		}
	}

	@Test
	void nothingIsWiderThanAPhone() {
		try (Visit visit = visit(new NewContextOptions().setViewportSize(320, 640))) {
			Page page = visit.page();
			for (Map.Entry<String, String> one : addresses().entrySet()) {
				page.navigate(one.getValue());
				visit.keep(one.getKey() + "-phone");
				assertThat(page.evaluate("document.documentElement.scrollWidth")).as(one.getKey()).isEqualTo(320);
			}
		}
	}

	private Map<String, String> addresses() {
		return Map.of("start", "/", "answer", "/?about=Tomas%20Brandt&from=2031-01-01&manner=direct", "choice",
				"/?speaker=Lindqvist", "actor", "/actors/Tomas%20Brandt", "article",
				"/articles/" + HarbourTown.QUARREL.id() + "?claim=" + firstClaim(), "problem", "/nowhere",
				"problem-type", "/problems/ambiguous-name", "problems", "/problems");
	}

	private String firstClaim() {
		try (var session = this.graph.driver().session()) {
			return session
				.run("MATCH (:Article {id: $id})-[:REPORTS]->(c:Claim {manner: 'direct'}) RETURN c.id AS id",
						Map.of("id", HarbourTown.QUARREL.id()))
				.single()
				.get("id")
				.asString();
		}
	}

	private static boolean inFocus(Page page, String selector) {
		return (boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector);
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	private Visit visit(NewContextOptions how) {
		return CHROMIUM.visit("http://localhost:" + this.port, how);
	}

}
