package nl.talentmarkt.marketplace.account;

import java.util.Collection;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;
import nl.talentmarkt.marketplace.text.EmailAddress;

@Repository
class MongoAccounts implements Accounts {

	private static final String EMAIL = "email";

	private static final String EMPLOYER = "person.employer";

	private static final String COACH = "person.coach";

	private static final String TALENT = "person.talent";

	private final MongoAggregates<Account> aggregates;

	MongoAccounts(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("accounts", Account.class, new Index(EMAIL, Sort.Direction.ASC).unique(),
				new Index(EMPLOYER, Sort.Direction.ASC), new Index(COACH, Sort.Direction.ASC),
				new Index(TALENT, Sort.Direction.ASC));
	}

	@Override
	public Mono<Account> find(AccountId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Mono<Account> findByEmail(EmailAddress email) {
		return this.aggregates.find(Query.query(Criteria.where(EMAIL).is(email.value()))).next();
	}

	@Override
	public Flux<Account> ofEmployer(EmployerId employer) {
		return byName(Criteria.where(EMPLOYER).is(employer.value()));
	}

	@Override
	public Mono<Account> ofCoach(CoachId coach) {
		return byName(Criteria.where(COACH).is(coach.value())).next();
	}

	@Override
	public Mono<Account> ofTalent(TalentId talent) {
		return byName(Criteria.where(TALENT).is(talent.value())).next();
	}

	@Override
	public Flux<Account> administratorsOf(OrganisationId organisation) {
		return ofOrganisation(organisation).filter((account) -> account.person() instanceof Viewer.Administrator);
	}

	@Override
	public Flux<Account> watchersOf(OrganisationId organisation) {
		return ofOrganisation(organisation).filter((account) -> Permission.WATCH_READING.isGivenTo(account.person()));
	}

	@Override
	public Flux<Account> all() {
		return byName(new Criteria());
	}

	@Override
	public Flux<Account> addAll(Collection<Account> accounts) {
		return this.aggregates.insertAll(accounts);
	}

	private Flux<Account> ofOrganisation(OrganisationId organisation) {
		return byName(Criteria.where("person.organisation").is(organisation.value()));
	}

	private Flux<Account> byName(Criteria criteria) {
		return this.aggregates.find(Query.query(criteria).with(Sort.by("name")));
	}

}
