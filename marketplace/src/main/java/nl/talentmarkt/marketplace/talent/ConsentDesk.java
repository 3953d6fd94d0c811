package nl.talentmarkt.marketplace.talent;

import java.time.Clock;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Accounts;

/** Where consent is given and withdrawn, for one purpose at a time. */
@Component
public class ConsentDesk {

	private final Talents talents;

	private final Accounts accounts;

	private final Clock clock;

	ConsentDesk(Talents talents, Accounts accounts, Clock clock) {
		this.talents = talents;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Finds a talent whose consent a person may record.
	 * @param person the talent, or the coach of a talent without an account
	 * @param code the talent
	 * @return the talent, or empty when it does not lie within reach
	 * @throws TalentDecidesException (as an error signal) when it is a coach, and the
	 * talent has an account
	 */
	public Mono<Talent> mayGive(Viewer.SignedIn person, TalentCode code) {
		return this.talents.find(code, Permission.GIVE_CONSENT.reach(person))
			.flatMap((talent) -> mayRecord(person, talent));
	}

	/**
	 * Records that a talent agrees to something. A second time changes nothing.
	 * @param person the talent, or the coach of a talent without an account
	 * @param code the talent
	 * @param purpose to what
	 * @param given which text was read, and how the talent said yes; what the talent does
	 * is always {@link Consent.Way#ONLINE}
	 * @return the stored talent, or empty when it does not lie within reach
	 * @throws TalentDecidesException (as an error signal) when a coach records it for a
	 * talent with an account
	 */
	public Mono<Talent> give(Viewer.SignedIn person, TalentCode code, Consent.Purpose purpose, ConsentGiven given) {
		return mayGive(person, code).flatMap((talent) -> this.talents.change(talent.id(),
				(found) -> found.consent(consent(person, purpose, given))));
	}

	/**
	 * Records that a talent no longer agrees. A second time changes nothing.
	 * @param person the talent, or the coach who heard it from the talent
	 * @param code the talent
	 * @param purpose to what
	 * @return the stored talent, or empty when it does not lie within reach
	 */
	public Mono<Talent> withdraw(Viewer.SignedIn person, TalentCode code, Consent.Purpose purpose) {
		return this.talents.find(code, Permission.GIVE_CONSENT.reach(person))
			.flatMap((talent) -> this.talents.change(talent.id(), (found) -> found.withdrawConsent(purpose,
					new Consent.Withdrawal(person.account(), this.clock.instant()))));
	}

	private Mono<Talent> mayRecord(Viewer.SignedIn person, Talent talent) {
		return (person instanceof Viewer.Talent) ? Mono.just(talent)
				: this.accounts.ofTalent(talent.id())
					.<Talent>flatMap((own) -> Mono.error(new TalentDecidesException()))
					.defaultIfEmpty(talent);
	}

	private Consent consent(Viewer.SignedIn person, Consent.Purpose purpose, ConsentGiven given) {
		Consent.Way way = (person instanceof Viewer.Talent) ? Consent.Way.ONLINE : given.way();
		return new Consent(purpose, given.textVersion(), given.language(), way, this.clock.instant(), person.account(),
				null);
	}

}
