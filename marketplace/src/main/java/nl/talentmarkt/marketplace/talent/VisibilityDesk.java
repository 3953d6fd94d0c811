package nl.talentmarkt.marketplace.talent;

import java.time.Clock;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Accounts;

/**
 * Where the two switches are turned that decide whether employers see a talent: the
 * talent's consent and the coach's confirmation.
 */
@Component
public class VisibilityDesk {

	private final Talents talents;

	private final Accounts accounts;

	private final Clock clock;

	VisibilityDesk(Talents talents, Accounts accounts, Clock clock) {
		this.talents = talents;
		this.accounts = accounts;
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
		return this.talents.find(code, Permission.GIVE_CONSENT.reach(person))
			.flatMap((talent) -> mayRecord(person, talent))
			.flatMap((talent) -> this.talents.change(talent.id(), (found) -> found.consent(consent(person, given))));
	}

	/**
	 * Records that a talent no longer wants to be shown. A second time changes nothing.
	 * @param person the talent, or the coach who heard it from the talent
	 * @param code the talent
	 * @return the stored talent, or empty when it does not lie within reach
	 */
	public Mono<Talent> withdrawConsent(Viewer.SignedIn person, TalentCode code) {
		return this.talents.find(code, Permission.GIVE_CONSENT.reach(person))
			.flatMap((talent) -> this.talents.change(talent.id(),
					(found) -> found.withdrawConsent(new Consent.Withdrawal(person.account(), this.clock.instant()))));
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

	private Mono<Talent> mayRecord(Viewer.SignedIn person, Talent talent) {
		return (person instanceof Viewer.Talent) ? Mono.just(talent)
				: this.accounts.ofTalent(talent.id())
					.<Talent>flatMap((own) -> Mono.error(new TalentDecidesException()))
					.defaultIfEmpty(talent);
	}

	private Consent consent(Viewer.SignedIn person, ConsentGiven given) {
		Consent.Way way = (person instanceof Viewer.Talent) ? Consent.Way.ONLINE : given.way();
		return new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, given.textVersion(), given.language(), way,
				this.clock.instant(), person.account(), null);
	}

}
