package nl.talentmarkt.marketplace.reachability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * What is known of a person's address that did not take mail. One refusal for good stops
 * mail to it; "later" stops it after {@value #MOST_DELAYS} times, with at most
 * {@link #DELAYS_BELONG_TOGETHER} in between. While it is stopped, mail to it is held
 * back: the tray still tells the person everything.
 *
 * @param account whose address
 * @param address the address that failed; another address of the same person has no
 * trouble
 * @param organisations those who serve the person and may set it right
 * @param stop since when and why no mail is sent, or null when it is
 * @param delays how often mail was delayed lately
 * @param lastDelayAt when last, or null
 * @param failures how many mails failed since it last worked
 * @param reports which failures were counted, the newest {@value #MOST_KEPT}
 * @param heldBack which mails were not sent, at most {@value #MOST_KEPT}
 * @param recovery who said last that it works again, or null
 * @param version how often it was written
 */
public record AddressTrouble(AccountId account, EmailAddress address, Set<OrganisationId> organisations,
		@Nullable Stop stop, int delays, @Nullable Instant lastDelayAt, int failures, List<String> reports,
		List<String> heldBack, @Nullable Recovery recovery, long version) implements Aggregate<AddressTrouble> {

	/** After so many delays an address is taken for one that does not work. */
	public static final int MOST_DELAYS = 5;

	/** How many keys of failures and of mails are kept. */
	public static final int MOST_KEPT = 200;

	/** Delays further apart have nothing to do with each other. */
	public static final Duration DELAYS_BELONG_TOGETHER = Duration.ofDays(14);

	/** Copies the collections. */
	public AddressTrouble {
		organisations = Set.copyOf(organisations);
		reports = List.copyOf(reports);
		heldBack = List.copyOf(heldBack);
	}

	/**
	 * Begins to keep count of an address.
	 * @param account whose address
	 * @param organisations those who serve the person
	 * @return an address without trouble, at version 0
	 */
	public static AddressTrouble none(Account account, Set<OrganisationId> organisations) {
		return new AddressTrouble(account.id(), account.email(), organisations, null, 0, null, 0, List.of(), List.of(),
				null, 0);
	}

	/**
	 * Counts a failure.
	 * @param failure the failure
	 * @param serving those who serve the person by now
	 * @return the change; none when it was counted before
	 */
	public Change<AddressTrouble> fail(MailFailure failure, Set<OrganisationId> serving) {
		if (!failure.address().equals(this.address)) {
			return new AddressTrouble(this.account, failure.address(), serving, null, 0, null, 0, this.reports,
					List.of(), null, this.version)
				.fail(failure, serving);
		}
		if (this.reports.contains(failure.key())) {
			return Change.none(this);
		}
		boolean permanent = failure.status().isPermanent();
		int delayed = permanent ? this.delays : delaysWith(failure.at());
		Stop stopped = this.stop;
		if (stopped == null && (permanent || delayed >= MOST_DELAYS)) {
			stopped = new Stop(failure.at(), failure.status());
		}
		AddressTrouble next = new AddressTrouble(this.account, this.address, serving, stopped, delayed,
				permanent ? this.lastDelayAt : failure.at(), this.failures + 1, added(this.reports, failure.key()),
				this.heldBack, this.recovery, this.version);
		return Change.of(next, (this.stop == null && stopped != null) ? new MailAddressFailed(this.account)
				: new MailFailureCounted(this.account));
	}

	private int delaysWith(Instant now) {
		Instant last = this.lastDelayAt;
		boolean together = last != null && last.plus(DELAYS_BELONG_TOGETHER).isAfter(now);
		return together ? this.delays + 1 : 1;
	}

	private static List<String> added(List<String> keys, String key) {
		return Stream.concat(keys.stream().skip(Math.max(0, keys.size() + 1 - MOST_KEPT)), Stream.of(key)).toList();
	}

	/**
	 * Keeps a mail back that is not sent.
	 * @param mail its key
	 * @return the change; none when the address works, or the mail was kept back before
	 */
	public Change<AddressTrouble> holdBack(String mail) {
		if (this.stop == null || this.heldBack.contains(mail) || this.heldBack.size() >= MOST_KEPT) {
			return Change.none(this);
		}
		return Change.of(new AddressTrouble(this.account, this.address, this.organisations, this.stop, this.delays,
				this.lastDelayAt, this.failures, this.reports, added(this.heldBack, mail), this.recovery, this.version),
				new MailHeldBack(this.account));
	}

	/**
	 * Sends mail again.
	 * @param by who says so, and when
	 * @return the change; none when mail is sent anyway
	 */
	public Change<AddressTrouble> recover(Recovery by) {
		return (this.stop == null) ? Change.none(this)
				: Change.of(
						new AddressTrouble(this.account, this.address, this.organisations, null, 0, null, 0,
								this.reports, List.of(), by, this.version),
						new MailAddressRecovered(this.account, this.heldBack.size()));
	}

	@Override
	public String aggregateId() {
		return this.account.value();
	}

	@Override
	public AddressTrouble withVersion(long version) {
		return new AddressTrouble(this.account, this.address, this.organisations, this.stop, this.delays,
				this.lastDelayAt, this.failures, this.reports, this.heldBack, this.recovery, version);
	}

	/**
	 * Why no mail is sent.
	 *
	 * @param since from when
	 * @param status what the mail server said
	 */
	public record Stop(Instant since, MailStatus status) {
	}

	/**
	 * That it works again.
	 *
	 * @param by who said so: an administrator, or the person by signing in with a link
	 * from a mail
	 * @param at when
	 */
	public record Recovery(AccountId by, Instant at) {
	}

}
