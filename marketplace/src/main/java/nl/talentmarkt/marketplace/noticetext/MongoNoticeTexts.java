package nl.talentmarkt.marketplace.noticetext;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.ConcurrentChangeException;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoNoticeTexts implements NoticeTexts {

	private static final String ORGANISATION = "key.organisation";

	private final MongoAggregates<NoticeText> aggregates;

	MongoNoticeTexts(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("notice-texts", NoticeText.class, new Index(ORGANISATION, Sort.Direction.ASC));
	}

	@Override
	public Mono<NoticeText> find(NoticeTextKey key) {
		return this.aggregates.find(key.text()).defaultIfEmpty(NoticeText.standard(key));
	}

	@Override
	public Flux<NoticeText> own(Set<OrganisationId> organisations, Set<String> languages) {
		List<String> ids = organisations.stream().map(OrganisationId::value).toList();
		return ids.isEmpty() ? Flux.empty() : this.aggregates
			.find(Criteria.where(ORGANISATION).in(ids).and("key.language").in(languages).and("own").ne(null));
	}

	@Override
	public Mono<NoticeText> change(NoticeTextKey key, long seen, Function<NoticeText, Change<NoticeText>> intention) {
		return Mono.defer(() -> find(key))
			.map((stored) -> unlessChanged(stored, seen, intention.apply(stored)))
			.flatMap(this.aggregates::save)
			// Whoever lost reads what the other wrote and is told so.
			.retryWhen(Retry.max(2)
				.filter((error) -> error instanceof ConcurrentChangeException
						|| error instanceof AlreadyStoredException));
	}

	private static Change<NoticeText> unlessChanged(NoticeText stored, long seen, Change<NoticeText> change) {
		if (change.isNone() || stored.version() == seen) {
			return change;
		}
		throw new NoticeTextChangedMeanwhileException(stored);
	}

}
