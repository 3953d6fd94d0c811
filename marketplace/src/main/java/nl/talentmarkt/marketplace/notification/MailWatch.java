package nl.talentmarkt.marketplace.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;

/**
 * Has go out what has waited long enough: a notice of its own is released, what waits for
 * the daily mail opens one. Several instances may look at the same time: each step is a
 * change that only the first one makes. What was chosen meanwhile goes before what was
 * planned.
 */
@Component
class MailWatch {

	private static final Logger logger = LoggerFactory.getLogger(MailWatch.class);

	/** As many as one look takes; the next look finds the others. */
	private static final int LOOKED_AT_ONCE = 1_000;

	private final PlannedMails planned;

	private final MailDigests digests;

	private final Accounts accounts;

	private final MailPreferences preferences;

	private final NotificationProperties properties;

	private final Clock clock;

	MailWatch(PlannedMails planned, MailDigests digests, Accounts accounts, MailPreferences preferences,
			NotificationProperties properties, Clock clock) {
		this.planned = planned;
		this.digests = digests;
		this.accounts = accounts;
		this.preferences = preferences;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Looks once.
	 * @return completes when everything that was due is on its way
	 */
	Mono<Void> look() {
		Instant now = this.clock.instant();
		return this.planned.due(now, LOOKED_AT_ONCE)
			.collectMultimap(PlannedMail::recipient)
			.flatMapIterable((byRecipient) -> byRecipient.entrySet())
			.concatMap((due) -> sendOn(due.getKey(), due.getValue(), now))
			.then();
	}

	private Mono<Void> sendOn(AccountId recipient, Collection<PlannedMail> due, Instant now) {
		return this.accounts.find(recipient)
			.flatMap(this.preferences::of)
			.flatMap((preference) -> sendOn(preference, due, now).thenReturn(true))
			// Whoever has no account any more gets no mail.
			.switchIfEmpty(Mono.defer(() -> retime(due, new MailMoment.Never(), now).thenReturn(true)))
			.then()
			// One person's mail must not keep that of others waiting.
			.onErrorResume((error) -> {
				logger.warn("What waits for {} could not be sent on; trying again", recipient, error);
				return Mono.empty();
			});
	}

	private Mono<Void> sendOn(MailPreference preference, Collection<PlannedMail> due, Instant now) {
		return switch (preference.rhythm()) {
			case AT_ONCE, NONE -> retime(due, preference.momentFor(now, this.clock.getZone()), now);
			case DAILY -> open(preference, due, now);
		};
	}

	private Mono<Void> retime(Collection<PlannedMail> due, MailMoment moment, Instant now) {
		return Flux.fromIterable(due)
			.concatMap((waiting) -> this.planned.change(waiting.id(), (mail) -> mail.retime(moment, now)))
			.then();
	}

	/** A person gets one daily mail a day: what is too late for it is in the next. */
	private Mono<Void> open(MailPreference preference, Collection<PlannedMail> due, Instant now) {
		Instant until = due.stream().map(PlannedMail::due).max(Comparator.naturalOrder()).orElse(now);
		LocalDate day = LocalDate.ofInstant(until, this.clock.getZone());
		AccountId recipient = preference.account();
		return this.digests.open(MailDigest.open(recipient, day, until, now))
			.filter((opened) -> !opened)
			.flatMap((late) -> this.digests.find(MailDigestId.of(recipient, day)))
			.filter(MailDigest::isGathered)
			.flatMap((gone) -> retime(due, preference.momentFor(now, this.clock.getZone()), now));
	}

	/**
	 * Forgets what was decided long ago.
	 * @return completes when it is gone
	 */
	Mono<Void> forget() {
		Instant before = this.clock.instant().minus(this.properties.keptFor());
		return this.planned.removeDecided(before).then(this.digests.removeOpened(before));
	}

}
