package nl.talentmarkt.frontend.mail;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.notification.SentMails;

/**
 * Sends each mail once, however often the event behind it is delivered. A mail goes out a
 * second time only when the process ends between the mail server's yes and our own mark;
 * it then bears the same Message-ID, which derives from the key.
 */
@Component
public class MailsOnce {

	private final SentMails sent;

	private final Mails mails;

	/**
	 * Keeps in a ledger what went out.
	 * @param sent the ledger
	 * @param mails sends
	 */
	public MailsOnce(SentMails sent, Mails mails) {
		this.sent = sent;
		this.mails = mails;
	}

	/**
	 * Tells whether one of some mails went out.
	 * @param keys their keys
	 * @return true when at least one did
	 */
	public Mono<Boolean> anyWentOut(Stream<String> keys) {
		return Flux.fromStream(keys).concatMap(this.sent::contains).any(Boolean::booleanValue);
	}

	/**
	 * Sends what did not go out yet.
	 * @param key the key of the mail, see {@link OutgoingMail#key}
	 * @param mail writes the mail, asked only when it did not go out yet; empty when
	 * there is nothing to tell any more
	 * @return completes as {@link Mails#send}
	 */
	public Mono<Void> send(String key, Mono<OutgoingMail> mail) {
		return this.sent.contains(key)
			.filter((already) -> !already)
			.flatMap((fresh) -> mail)
			.flatMap((written) -> this.mails.send(written).then(this.sent.add(key)));
	}

}
