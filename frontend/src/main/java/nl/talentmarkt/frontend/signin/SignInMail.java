package nl.talentmarkt.frontend.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import nl.talentmarkt.frontend.mail.Mails;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.notification.MailPreferences;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.text.EmailAddress;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/** Mails the link to whoever asked for it and has an account; nobody else gets mail. */
@Component
class SignInMail implements EventHandler {

	private final Accounts accounts;

	private final MailPreferences preferences;

	private final Mails mails;

	private final ApplicationSecret secret;

	private final SiteAddress site;

	private final SignInProperties properties;

	private final Clock clock;

	SignInMail(Accounts accounts, MailPreferences preferences, Mails mails, ApplicationSecret secret, SiteAddress site,
			SignInProperties properties, Clock clock) {
		this.accounts = accounts;
		this.preferences = preferences;
		this.mails = mails;
		this.secret = secret;
		this.site = site;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "sign-in-mail";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof SignInLinkRequested;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return Mono.just(event.event())
			.ofType(SignInLinkRequested.class)
			// When mail was away for long the link works no more; the person asked again.
			.filter((requested) -> this.clock.instant().isBefore(requested.expiresAt()))
			.flatMap((requested) -> send(event.id(), requested));
	}

	private Mono<Void> send(String eventId, SignInLinkRequested requested) {
		return this.accounts.findByEmail(new EmailAddress(requested.email()))
			.flatMap((account) -> this.preferences.of(account)
				.map((preference) -> mail(eventId, requested, account).in(preference.language().locale())))
			.flatMap(this.mails::sendAskedFor);
	}

	private OutgoingMail mail(String eventId, SignInLinkRequested requested, Account account) {
		SignInToken token = SignInToken.of(new SignInSeed(requested.seed()), this.secret);
		Duration validFor = this.properties.validFor();
		return new OutgoingMail(account.email(), account.name(), OutgoingMail.Subject.of("mail.sign-in.subject"),
				"sign-in", Map.of("link", this.site.of("/inloggen/link?token=" + token.value()).toString(), "minutes",
						validFor.toMinutes()),
				"sign-in." + eventId);
	}

}
