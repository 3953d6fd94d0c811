package nl.talentmarkt.marketplace.notification;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.EmployerAccess;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * What every feature together says of who is told what. Members of an employer who is
 * shut out are told nothing, whatever a feature says.
 */
@Component
public class Notices {

	private final List<NoticeSource> sources;

	private final Accounts accounts;

	private final EmployerAccess access;

	Notices(List<NoticeSource> sources, Accounts accounts, EmployerAccess access) {
		this.sources = List.copyOf(sources);
		this.accounts = accounts;
		this.access = access;
	}

	/**
	 * Tells whether anybody is told of an event.
	 * @param event any event
	 * @return true when {@link #of} has notices for it
	 */
	public boolean concern(DomainEvent event) {
		return this.sources.stream().anyMatch((source) -> source.concerns(event));
	}

	/**
	 * Says who is told what.
	 * @param event any event
	 * @return one notice for each person who may be told, the same ones each time for the
	 * same event
	 */
	public Flux<Notice> of(PublishedEvent event) {
		return Flux.fromIterable(this.sources)
			.filter((source) -> source.concerns(event.event()))
			.concatMap((source) -> source.noticesFor(event))
			.filterWhen(this::mayBeTold);
	}

	private Mono<Boolean> mayBeTold(Notice notice) {
		return this.accounts.find(notice.recipient())
			.map(Account::person)
			.flatMap(this.access::isGivenTo)
			.defaultIfEmpty(true);
	}

}
