package nl.talentmarkt.frontend.savedsearches;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.Mails;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.frontend.unsubscribe.UnsubscribeLinks;
import nl.talentmarkt.frontend.unsubscribe.Unsubscribing;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.notification.SentMails;
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

	private static final Locale LANGUAGE = Locale.forLanguageTag("nl");

	private final SearchAlertReading reading;

	private final SentMails sent;

	private final Mails mails;

	private final SiteAddress site;

	private final UnsubscribeLinks unsubscribe;

	private final Wordings wordings;

	SearchAlertMails(SearchAlertReading reading, SentMails sent, Mails mails, SiteAddress site,
			UnsubscribeLinks unsubscribe, Wordings wordings) {
		this.reading = reading;
		this.sent = sent;
		this.mails = mails;
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
		return (event.event() instanceof SearchAlertEvent.Raised raised) ? sendOnce(raised, keyOf(event))
				: Mono.empty();
	}

	private static String keyOf(PublishedEvent event) {
		return "saved-search-mail." + event.id().replace('/', '.');
	}

	private Mono<Void> sendOnce(SearchAlertEvent.Raised raised, String key) {
		return this.sent.contains(key)
			.filter((already) -> !already)
			.flatMap((fresh) -> this.reading.read(raised.alert()))
			.flatMap((contents) -> this.mails.send(mail(contents, key)).then(this.sent.add(key)));
	}

	private OutgoingMail mail(AlertContents contents, String key) {
		Account recipient = contents.recipient();
		List<AlertMailView> searches = contents.searches().stream().map(this::view).toList();
		String unsubscribe = this.unsubscribe.link(from(contents));
		return new OutgoingMail(
				recipient.email(), recipient.name(), title(searches), "saved-search-alert", Map.of("searches", searches,
						"list", this.site.of(SavedSearchPages.PATH).toString(), "unsubscribe", unsubscribe),
				key, this.unsubscribe.headers(unsubscribe));
	}

	private AlertMailView view(News news) {
		return AlertMailView.of(news, this.site,
				this.unsubscribe.link(new Unsubscribing.FromSearch(news.search().id())), this.wordings.in(LANGUAGE));
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
