package nl.talentmarkt.frontend.mail;

import java.time.Clock;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.reachability.MailFailure;
import nl.talentmarkt.marketplace.reachability.Reachability;

/**
 * Sends no mail to addresses that do not work, and learns which do not from what the mail
 * server says.
 */
final class ReachingMails implements Mails {

	private final SmtpMails smtp;

	private final Reachability reachability;

	private final Clock clock;

	ReachingMails(SmtpMails smtp, Reachability reachability, Clock clock) {
		this.smtp = smtp;
		this.reachability = reachability;
		this.clock = clock;
	}

	@Override
	public Mono<Void> send(OutgoingMail mail) {
		return this.reachability.holdsBack(mail.to(), mail.key())
			.filter((held) -> !held)
			.flatMap((free) -> sendAskedFor(mail));
	}

	@Override
	public Mono<Void> sendAskedFor(OutgoingMail mail) {
		return this.smtp.send(mail).onErrorResume(AddressRefusedException.class, (refused) -> learn(mail, refused));
	}

	/**
	 * The refused mail is one of those that are held back, so the person hears of it when
	 * the address works again.
	 */
	private Mono<Void> learn(OutgoingMail mail, AddressRefusedException refused) {
		MailFailure failure = new MailFailure("smtp." + mail.key(), mail.to(), refused.status(), this.clock.instant());
		return this.reachability.learn(failure)
			.then(Mono.defer(() -> this.reachability.holdsBack(mail.to(), mail.key())))
			.then();
	}

}
