package nl.talentmarkt.marketplace.reachability;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * Tells administrators of an address that stopped working, once until it works again, and
 * the person of what was not mailed when it does.
 */
@Component
class ReachabilityNotices implements NoticeSource {

	private final AddressTroubles troubles;

	private final Reachability reachability;

	private final Accounts accounts;

	ReachabilityNotices(AddressTroubles troubles, Reachability reachability, Accounts accounts) {
		this.troubles = troubles;
		this.reachability = reachability;
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof MailAddressFailed || event instanceof MailAddressRecovered;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		return switch (published.event()) {
			case MailAddressFailed failed -> failed(published, failed.account());
			case MailAddressRecovered recovered -> recovered(published, recovered).flux();
			default -> Flux.empty();
		};
	}

	private Flux<Notice> failed(PublishedEvent published, AccountId account) {
		return Mono.zip(this.troubles.find(account), this.accounts.find(account).flatMap(this.reachability::nameOf))
			.flatMapMany((found) -> Flux.fromIterable(found.getT1().organisations())
				.concatMap((organisation) -> administrators(published, account, found.getT2(), organisation)));
	}

	private Flux<Notice> administrators(PublishedEvent published, AccountId person, String name,
			OrganisationId organisation) {
		return this.accounts.administratorsOf(organisation)
			.filter((administrator) -> !administrator.id().equals(person))
			.map((administrator) -> new Notice(Notice.idOf(published, administrator.id()), administrator.id(),
					NoticeKind.MAIL_ADDRESS_FAILED, "/beheer/bezorging", List.of(name), published.occurredAt(), null,
					organisation));
	}

	private Mono<Notice> recovered(PublishedEvent published, MailAddressRecovered recovered) {
		return this.accounts.find(recovered.account())
			.filter((person) -> recovered.heldBack() > 0)
			.map((person) -> new Notice(Notice.idOf(published, person.id()), person.id(), NoticeKind.MAIL_ADDRESS_WORKS,
					"/meldingen", List.of(Integer.toString(recovered.heldBack())), published.occurredAt(), null, null));
	}

}
