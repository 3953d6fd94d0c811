package nl.talentmarkt.marketplace.notification;

import java.util.Comparator;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;

/**
 * Reads what a mail says when it goes out. Each notice's source is asked again: who is no
 * longer to be told gets nothing. What waited and was seen in the tray meanwhile is no
 * news any more.
 */
@Component
public class MailReading {

	private final PlannedMails planned;

	private final MailDigests digests;

	private final Notices notices;

	private final Tray tray;

	private final SentMails sent;

	private final Accounts accounts;

	private final MailPreferences preferences;

	MailReading(PlannedMails planned, MailDigests digests, Notices notices, Tray tray, SentMails sent,
			Accounts accounts, MailPreferences preferences) {
		this.planned = planned;
		this.digests = digests;
		this.notices = notices;
		this.tray = tray;
		this.sent = sent;
		this.accounts = accounts;
		this.preferences = preferences;
	}

	/**
	 * Reads the mail about one notice.
	 * @param notice the notice's id
	 * @return what it says; empty when there is nothing to say any more, or nobody who
	 * wants mail
	 */
	public Mono<MailContents> read(String notice) {
		return this.planned.find(notice)
			.filter((mail) -> mail.state() == PlannedMail.State.RELEASED)
			.flatMap((mail) -> this.accounts.find(mail.recipient())
				.flatMap((account) -> contents(account, present(mail).flux())));
	}

	/**
	 * Reads a daily mail.
	 * @param digest the mail
	 * @return what it says; empty when there is nothing to say any more, or nobody who
	 * wants mail
	 */
	public Mono<MailContents> read(MailDigestId digest) {
		return this.digests.find(digest)
			.flatMap((mail) -> this.accounts.find(mail.recipient())
				.flatMap((account) -> contents(account, Flux.fromIterable(mail.notices()).concatMap(this::joined))));
	}

	/** Before there were plans, a notice was mailed without one. */
	private Mono<Notice> joined(String notice) {
		return this.sent.contains(notice)
			.filter((mailed) -> !mailed)
			.flatMap((fresh) -> this.planned.find(notice))
			.flatMap(this::present);
	}

	private Mono<Notice> present(PlannedMail mail) {
		return this.notices.of(mail.event())
			.filter((notice) -> notice.id().equals(mail.id()))
			.next()
			.filterWhen((notice) -> mail.hasWaited() ? isUnseen(notice) : Mono.just(true));
	}

	private Mono<Boolean> isUnseen(Notice notice) {
		return this.tray.find(notice.id(), new Reach.OfAccount(notice.recipient()))
			.map((shown) -> shown.seenAt() == null)
			.defaultIfEmpty(true);
	}

	private Mono<MailContents> contents(Account account, Flux<Notice> told) {
		return this.preferences.of(account)
			.filter((preference) -> preference.rhythm() != MailRhythm.NONE)
			.flatMap((preference) -> told.sort(Comparator.comparing(Notice::at).thenComparing(Notice::id))
				.collectList()
				.filter((list) -> !list.isEmpty())
				.map((list) -> new MailContents(account, preference.language(), list)));
	}

}
