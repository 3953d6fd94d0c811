package nl.talentmarkt.frontend.visibility;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.visibility.ConsentPage.LanguageLink;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.talent.Consent.Purpose;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/** Gathers what the page of a consent shows. */
@Component
class ConsentPages {

	private final Talents talents;

	private final Accounts accounts;

	private final ConsentTexts texts;

	private final ConsentHistory history;

	private final Switches switches;

	private final Wordings wordings;

	ConsentPages(Talents talents, Accounts accounts, ConsentTexts texts, ConsentHistory history, Switches switches,
			Wordings wordings) {
		this.talents = talents;
		this.accounts = accounts;
		this.texts = texts;
		this.history = history;
		this.switches = switches;
		this.wordings = wordings;
	}

	Mono<ConsentPage> open(Viewer.SignedIn viewer, TalentCode code, @Nullable String language, Locale locale) {
		return this.talents.find(code, Permission.GIVE_CONSENT.reach(viewer))
			.flatMap((talent) -> page(viewer, talent, language, this.wordings.in(locale)));
	}

	private Mono<ConsentPage> page(Viewer.SignedIn viewer, Talent talent, @Nullable String language, Wording wording) {
		boolean own = viewer instanceof Viewer.Talent;
		ConsentTexts.Version version = this.texts.current(Purpose.SHOW_TO_EMPLOYERS);
		ConsentText text = version.readBy(language, own);
		return Mono
			.zip(this.switches.of(talent, own, wording), this.history.of(talent, Purpose.SHOW_TO_EMPLOYERS, wording),
					this.accounts.ofTalent(talent.id()).hasElement())
			.map((found) -> new ConsentPage(talent.code().value(), own ? null : talent.name(), found.getT1(),
					version.id(), text, languages(version, text), !found.getT1().consented() && (own || !found.getT3()),
					found.getT2()));
	}

	private static List<LanguageLink> languages(ConsentTexts.Version version, ConsentText shown) {
		return version.texts()
			.stream()
			.map((text) -> new LanguageLink(text.language(), text.name(), text.equals(shown)))
			.toList();
	}

}
