package nl.talentmarkt.frontend.visibility;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.visibility.ConsentPage.ConsentLine;
import nl.talentmarkt.frontend.visibility.ConsentPage.LanguageLink;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/** Gathers what the page of a consent shows. */
@Component
class ConsentPages {

	private static final String SIMPLE_DUTCH = "nl-simple";

	private static final String DUTCH = "nl";

	private final Talents talents;

	private final Accounts accounts;

	private final ConsentTexts texts;

	private final Switches switches;

	private final Wordings wordings;

	ConsentPages(Talents talents, Accounts accounts, ConsentTexts texts, Switches switches, Wordings wordings) {
		this.talents = talents;
		this.accounts = accounts;
		this.texts = texts;
		this.switches = switches;
		this.wordings = wordings;
	}

	Mono<ConsentPage> open(Viewer.SignedIn viewer, TalentCode code, @Nullable String language, Locale locale) {
		return this.talents.find(code, Permission.GIVE_CONSENT.reach(viewer))
			.flatMap((talent) -> page(viewer, talent, language, this.wordings.in(locale)));
	}

	private Mono<ConsentPage> page(Viewer.SignedIn viewer, Talent talent, @Nullable String language, Wording wording) {
		boolean own = viewer instanceof Viewer.Talent;
		ConsentTexts.Version version = this.texts.current();
		ConsentText text = text(version, language, own);
		return Mono
			.zip(this.switches.of(talent, own, wording), recorders(talent),
					this.accounts.ofTalent(talent.id()).hasElement())
			.map((found) -> new ConsentPage(talent.code().value(), own ? null : talent.name(), found.getT1(),
					version.id(), text, languages(version, text), !found.getT1().consented() && (own || !found.getT3()),
					history(talent, found.getT2(), wording)));
	}

	/** Talents read simple Dutch first; whoever records it reads the full text first. */
	private static ConsentText text(ConsentTexts.Version version, @Nullable String language, boolean own) {
		return Stream.of((language != null) ? language : "", own ? SIMPLE_DUTCH : DUTCH)
			.flatMap((tag) -> version.in(tag).stream())
			.findFirst()
			.orElseGet(() -> version.texts().getFirst());
	}

	private static List<LanguageLink> languages(ConsentTexts.Version version, ConsentText shown) {
		return version.texts()
			.stream()
			.map((text) -> new LanguageLink(text.language(), text.name(), text.equals(shown)))
			.toList();
	}

	private Mono<Map<AccountId, Account>> recorders(Talent talent) {
		return Flux.fromStream(talent.consents().given().stream().map(ConsentPages::recordersOf))
			.flatMapIterable((accounts) -> accounts)
			.distinct()
			.concatMap(this.accounts::find)
			.collectMap(Account::id);
	}

	private static Collection<AccountId> recordersOf(Consent consent) {
		Consent.Withdrawal withdrawal = consent.withdrawal();
		return (withdrawal != null) ? List.of(consent.recordedBy(), withdrawal.by()) : List.of(consent.recordedBy());
	}

	private List<ConsentLine> history(Talent talent, Map<AccountId, Account> recorders, Wording wording) {
		return talent.consents()
			.given()
			.reversed()
			.stream()
			.map((consent) -> line(consent, recorders, wording))
			.toList();
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
