package nl.talentmarkt.marketplace.notification;

import java.util.function.Function;

import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;
import nl.talentmarkt.marketplace.text.LanguageTag;

@Repository
class MongoMailPreferences implements MailPreferences {

	private final MongoAggregates<MailPreference> aggregates;

	private final UsualMailPreference usual;

	private final UsualMailLanguage language;

	MongoMailPreferences(MongoAggregatesFactory factory, UsualMailPreference usual, UsualMailLanguage language) {
		this.aggregates = factory.of("mail-preferences", MailPreference.class);
		this.usual = usual;
		this.language = language;
	}

	@Override
	public Mono<MailPreference> of(Account account) {
		return this.aggregates.find(account.id().value()).switchIfEmpty(Mono.defer(() -> usual(account)));
	}

	@Override
	public Mono<MailPreference> change(Account account, Function<MailPreference, Change<MailPreference>> intention) {
		return this.aggregates.change(account.id().value(), intention)
			.switchIfEmpty(Mono.defer(() -> usual(account).map(intention).flatMap(this.aggregates::save)))
			// Two tabs chose for the first time: the second changes what the first
			// stored.
			.retryWhen(Retry.max(1).filter(AlreadyStoredException.class::isInstance));
	}

	private Mono<MailPreference> usual(Account account) {
		return this.language.of(account)
			.defaultIfEmpty(LanguageTag.DUTCH)
			.map((language) -> this.usual.of(account, language));
	}

}
