package nl.talentmarkt.frontend.photo;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.visibility.ConsentHistory;
import nl.talentmarkt.frontend.visibility.ConsentTexts;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.photo.TalentPhotos;
import nl.talentmarkt.marketplace.talent.Consent.Purpose;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/** Gathers what the page of a photo shows. */
@Component
class PhotoPages {

	private final Talents talents;

	private final TalentPhotos photos;

	private final Accounts accounts;

	private final ConsentTexts texts;

	private final ConsentHistory history;

	private final Wordings wordings;

	PhotoPages(Talents talents, TalentPhotos photos, Accounts accounts, ConsentTexts texts, ConsentHistory history,
			Wordings wordings) {
		this.talents = talents;
		this.photos = photos;
		this.accounts = accounts;
		this.texts = texts;
		this.history = history;
		this.wordings = wordings;
	}

	Mono<PhotoPage> open(Viewer.SignedIn viewer, TalentCode code, @Nullable String language, Locale locale) {
		return this.talents.find(code, Permission.GIVE_CONSENT.reach(viewer))
			.flatMap((talent) -> page(viewer, talent, language, this.wordings.in(locale)));
	}

	private Mono<PhotoPage> page(Viewer.SignedIn viewer, Talent talent, @Nullable String language, Wording wording) {
		boolean own = viewer instanceof Viewer.Talent;
		boolean agreed = talent.agreesTo(Purpose.PHOTO);
		ConsentTexts.Version version = this.texts.current(Purpose.PHOTO);
		return Mono
			.zip(this.photos.of(talent.id()).hasElement(), this.accounts.ofTalent(talent.id()).hasElement(),
					this.history.of(talent, Purpose.PHOTO, wording))
			.map((found) -> new PhotoPage(talent.code().value(), own ? null : talent.name(), agreed && found.getT1(),
					agreed || found.getT1(), version, version.readBy(language, own), own || !found.getT2(),
					found.getT3()));
	}

}
