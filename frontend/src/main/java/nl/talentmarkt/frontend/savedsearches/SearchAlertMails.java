package nl.talentmarkt.frontend.savedsearches;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.MailsOnce;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.frontend.unsubscribe.UnsubscribeLinks;
import nl.talentmarkt.frontend.unsubscribe.Unsubscribing;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.notification.MailPreferences;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.search.savedsearch.AlertContents.News;
import nl.talentmarkt.search.savedsearch.AlertContents;
import nl.talentmarkt.search.savedsearch.SearchAlertEvent;
import nl.talentmarkt.search.savedsearch.SearchAlertReading;

/**
 * Mails alerts. What a mail says is read when it goes out: who withdrew by then is not in
 * it, and when nobody is left there is no mail.
 */
@Component
class SearchAlertMails implements EventHandler {

	private final SearchAlertReading reading;

	private final MailsOnce mails;

	private final MailPreferences preferences;

	private final SiteAddress site;

	private final UnsubscribeLinks unsubscribe;

	private final Wordings wordings;

	SearchAlertMails(SearchAlertReading reading, MailsOnce mails, MailPreferences preferences, SiteAddress site,
			UnsubscribeLinks unsubscribe, Wordings wordings) {
		this.reading = reading;
		this.mails = mails;
		this.preferences = preferences;
		this.site = site;
		this.unsubscribe = unsubscribe;
		this.wordings = wordings;
	}

	@Override
	public String name() {
		return "saved-search-mail";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof SearchAlertEvent.Raised;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		String key = keyOf(event);
		return (event.event() instanceof SearchAlertEvent.Raised raised)
				? this.mails.send(key, this.reading.read(raised.alert()).flatMap((contents) -> mail(contents, key)))
				: Mono.empty();
	}

	private static String keyOf(PublishedEvent event) {
		return "saved-search-mail." + event.id().replace('/', '.');
	}

	private Mono<OutgoingMail> mail(AlertContents contents, String key) {
		return this.preferences.of(contents.recipient())
			.map((preference) -> mail(contents, preference.language().locale(), key));
	}

	private OutgoingMail mail(AlertContents contents, Locale language, String key) {
		Wording wording = this.wordings.in(language);
		Account recipient = contents.recipient();
		List<AlertMailView> searches = contents.searches().stream().map((news) -> view(news, wording)).toList();
		String unsubscribe = this.unsubscribe.link(from(contents));
		return new OutgoingMail(
				recipient.email(), recipient.name(), title(searches), "saved-search-alert", Map.of("searches", searches,
						"list", this.site.of(SavedSearchPages.PATH).toString(), "unsubscribe", unsubscribe),
				key, this.unsubscribe.headers(unsubscribe))
			.in(language);
	}

	private AlertMailView view(News news, Wording wording) {
		return AlertMailView.of(news, this.site,
				this.unsubscribe.link(new Unsubscribing.FromSearch(news.search().id())), wording);
	}

	private static OutgoingMail.Subject title(List<AlertMailView> searches) {
		return (searches.size() == 1) ? OutgoingMail.Subject.of("mail.saved-search.subject", searches.getFirst().name())
				: OutgoingMail.Subject.of("mail.saved-search.subject.several", searches.size());
	}

	private static Unsubscribing from(AlertContents contents) {
		return switch (contents.rhythm()) {
			case AT_ONCE -> new Unsubscribing.FromSearch(contents.searches().getFirst().search().id());
			case DAILY -> new Unsubscribing.FromDailySearches(contents.recipient().id());
		};
	}

}
