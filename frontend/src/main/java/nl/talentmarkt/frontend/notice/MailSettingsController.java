package nl.talentmarkt.frontend.notice;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.notification.MailPreferences;
import nl.talentmarkt.marketplace.notification.MailRhythm;

/** Where people choose when mail about their notices comes, and in which language. */
@Controller
@Requires(Permission.READ_OWN_TRAY)
class MailSettingsController {

	static final String PATH = "/meldingen/instellingen";

	private final Accounts accounts;

	private final MailPreferences preferences;

	private final Wordings wordings;

	MailSettingsController(Accounts accounts, MailPreferences preferences, Wordings wordings) {
		this.accounts = accounts;
		this.preferences = preferences;
		this.wordings = wordings;
	}

	@GetMapping(PATH)
	Mono<Rendering> show(Viewer.SignedIn viewer,
			@RequestParam(name = "bewaard", required = false, defaultValue = "nee") String saved) {
		return account(viewer).flatMap((account) -> this.preferences.of(account)
			.map(MailSettingsForm::of)
			.map((form) -> page(form, account, "ja".equals(saved), HttpStatus.OK)));
	}

	@PostMapping(PATH)
	Mono<Rendering> choose(Viewer.SignedIn viewer, @ModelAttribute("form") MailSettingsForm form,
			BindingResult errors) {
		return account(viewer).flatMap((account) -> Mono.justOrEmpty(form.read(errors, languages()))
			.flatMap((choice) -> this.preferences.change(account, choice::of))
			.map((stored) -> Redirects.seeOther(PATH + "?bewaard=ja"))
			.switchIfEmpty(Mono.fromSupplier(() -> page(form, account, false, HttpStatus.UNPROCESSABLE_CONTENT))));
	}

	private Mono<Account> account(Viewer.SignedIn viewer) {
		return this.accounts.find(viewer.account()).switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private List<String> languages() {
		return this.wordings.languages().stream().map(Locale::toLanguageTag).toList();
	}

	private Rendering page(MailSettingsForm form, Account account, boolean saved, HttpStatus status) {
		return Rendering.view("tray/settings")
			.modelAttribute("page", new MailSettingsPage(account.email().value(), List.of(MailRhythm.values()),
					List.of(DayOfWeek.values()), this.wordings.languages().stream().map(Language::of).toList(), saved))
			.modelAttribute("form", form)
			.modelAttribute("noIndex", true)
			.status(status)
			.build();
	}

	/**
	 * What there is to choose from.
	 *
	 * @param email where mail goes
	 * @param rhythms how soon
	 * @param days which days can be without mail
	 * @param languages the languages, one when there is no choice
	 * @param saved whether a choice was just kept
	 */
	record MailSettingsPage(String email, List<MailRhythm> rhythms, List<DayOfWeek> days, List<Language> languages,
			boolean saved) {
	}

	/**
	 * A language.
	 *
	 * @param tag its BCP 47 tag
	 * @param name what it calls itself
	 */
	record Language(String tag, String name) {

		static Language of(Locale language) {
			String tag = language.toLanguageTag();
			return new Language(tag,
					OwnLanguage.of(tag)
						.map(OwnLanguage::ownName)
						.orElseGet(() -> language.getDisplayLanguage(language)));
		}

	}

}
