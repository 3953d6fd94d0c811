package nl.talentmarkt.frontend.notice;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.Mails;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.Notices;
import nl.talentmarkt.marketplace.notification.SentMails;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** Mails the same notices that the tray holds, each once. */
@Component
class NoticeMails implements EventHandler {

	private static final Locale LANGUAGE = Locale.forLanguageTag("nl");

	private final Notices notices;

	private final Accounts accounts;

	private final SentMails sent;

	private final Mails mails;

	private final SiteAddress site;

	private final NoticeWordings wordings;

	NoticeMails(Notices notices, Accounts accounts, SentMails sent, Mails mails, SiteAddress site,
			NoticeWordings wordings) {
		this.notices = notices;
		this.accounts = accounts;
		this.sent = sent;
		this.mails = mails;
		this.site = site;
		this.wordings = wordings;
	}

	@Override
	public String name() {
		return "mail";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return this.notices.concern(event);
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return this.notices.of(event).filter((notice) -> !notice.kind().hasOwnMail()).concatMap(this::sendOnce).then();
	}

	private Mono<Void> sendOnce(Notice notice) {
		return this.sent.contains(notice.id())
			.filter((already) -> !already)
			.flatMap((fresh) -> this.accounts.find(notice.recipient()))
			.flatMap((account) -> this.wordings.view(notice, LANGUAGE).map((view) -> mail(notice, account, view)))
			.flatMap((mail) -> this.mails.send(mail).then(this.sent.add(notice.id())));
	}

	private OutgoingMail mail(Notice notice, Account account, NoticeView view) {
		return new OutgoingMail(account.email(), account.name(),
				OutgoingMail.Subject.of("mail.notice.subject", view.subject()), "notice",
				Map.of("notice", view, "link", this.site.of(notice.path()).toString()), notice.id());
	}

}
