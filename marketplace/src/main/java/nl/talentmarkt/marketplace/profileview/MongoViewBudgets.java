package nl.talentmarkt.marketplace.profileview;

import java.time.LocalDate;

import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoViewBudgets implements ViewBudgets {

	private final MongoAggregates<ViewBudget> aggregates;

	MongoViewBudgets(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("view-budget-raises", ViewBudget.class);
	}

	@Override
	public Mono<ViewBudget> find(EmployerId employer, LocalDate day) {
		return this.aggregates.find(ViewBudget.idOf(employer, day)).defaultIfEmpty(ViewBudget.usual(employer, day));
	}

	@Override
	public Mono<ViewBudget> raise(EmployerId employer, LocalDate day, ViewBudget.Raise raise) {
		return change(employer, day, raise)
			.switchIfEmpty(Mono.defer(() -> this.aggregates.save(ViewBudget.usual(employer, day).raise(raise))))
			// Two administrators at once: one made the document, the other changes it.
			.onErrorResume(AlreadyStoredException.class, (made) -> change(employer, day, raise));
	}

	private Mono<ViewBudget> change(EmployerId employer, LocalDate day, ViewBudget.Raise raise) {
		return this.aggregates.change(ViewBudget.idOf(employer, day), (budget) -> budget.raise(raise));
	}

}
