package nl.talentmarkt.marketplace.notification;

import java.time.Clock;
import java.util.Comparator;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** Gives a daily mail that was opened its notices. */
@Component
class MailDigestGathering implements EventHandler {

	private final MailDigests digests;

	private final PlannedMails planned;

	private final Clock clock;

	MailDigestGathering(MailDigests digests, PlannedMails planned, Clock clock) {
		this.digests = digests;
		this.planned = planned;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "mail-digest-gathering";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof MailDigestEvent.Opened;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return (event.event() instanceof MailDigestEvent.Opened opened)
				? this.digests.find(opened.digest()).flatMap(this::gather) : Mono.empty();
	}

	/** Each step may be done again: when this broke off, it begins anew. */
	private Mono<Void> gather(MailDigest digest) {
		return join(digest).then(Mono.defer(() -> decide(digest))).flatMap(this::putBack);
	}

	private Mono<Void> join(MailDigest digest) {
		return digest.isGathered() ? Mono.empty()
				: this.planned.waiting(digest.recipient())
					.filter((waiting) -> !waiting.due().isAfter(digest.until()))
					.concatMap((waiting) -> this.planned.change(waiting.id(), (mail) -> mail.join(digest.id())))
					.then();
	}

	private Mono<MailDigest> decide(MailDigest digest) {
		return this.planned.joined(digest.id())
			.sort(Comparator.comparing(PlannedMail::plannedAt).thenComparing(PlannedMail::id))
			.map(PlannedMail::id)
			.collectList()
			.flatMap((joined) -> this.digests.gather(digest.id(), joined, this.clock.instant()));
	}

	/**
	 * An instance whose claim ran out may have joined something after another one had
	 * decided what is in the mail.
	 */
	private Mono<Void> putBack(MailDigest decided) {
		return this.planned.joined(decided.id())
			.filter((joined) -> !decided.notices().contains(joined.id()))
			.concatMap((late) -> this.planned.change(late.id(), (mail) -> mail.leave(decided.id())))
			.then();
	}

}
