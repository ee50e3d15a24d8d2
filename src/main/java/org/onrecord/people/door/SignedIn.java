package org.onrecord.people.door;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.PeopleSettings.Auth;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page show who has signed in; nothing on a server without sign-in. */
@ControllerAdvice(annotations = Controller.class)
class SignedIn {

	private final boolean peopleSignIn;

	SignedIn(@Value("${onrecord.auth:local}") Auth auth) {
		this.peopleSignIn = auth == Auth.LOCAL;
	}

	@ModelAttribute("me")
	@Nullable Me me(HttpServletRequest request) {
		return (this.peopleSignIn && request.getUserPrincipal() != null) ? Me.in(request, null) : null;
	}

}
