package nl.talentmarkt.marketplace.reachability;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.reachability.AddressTrouble.Recovery;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;

/** Learns which addresses do not work, and decides whether mail is sent. */
@Component
public class Reachability {

	/** An employer has threads with few organisations; the newest tell which. */
	private static final int THREADS_LOOKED_AT = 200;

	private final AddressTroubles troubles;

	private final Accounts accounts;

	private final Talents talents;

	private final Interests interests;

	private final Clock clock;

	Reachability(AddressTroubles troubles, Accounts accounts, Talents talents, Interests interests, Clock clock) {
		this.troubles = troubles;
		this.accounts = accounts;
		this.talents = talents;
		this.interests = interests;
		this.clock = clock;
	}

	/**
	 * Decides whether a mail is held back, and remembers that it was.
	 * @param address where it would go
	 * @param mail the mail's key
	 * @return true when it must not be sent
	 */
	public Mono<Boolean> holdsBack(EmailAddress address, String mail) {
		return this.troubles.stopped(address)
			.flatMap((found) -> this.troubles.change(found, (trouble) -> trouble.holdBack(mail)))
			.map((trouble) -> trouble.stop() != null)
			.defaultIfEmpty(false);
	}

	/**
	 * Learns that a mail did not reach its address.
	 * @param failure the failure; one at an address that nobody has changes nothing
	 * @return what is known of the address now, or empty when nobody has it
	 */
	public Mono<AddressTrouble> learn(MailFailure failure) {
		return this.accounts.findByEmail(failure.address())
			.flatMap((account) -> serving(account).flatMap((serving) -> this.troubles
				.change(AddressTrouble.none(account, serving), (trouble) -> trouble.fail(failure, serving))));
	}

	/**
	 * Sends mail to an address within reach again.
	 * @param account whose address
	 * @param reach who says so may set which addresses right
	 * @param by who says so
	 * @return what is known of it now, or empty when there is nothing within reach
	 */
	public Mono<AddressTrouble> recover(AccountId account, Reach reach, AccountId by) {
		return this.troubles.change(account, reach, (trouble) -> trouble.recover(recovery(by)));
	}

	/**
	 * Learns that a mail was read: whoever signs in by a mailed link got the mail.
	 * @param account whose address
	 * @return completes when it is stored
	 */
	public Mono<Void> wasReached(AccountId account) {
		return this.troubles
			.change(account, new Reach.OfAccount(account), (trouble) -> trouble.recover(recovery(account)))
			.then();
	}

	/**
	 * Says whose address it is, to those who serve the person.
	 * @param account the person
	 * @return the name; of a talent the code, because names of talents go no further than
	 * the coach
	 */
	public Mono<String> nameOf(Account account) {
		return (account.person() instanceof Viewer.Talent talent)
				? this.talents.find(talent.talent()).map((found) -> found.code().value()).defaultIfEmpty("")
				: Mono.just(account.name());
	}

	private Recovery recovery(AccountId by) {
		return new Recovery(by, this.clock.instant());
	}

	private Mono<Set<OrganisationId>> serving(Account account) {
		return switch (account.person()) {
			case Viewer.Coach coach -> Mono.just(Set.of(coach.organisation()));
			case Viewer.Organiser organiser -> Mono.just(Set.of(organiser.organisation()));
			case Viewer.Administrator administrator -> Mono.just(Set.of(administrator.organisation()));
			case Viewer.Talent talent ->
				this.talents.find(talent.talent()).map(Talent::organisation).map(Set::of).defaultIfEmpty(Set.of());
			case Viewer.EmployerMember member ->
				this.interests.list(new Reach.OfEmployer(member.employer()), THREADS_LOOKED_AT)
					.map(Interest::organisation)
					.collect(Collectors.toUnmodifiableSet());
			case Viewer.Ambassador ambassador -> Mono.just(Set.of());
		};
	}

}
