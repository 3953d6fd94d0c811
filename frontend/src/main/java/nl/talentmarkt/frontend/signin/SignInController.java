package nl.talentmarkt.frontend.signin;

import java.util.Optional;

import jakarta.validation.Valid;
import nl.talentmarkt.frontend.access.Navigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.access.ReturnPath;
import nl.talentmarkt.frontend.access.Viewers;
import nl.talentmarkt.frontend.limit.RateLimits;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.TextRefusedException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** The pages from which somebody signs in. */
@Controller
@Requires(Permission.SIGN_IN)
class SignInController {

	private final SignIn signIn;

	private final Viewers viewers;

	private final Navigation navigation;

	private final RateLimits limits;

	private final SignInProperties properties;

	SignInController(SignIn signIn, Viewers viewers, Navigation navigation, RateLimits limits,
			SignInProperties properties) {
		this.properties = properties;
		this.signIn = signIn;
		this.viewers = viewers;
		this.navigation = navigation;
		this.limits = limits;
	}

	@GetMapping("/inloggen")
	Rendering form(@RequestParam(required = false) @Nullable String naar, Viewer viewer) {
		if (viewer instanceof Viewer.SignedIn) {
			return seeOther(this.navigation.homeOf(viewer));
		}
		return form(new SignInForm(null, naar), HttpStatus.OK);
	}

	@PostMapping("/inloggen")
	Mono<Rendering> requestLink(@Valid @ModelAttribute("form") SignInForm form, BindingResult errors,
			ServerWebExchange exchange) {
		Optional<EmailAddress> email = readEmail(form, errors);
		if (email.isEmpty()) {
			return Mono.just(form(form, HttpStatus.UNPROCESSABLE_CONTENT));
		}
		this.limits.countSignInLink(exchange.getRequest(), email.get());
		return this.signIn.requestLink(email.get(), ReturnPath.from(form.naar()))
			.thenReturn(seeOther("/inloggen/verstuurd"));
	}

	@GetMapping("/inloggen/verstuurd")
	Rendering sent() {
		return Rendering.view("signin/sent").modelAttribute("minutes", this.properties.validFor().toMinutes()).build();
	}

	/** Only shows a button: mail scanners open links too, and must not use them up. */
	@GetMapping("/inloggen/link")
	Mono<Rendering> confirm(@RequestParam(required = false) @Nullable String token) {
		return this.signIn.check(SignInToken.from(token))
			.thenReturn(Rendering.view("signin/confirm")
				.modelAttribute("token", String.valueOf(token))
				.modelAttribute("action", "/inloggen/link")
				.build());
	}

	@PostMapping("/inloggen/link")
	Mono<Rendering> use(@ModelAttribute("form") LinkForm form, ServerWebExchange exchange) {
		return this.signIn.use(SignInToken.from(form.token()))
			.flatMap((signedIn) -> this.viewers.signIn(exchange, signedIn.account().id()).thenReturn(signedIn))
			.map((signedIn) -> seeOther(signedIn.returnTo()
				.map(ReturnPath::value)
				.orElseGet(() -> this.navigation.homeOf(signedIn.account().person()))));
	}

	@PostMapping("/uitloggen")
	Mono<Rendering> signOut(ServerWebExchange exchange) {
		return this.viewers.signOut(exchange).thenReturn(seeOther("/"));
	}

	private static Optional<EmailAddress> readEmail(SignInForm form, BindingResult errors) {
		if (errors.hasErrors() || form.email() == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new EmailAddress(form.email()));
		}
		catch (TextRefusedException ex) {
			errors.rejectValue("email", "signin.email.invalid");
			return Optional.empty();
		}
	}

	private static Rendering form(SignInForm form, HttpStatus status) {
		return Rendering.view("signin/form").modelAttribute("form", form).status(status).build();
	}

	private static Rendering seeOther(String path) {
		return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
	}

	/**
	 * The button on the page behind the link.
	 *
	 * @param token the token in the link
	 */
	record LinkForm(@Nullable String token) {
	}

}
