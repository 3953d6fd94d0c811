package nl.talentmarkt.search.savedsearch;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** Tells the owner of a saved search that there is somebody new, but not who. */
@Component
class SearchAlertNotices implements NoticeSource {

	private static final String PATH = "/bewaarde-zoekopdrachten";

	private final SearchAlertReading reading;

	SearchAlertNotices(SearchAlertReading reading) {
		this.reading = reading;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof SearchAlertEvent.Raised;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		SearchAlertEvent.Raised raised = (SearchAlertEvent.Raised) published.event();
		return this.reading.read(raised.alert()).map((contents) -> notice(published, contents)).flux();
	}

	private static Notice notice(PublishedEvent published, AlertContents contents) {
		AccountId recipient = contents.recipient().id();
		List<SavedSearch> searches = contents.searches().stream().map(AlertContents.News::search).toList();
		SavedSearch first = searches.getFirst();
		boolean one = searches.size() == 1;
		return new Notice(Notice.idOf(published, recipient), recipient,
				one ? NoticeKind.SAVED_SEARCH_FOUND : NoticeKind.SAVED_SEARCHES_FOUND,
				one ? PATH + "/" + first.id() : PATH,
				List.of(one ? first.name().value() : String.valueOf(searches.size())), published.occurredAt(), null,
				null);
	}

}
