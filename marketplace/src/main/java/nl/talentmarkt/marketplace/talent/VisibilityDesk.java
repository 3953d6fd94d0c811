package nl.talentmarkt.marketplace.talent;

import java.time.Clock;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;

/**
 * Where the two switches are turned that decide whether employers see a talent: the
 * talent's consent and the coach's confirmation.
 */
@Component
public class VisibilityDesk {

	private final Talents talents;

	private final ConsentDesk consents;

	private final Clock clock;

	VisibilityDesk(Talents talents, ConsentDesk consents, Clock clock) {
		this.talents = talents;
		this.consents = consents;
		this.clock = clock;
	}

	/**
	 * Records that a talent agrees to be shown to employers. A second time changes
	 * nothing.
	 * @param person the talent, or the coach of a talent without an account
	 * @param code the talent
	 * @param given which text was read, and how the talent said yes; what the talent does
	 * is always {@link Consent.Way#ONLINE}
	 * @return the stored talent, or empty when it does not lie within reach
	 * @throws TalentDecidesException (as an error signal) when a coach records it for a
	 * talent with an account
	 */
	public Mono<Talent> giveConsent(Viewer.SignedIn person, TalentCode code, ConsentGiven given) {
		return this.consents.give(person, code, Consent.Purpose.SHOW_TO_EMPLOYERS, given);
	}

	/**
	 * Records that a talent no longer wants to be shown. A second time changes nothing.
	 * @param person the talent, or the coach who heard it from the talent
	 * @param code the talent
	 * @return the stored talent, or empty when it does not lie within reach
	 */
	public Mono<Talent> withdrawConsent(Viewer.SignedIn person, TalentCode code) {
		return this.consents.withdraw(person, code, Consent.Purpose.SHOW_TO_EMPLOYERS);
	}

	/**
	 * Confirms a profile with everything that the talent proposed.
	 * @param coach the talent's coach
	 * @param code the talent
	 * @return the stored talent, or empty when it is not of this coach's caseload
	 * @throws ProfileIncompleteException (as an error signal) when an employer could not
	 * decide on the profile
	 */
	public Mono<Talent> confirm(Viewer.Coach coach, TalentCode code) {
		return this.talents.find(code, Permission.CONFIRM_PROFILE.reach(coach))
			.flatMap((talent) -> this.talents.change(talent.id(),
					(found) -> found.confirm(coach.coach(), this.clock.instant())));
	}

	/**
	 * Takes a confirmation back. A second time changes nothing.
	 * @param coach the talent's coach
	 * @param code the talent
	 * @return the stored talent, or empty when it is not of this coach's caseload
	 */
	public Mono<Talent> withdrawConfirmation(Viewer.Coach coach, TalentCode code) {
		return this.talents.find(code, Permission.CONFIRM_PROFILE.reach(coach))
			.flatMap((talent) -> this.talents.change(talent.id(), Talent::withdrawConfirmation));
	}

}
