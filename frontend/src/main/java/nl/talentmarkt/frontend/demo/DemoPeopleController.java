package nl.talentmarkt.frontend.demo;

import nl.talentmarkt.frontend.access.Navigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.access.Viewers;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.operation.ConditionalOnDemo;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Lets a visitor of the demo be one of the example people. */
@Controller
@ConditionalOnDemo
@Requires(Permission.USE_DEMO)
class DemoPeopleController {

	private final ExamplePeopleList people;

	private final Accounts accounts;

	private final Viewers viewers;

	private final Navigation navigation;

	DemoPeopleController(ExamplePeopleList people, Accounts accounts, Viewers viewers, Navigation navigation) {
		this.people = people;
		this.accounts = accounts;
		this.viewers = viewers;
		this.navigation = navigation;
	}

	@GetMapping("/demo")
	Mono<Rendering> people() {
		return this.people.byRole()
			.map((groups) -> Rendering.view("demo/people").modelAttribute("groups", groups).build());
	}

	@PostMapping("/demo/inloggen")
	Mono<Rendering> signIn(@ModelAttribute("form") Choice choice, ServerWebExchange exchange) {
		return Mono.justOrEmpty(choice.person())
			.map(AccountId::new)
			.flatMap(this.accounts::find)
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.flatMap((account) -> this.viewers.signIn(exchange, account.id()).thenReturn(account))
			.map((account) -> Rendering.redirectTo(this.navigation.homeOf(account.person()))
				.status(HttpStatus.SEE_OTHER)
				.build());
	}

	/**
	 * The button of one person.
	 *
	 * @param person the account's id
	 */
	record Choice(@Nullable String person) {
	}

}
