package org.onrecord.people.door;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.people.Links;
import org.onrecord.people.Person;
import org.onrecord.web.Audit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which people sign in and set their password. */
@Controller
class SignInController {

	static final String PATH = "/sign-in";

	private static final Map<String, String> MESSAGES = Map.of("failed",
			"Name or password are not right, or you may not come in now.", "again",
			"This page had been open for too long. Please sign in again.", "out", "You are signed out.", "ready",
			"Your password is set. Sign in with it.", "elsewhere", "Signing in there did not work. Try it again.",
			OpenIdPeople.NO_ROLE,
			"You are known there, but were given no role here. Ask whoever looks after groups there.",
			OpenIdPeople.NAME_TAKEN,
			"Your name there is no name that can be had here, or somebody else has it. Ask an admin.",
			OpenIdPeople.KEPT_OUT, "You may not come in now. Ask an admin.");

	private final Links links;

	private final Audit audit;

	private final List<Issuer> issuers;

	SignInController(Links links, Audit audit, ObjectProvider<ClientRegistrationRepository> issuers) {
		this.links = links;
		this.audit = audit;
		this.issuers = Issuer.of(issuers.getIfAvailable());
	}

	@GetMapping(PATH)
	String signIn(@RequestParam Map<String, String> why, @Nullable Principal who, Model model) {
		if (who != null) {
			return "redirect:/";
		}
		model.addAttribute("message",
				why.keySet().stream().map(MESSAGES::get).filter((text) -> text != null).findFirst().orElse(null));
		model.addAttribute("wrong", why.containsKey("failed"));
		model.addAttribute("issuers", this.issuers);
		return "sign-in";
	}

	@GetMapping(Links.PATH + "{secret}")
	String link(@PathVariable String secret, Model model) {
		return page(secret, null, null, model);
	}

	@PostMapping(Links.PATH + "{secret}")
	String set(@PathVariable String secret, @RequestParam(required = false) @Nullable String name,
			@RequestParam String password, @RequestParam String again, HttpServletRequest request, Model model) {
		if (!password.equals(again)) {
			return page(secret, name, "The two passwords are not the same.", model);
		}
		try {
			Person person = this.links.use(secret, name, password);
			this.audit.tell(person.name(), request.getRemoteAddr(), "password", Map.of("outcome", "set"));
			return "redirect:" + PATH + "?ready";
		}
		catch (OnRecordException ex) {
			if ("link-expired".equals(ex.problem())) {
				throw ex;
			}
			return page(secret, name, ex.message(), model);
		}
	}

	private String page(String secret, @Nullable String name, @Nullable String trouble, Model model) {
		Links.Invitation invitation = this.links.read(secret);
		model.addAttribute("address", Links.PATH + secret);
		model.addAttribute("names", invitation.names());
		model.addAttribute("name", Optional.ofNullable(name).orElse(invitation.person().name()));
		model.addAttribute("role", invitation.person().role().word());
		model.addAttribute("trouble", trouble);
		return "link";
	}

	/**
	 * Somewhere else to sign in.
	 *
	 * @param address where it begins
	 * @param name what it is called
	 */
	record Issuer(String address, String name) {

		/** All that are set up, in order. */
		@SuppressWarnings("unchecked")
		static List<Issuer> of(@Nullable ClientRegistrationRepository registered) {
			Map<String, Issuer> issuers = new LinkedHashMap<>();
			if (registered instanceof Iterable<?> all) {
				((Iterable<ClientRegistration>) all).forEach((one) -> issuers.put(one.getRegistrationId(),
						new Issuer("/oauth2/authorization/" + one.getRegistrationId(), one.getClientName())));
			}
			return List.copyOf(issuers.values());
		}

	}

}
