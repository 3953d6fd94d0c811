package nl.talentmarkt.frontend.employers;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.employers.EmployerListPage.Row;
import nl.talentmarkt.frontend.employers.EmployerPage.BlockView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employer.Block;
import nl.talentmarkt.marketplace.employer.Employer.Lifting;
import nl.talentmarkt.marketplace.employer.Employer.TermsAcceptance;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;

/** Gathers what those see of employers who vet them. */
@Component
class EmployerPages {

	static final String PATH = "/beheer/werkgevers";

	private static final int SHOWN = 50;

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Comparator<Employer> BLOCKED_FIRST = Comparator
		.comparing((Employer employer) -> !employer.isBlocked());

	private final Employers employers;

	private final Accounts accounts;

	private final Wordings wordings;

	EmployerPages(Employers employers, Accounts accounts, Wordings wordings) {
		this.employers = employers;
		this.accounts = accounts;
		this.wordings = wordings;
	}

	Mono<EmployerListPage> list(String query, Locale locale) {
		Wording wording = this.wordings.in(locale);
		String sought = folded(query);
		return this.employers.all()
			.filter((employer) -> folded(employer.name()).contains(sought))
			.collectSortedList(BLOCKED_FIRST)
			.map((found) -> new EmployerListPage(query,
					found.stream().limit(SHOWN).map((employer) -> row(employer, wording)).toList(), found.size()));
	}

	Mono<EmployerPage> open(EmployerId id, Locale locale) {
		return this.employers.find(id)
			.flatMap((employer) -> Mono.zip(members(employer), names(employer),
					(members, names) -> page(employer, members, names, this.wordings.in(locale))));
	}

	private static Row row(Employer employer, Wording wording) {
		return new Row(path(employer), employer.name(),
				wording.text("employers.what", wording.of(employer.sector()), employer.place()), employer.isBlocked());
	}

	private Mono<String> members(Employer employer) {
		return this.accounts.ofEmployer(employer.id()).map(Account::name).collect(Collectors.joining(", "));
	}

	/** Everybody who accepted, shut out or let in. */
	private Mono<Map<AccountId, String>> names(Employer employer) {
		Set<AccountId> known = new HashSet<>();
		employer.accepted().forEach((acceptance) -> known.add(acceptance.by()));
		for (Block block : employer.blocks()) {
			known.add(block.by());
			Lifting lifted = block.lifted();
			if (lifted != null) {
				known.add(lifted.by());
			}
		}
		return Flux.fromIterable(known).concatMap(this.accounts::find).collectMap(Account::id, Account::name);
	}

	private static EmployerPage page(Employer employer, String members, Map<AccountId, String> names, Wording wording) {
		return new EmployerPage(path(employer), employer.name(), wording.of(employer.sector()), employer.place(),
				members.isEmpty() ? wording.text("employers.members.none") : members, terms(employer, names, wording),
				employer.isBlocked(),
				employer.blocks().reversed().stream().map((block) -> view(block, names, wording)).toList());
	}

	private static String terms(Employer employer, Map<AccountId, String> names, Wording wording) {
		if (employer.accepted().isEmpty()) {
			return wording.text("employers.terms.none");
		}
		TermsAcceptance latest = employer.accepted().getLast();
		return wording.text("employers.terms.accepted", latest.terms().value(), wording.moment(latest.at()),
				name(latest.by(), names, wording));
	}

	private static BlockView view(Block block, Map<AccountId, String> names, Wording wording) {
		Lifting lifted = block.lifted();
		return new BlockView(
				wording.text("employers.blocked", wording.moment(block.at()), name(block.by(), names, wording)),
				block.reason().value(), (lifted != null) ? wording.text("employers.lifted", wording.moment(lifted.at()),
						name(lifted.by(), names, wording)) : "");
	}

	private static String name(AccountId account, Map<AccountId, String> names, Wording wording) {
		return names.getOrDefault(account, wording.text("interest.author.gone"));
	}

	private static String path(Employer employer) {
		return PATH + "/" + employer.id();
	}

	private static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
	}

}
