package nl.talentmarkt.frontend.visibility;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;

/** Tells what a talent ever agreed to, and what was taken back. */
@Component
public class ConsentHistory {

	private final Accounts accounts;

	private final ConsentTexts texts;

	ConsentHistory(Accounts accounts, ConsentTexts texts) {
		this.accounts = accounts;
		this.texts = texts;
	}

	/**
	 * Tells of one purpose.
	 * @param talent the talent
	 * @param purpose which one
	 * @param wording the reader's words
	 * @return every consent that was ever given for it, newest first
	 */
	public Mono<List<ConsentLine>> of(Talent talent, Consent.Purpose purpose, Wording wording) {
		List<Consent> given = talent.consents()
			.given()
			.reversed()
			.stream()
			.filter((consent) -> consent.purpose() == purpose)
			.toList();
		return recorders(given)
			.map((recorders) -> given.stream().map((consent) -> line(consent, recorders, wording)).toList());
	}

	private Mono<Map<AccountId, Account>> recorders(List<Consent> given) {
		return Flux.fromStream(given.stream().map(ConsentHistory::recordersOf))
			.flatMapIterable((accounts) -> accounts)
			.distinct()
			.concatMap(this.accounts::find)
			.collectMap(Account::id);
	}

	private static Collection<AccountId> recordersOf(Consent consent) {
		Consent.Withdrawal withdrawal = consent.withdrawal();
		return (withdrawal != null) ? List.of(consent.recordedBy(), withdrawal.by()) : List.of(consent.recordedBy());
	}

	private ConsentLine line(Consent consent, Map<AccountId, Account> recorders, Wording wording) {
		Consent.Withdrawal withdrawal = consent.withdrawal();
		boolean kept = this.texts.find(consent.textVersion()).isPresent();
		return new ConsentLine(
				wording.text("consent.given", wording.moment(consent.givenAt()), wording.of(consent.way())),
				wording.text("consent.recorded-by", name(consent.recordedBy(), recorders, wording)),
				wording.text("consent.version", consent.textVersion(), languageOf(consent, wording)),
				kept ? "/toestemming/" + consent.textVersion() + "?taal=" + consent.language() : null,
				(withdrawal != null) ? wording.text("consent.ended", wording.moment(withdrawal.at()),
						name(withdrawal.by(), recorders, wording)) : null);
	}

	private String languageOf(Consent consent, Wording wording) {
		return this.texts.find(consent.textVersion())
			.flatMap((version) -> version.in(consent.language()))
			.map(ConsentText::name)
			.orElseGet(() -> wording.language(Locale.forLanguageTag(consent.language())));
	}

	private static String name(AccountId account, Map<AccountId, Account> recorders, Wording wording) {
		Account known = recorders.get(account);
		return (known != null) ? known.name() : wording.text("interest.author.gone");
	}

}
