package nl.talentmarkt.frontend.delivery;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.reachability.AddressTrouble;
import nl.talentmarkt.marketplace.reachability.AddressTroubles;
import nl.talentmarkt.marketplace.reachability.Reachability;

/** Puts addresses that do not work in words. */
@Component
class AddressPages {

	private static final int SHOWN = 100;

	private final AddressTroubles troubles;

	private final Accounts accounts;

	private final Reachability reachability;

	private final Wordings wordings;

	AddressPages(AddressTroubles troubles, Accounts accounts, Reachability reachability, Wordings wordings) {
		this.troubles = troubles;
		this.accounts = accounts;
		this.reachability = reachability;
		this.wordings = wordings;
	}

	Mono<List<AddressView>> within(Reach reach, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.troubles.stopped(reach, SHOWN).concatMap((trouble) -> view(trouble, wording)).collectList();
	}

	private Mono<AddressView> view(AddressTrouble trouble, Wording wording) {
		return Mono.justOrEmpty(trouble.stop())
			.flatMap((stop) -> this.accounts.find(trouble.account())
				.flatMap((person) -> this.reachability.nameOf(person)
					.map((name) -> AddressView.of(trouble, stop, person, name, wording))));
	}

}
