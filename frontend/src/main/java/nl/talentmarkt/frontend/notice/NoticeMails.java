package nl.talentmarkt.frontend.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.MailsOnce;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.frontend.unsubscribe.UnsubscribeLinks;
import nl.talentmarkt.frontend.unsubscribe.Unsubscribing;
import nl.talentmarkt.marketplace.notification.MailContents;
import nl.talentmarkt.marketplace.notification.MailDigestEvent;
import nl.talentmarkt.marketplace.notification.MailReading;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.PlannedMailEvent;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * Mails the same notices that the tray holds, each once: alone, or with the others of the
 * day.
 */
@Component
class NoticeMails implements EventHandler {

	private final MailReading reading;

	private final MailsOnce mails;

	private final UnsubscribeLinks unsubscribe;

	private final SiteAddress site;

	private final NoticeWordings wordings;

	NoticeMails(MailReading reading, MailsOnce mails, UnsubscribeLinks unsubscribe, SiteAddress site,
			NoticeWordings wordings) {
		this.reading = reading;
		this.mails = mails;
		this.unsubscribe = unsubscribe;
		this.site = site;
		this.wordings = wordings;
	}

	@Override
	public String name() {
		return "notice-mail";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof PlannedMailEvent.Released || event instanceof MailDigestEvent.Gathered;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		if (event.event() instanceof PlannedMailEvent.Released released) {
			return this.mails.send(released.notice(),
					this.reading.read(released.notice()).flatMap((contents) -> single(contents, released.notice())));
		}
		if (event.event() instanceof MailDigestEvent.Gathered gathered) {
			String key = "notice-digest." + gathered.digest();
			return this.mails.send(key,
					this.reading.read(gathered.digest()).flatMap((contents) -> digest(contents, key)));
		}
		return Mono.empty();
	}

	private Mono<OutgoingMail> single(MailContents contents, String key) {
		Notice notice = contents.notices().getFirst();
		return this.wordings.view(notice, contents.language().locale())
			.map((view) -> mail(contents, OutgoingMail.Subject.of("mail.notice.subject", view.subject()), "notice",
					Map.of("notice", view, "link", link(notice)), key)
				.about(notice.path()));
	}

	private Mono<OutgoingMail> digest(MailContents contents, String key) {
		int count = contents.notices().size();
		OutgoingMail.Subject subject = (count == 1) ? OutgoingMail.Subject.of("mail.digest.subject.one")
				: OutgoingMail.Subject.of("mail.digest.subject", count);
		return this.wordings.views(contents.notices(), contents.language().locale())
			.map((views) -> DigestLine.threads(contents.notices(), views, this::link))
			.map((threads) -> mail(contents, subject, "notice-digest", Map.of("threads", threads), key));
	}

	private OutgoingMail mail(MailContents contents, OutgoingMail.Subject subject, String template,
			Map<String, Object> told, String key) {
		String stop = this.unsubscribe.link(new Unsubscribing.FromNotices(contents.recipient().id()));
		Map<String, Object> model = new HashMap<>(told);
		model.put("settings", this.site.of(MailSettingsController.PATH).toString());
		model.put("unsubscribe", stop);
		return new OutgoingMail(contents.recipient().email(), contents.recipient().name(), subject, template, model,
				key, this.unsubscribe.headers(stop))
			.in(contents.language().locale());
	}

	private String link(Notice notice) {
		return this.site.of(notice.path()).toString();
	}

}
