package org.onrecord.people.door;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.knowledge.Role;
import org.onrecord.people.Links;
import org.onrecord.people.People;
import org.onrecord.query.page.Axe;
import org.onrecord.query.page.Chromium;
import org.onrecord.query.page.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@OnServerWithPeople
class SignInInBrowserIT {

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	@Autowired
	private People people;

	@Autowired
	private Links links;

	@LocalServerPort
	private int port;

	@BeforeEach
	void settle() {
		Town.settle(this.people, this.links, Role.VIEWER);
	}

	@Test
	void anInvitedPersonSetsAPasswordSignsInReadsAndSignsOut() {
		String name = "Ada Pellworth " + System.nanoTime();
		String link = Links.PATH + this.links.make(this.people.add(name, Role.ANALYST, "test"));
		try (Visit visit = visit(new NewContextOptions())) {
			Page page = visit.page();
			page.navigate(link);
			assertThat(page.getByLabel("Name")).hasValue(name);
			visit.keep("set-password");
			page.getByLabel("Password", exactly()).fill(Town.PASSWORD);
			page.getByLabel("The same again").fill(Town.PASSWORD);
			button(page, "Set it");
			assertThat(page.getByRole(AriaRole.ALERT)).hasText("Your password is set. Sign in with it.");

			page.navigate("/?q=bridge");
			assertThat(page).hasURL("http://localhost:" + this.port + "/sign-in");
			page.getByLabel("Name").fill(name);
			page.getByLabel("Password").fill(Town.PASSWORD);
			page.keyboard().press("Enter");
			assertThat(page).hasURL("http://localhost:" + this.port + "/?q=bridge");
			assertThat(page.locator(".signed-in")).containsText(name + ", analyst");
			page.locator("#q").fill("harbor");
			page.locator(".ask button").click();
			assertThat(page).hasURL("http://localhost:" + this.port + "/?q=harbor");
			visit.keep("signed-in");

			button(page, "Sign out");
			assertThat(page.getByRole(AriaRole.ALERT)).hasText("You are signed out.");
			visit.staysHere().hasNoErrors();
		}
	}

	@Test
	void theScriptOfThePagesLeadsToTheSignInWhenTheSessionIsOver() {
		String name = "leaver" + System.nanoTime();
		Town.settle(this.people, this.links, name, Role.VIEWER);
		try (Visit visit = visit(new NewContextOptions())) {
			Page page = visit.page();
			signIn(page, name);
			this.people.enable(name, false);
			page.getByLabel("About whom").fill("Nobody");
			page.locator(".ask button").click();

			assertThat(page).hasURL("http://localhost:" + this.port + "/sign-in");
		}
	}

	@Test
	void theSignInWorksWithoutScripts() {
		try (Visit visit = visit(new NewContextOptions().setJavaScriptEnabled(false))) {
			signIn(visit.page(), "viewer");
			assertThat(visit.page().locator(".signed-in")).containsText("viewer");
		}
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void thePagesAreOpenToAllPeople(ColorScheme scheme) {
		String link = Links.PATH + this.links.make(this.people.add("guest" + System.nanoTime(), Role.VIEWER, "test"));
		try (Visit visit = visit(new NewContextOptions().setColorScheme(scheme).setViewportSize(320, 640))) {
			Page page = visit.page();
			for (String address : new String[] { "/sign-in", "/sign-in?failed", link }) {
				page.navigate(address);
				assertThat(Axe.findings(page)).as(address).isEmpty();
				assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address).isEqualTo(320);
			}
			signIn(page, "viewer");
			visit.keep("sign-in-phone-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
			assertThat(Axe.findings(page)).isEmpty();
		}
	}

	private static void signIn(Page page, String name) {
		page.navigate("/sign-in");
		page.getByLabel("Name").fill(name);
		page.getByLabel("Password").fill(Town.PASSWORD);
		button(page, "Sign in");
	}

	private static void button(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	private Visit visit(NewContextOptions how) {
		return CHROMIUM.visit("http://localhost:" + this.port, how);
	}

}
