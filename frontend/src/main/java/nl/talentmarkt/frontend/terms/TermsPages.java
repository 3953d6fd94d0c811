package nl.talentmarkt.frontend.terms;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employer.TermsAcceptance;
import nl.talentmarkt.marketplace.employer.Employers;

/** Gathers what the page of the terms of use shows to whoever reads it. */
@Component
class TermsPages {

	private final TermsOfUse terms;

	private final Employers employers;

	private final Accounts accounts;

	private final Wordings wordings;

	TermsPages(TermsOfUse terms, Employers employers, Accounts accounts, Wordings wordings) {
		this.terms = terms;
		this.employers = employers;
		this.accounts = accounts;
		this.wordings = wordings;
	}

	Mono<TermsPage> open(Viewer viewer, String back, Locale locale) {
		return employerOf(viewer).flatMap((employer) -> forMember(employer, back, this.wordings.in(locale)))
			.defaultIfEmpty(new TermsPage(this.terms.text(), null, null));
	}

	private Mono<Employer> employerOf(Viewer viewer) {
		return (Permission.ACCEPT_TERMS.reach(viewer) instanceof Reach.OfEmployer own)
				? this.employers.find(own.employer()) : Mono.empty();
	}

	private Mono<TermsPage> forMember(Employer employer, String back, Wording wording) {
		Optional<TermsAcceptance> acceptance = employer.acceptanceOf(this.terms.current());
		return Mono.justOrEmpty(acceptance)
			.flatMap((accepted) -> inWords(accepted, employer, wording))
			.map((words) -> new TermsPage(this.terms.text(), words, null))
			.defaultIfEmpty(new TermsPage(this.terms.text(), null, this.terms.card(back)));
	}

	private Mono<String> inWords(TermsAcceptance acceptance, Employer employer, Wording wording) {
		return this.accounts.find(acceptance.by())
			.map(Account::name)
			.defaultIfEmpty(wording.text("interest.author.gone"))
			.map((name) -> wording.text("terms.accepted", name, employer.name(), wording.moment(acceptance.at())));
	}

}
