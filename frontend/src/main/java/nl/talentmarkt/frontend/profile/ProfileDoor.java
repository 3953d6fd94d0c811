package nl.talentmarkt.frontend.profile;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.Places;

/** Lets those who may write in a profile in, and nobody else. */
@Component
class ProfileDoor {

	private final Talents talents;

	private final Accounts accounts;

	private final OccupationCatalogue catalogue;

	private final Places places;

	private final Clock clock;

	ProfileDoor(Talents talents, Accounts accounts, OccupationCatalogue catalogue, Places places, Clock clock) {
		this.talents = talents;
		this.accounts = accounts;
		this.catalogue = catalogue;
		this.places = places;
		this.clock = clock;
	}

	/**
	 * Opens a profile.
	 * @param viewer who wants to write
	 * @param code whose profile
	 * @param permission what that needs
	 * @return the profile, or {@link NotFoundException} outside the viewer's reach
	 */
	Mono<Opened> open(Viewer.SignedIn viewer, TalentCode code, Permission permission) {
		return this.talents.find(code, permission.reach(viewer))
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.flatMap((talent) -> writing(viewer, talent).map((writing) -> new Opened(talent, writing)));
	}

	private Mono<Writing> writing(Viewer.SignedIn viewer, Talent talent) {
		if (viewer instanceof Viewer.Talent) {
			return Mono.just(writing(viewer, talent, Editor.TALENT, true));
		}
		return this.accounts.ofTalent(talent.id())
			.hasElement()
			.map((hasAccount) -> writing(viewer, talent, Editor.COACH, !hasAccount));
	}

	private Writing writing(Viewer.SignedIn viewer, Talent talent, Editor editor, boolean mayApprove) {
		return new Writing(editor, viewer.account(), mayApprove, talent.edited(), this.clock.instant(),
				LocalDate.now(this.clock), this.catalogue, this.places);
	}

}
