package nl.talentmarkt.frontend.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.Mails;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.frontend.unsubscribe.UnsubscribeLinks;
import nl.talentmarkt.frontend.unsubscribe.Unsubscribing;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.notification.MailContents;
import nl.talentmarkt.marketplace.notification.MailDigestEvent;
import nl.talentmarkt.marketplace.notification.MailReading;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.PlannedMailEvent;
import nl.talentmarkt.marketplace.notification.SentMails;
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

	private final SentMails sent;

	private final Mails mails;

	private final UnsubscribeLinks unsubscribe;

	private final SiteAddress site;

	private final Wordings wordings;

	NoticeMails(MailReading reading, SentMails sent, Mails mails, UnsubscribeLinks unsubscribe, SiteAddress site,
			Wordings wordings) {
		this.reading = reading;
		this.sent = sent;
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
			return sendOnce(released.notice(),
					this.reading.read(released.notice()).map((contents) -> single(contents, released.notice())));
		}
		if (event.event() instanceof MailDigestEvent.Gathered gathered) {
			String key = "notice-digest." + gathered.digest();
			return sendOnce(key, this.reading.read(gathered.digest()).map((contents) -> digest(contents, key)));
		}
		return Mono.empty();
	}

	private Mono<Void> sendOnce(String key, Mono<OutgoingMail> mail) {
		return this.sent.contains(key)
			.filter((already) -> !already)
			.flatMap((fresh) -> mail)
			.flatMap((written) -> this.mails.send(written).then(this.sent.add(key)));
	}

	private OutgoingMail single(MailContents contents, String key) {
		Notice notice = contents.notices().getFirst();
		return mail(contents, OutgoingMail.Subject.of("notice." + notice.kind().name(), notice.arguments().toArray()),
				"notice", Map.of("notice", NoticeView.of(notice, wording(contents)), "link", link(notice)), key)
			.about(notice.path());
	}

	private OutgoingMail digest(MailContents contents, String key) {
		int count = contents.notices().size();
		List<List<DigestLine>> threads = DigestLine.threads(contents.notices(), wording(contents), this::link);
		OutgoingMail.Subject subject = (count == 1) ? OutgoingMail.Subject.of("mail.digest.subject.one")
				: OutgoingMail.Subject.of("mail.digest.subject", count);
		return mail(contents, subject, "notice-digest", Map.of("threads", threads), key);
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

	private Wording wording(MailContents contents) {
		return this.wordings.in(contents.language().locale());
	}

	private String link(Notice notice) {
		return this.site.of(notice.path()).toString();
	}

}
