package org.onrecord.people.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who asks. */
@RestController
@RequestMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "people", description = "Who may do what")
class MeController {

	@GetMapping
	@Operation(summary = "Your name and role, and what a script of the pages has to send along to change something")
	Me me(HttpServletRequest request) {
		CsrfToken secret = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		return Me.in(request, secret);
	}

}
