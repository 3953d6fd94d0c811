package nl.talentmarkt.marketplace.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.EmployerShutOutException;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.nomination.Nomination.Proposal;
import nl.talentmarkt.marketplace.nomination.NominationRefusedException.Cause;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/** Where a coach proposes talents of the own caseload to an employer. */
@Component
public class NominationDesk {

	private final Nominations nominations;

	private final Talents talents;

	private final Employers employers;

	private final Offers offers;

	private final Clock clock;

	NominationDesk(Nominations nominations, Talents talents, Employers employers, Offers offers, Clock clock) {
		this.nominations = nominations;
		this.talents = talents;
		this.employers = employers;
		this.offers = offers;
		this.clock = clock;
	}

	/**
	 * Proposes talents. The answer comes when it is stored; the interests and what the
	 * employer is told follow from it.
	 * @param coach who proposes
	 * @param request whom, to whom
	 * @return the stored nomination, the same one when it was asked before; empty when
	 * the id is another coach's nomination
	 * @throws NominationRefusedException (as an error signal) when employers do not see
	 * all of the talents, or employer or offer are not known
	 * @throws EmployerShutOutException (as an error signal) when the employer is shut out
	 */
	public Mono<Nomination> nominate(Viewer.Coach coach, NominationRequest request) {
		Reach reach = Permission.NOMINATE_TALENTS.reach(coach);
		return this.nominations.find(request.id(), reach)
			.switchIfEmpty(Mono.defer(() -> decide(coach, request)))
			.filter((nomination) -> nomination.coach().equals(coach.coach()));
	}

	/**
	 * Lists whom a coach can propose.
	 * @param coach the coach
	 * @return the talents of the caseload whom employers see, in no order
	 */
	public Flux<Talent> proposable(Viewer.Coach coach) {
		return this.talents.within(Permission.NOMINATE_TALENTS.reach(coach)).filter(Talent::isVisibleToEmployers);
	}

	/**
	 * Lists what talents can be proposed for.
	 * @param employer the employer
	 * @return its offers that are open today, by the day on which they close
	 */
	public Flux<Offer> offersOf(EmployerId employer) {
		return this.offers.open(LocalDate.now(this.clock)).filter((offer) -> offer.employer().equals(employer));
	}

	private Mono<Nomination> decide(Viewer.Coach coach, NominationRequest request) {
		return this.employers.find(request.employer())
			.switchIfEmpty(Mono.error(() -> new NominationRefusedException(Cause.UNKNOWN_EMPLOYER)))
			.map(Employer::requireAccess)
			.flatMap((employer) -> requireOffer(employer, request.offer()))
			.then(Mono.defer(() -> proposed(coach, request.talents())))
			.map((proposed) -> nomination(coach, request, proposed))
			.flatMap(this.nominations::add);
	}

	private Mono<Void> requireOffer(Employer employer, @Nullable OfferId offer) {
		return (offer == null) ? Mono.empty()
				: offersOf(employer.id()).filter((open) -> open.id().equals(offer))
					.next()
					.switchIfEmpty(Mono.error(() -> new NominationRefusedException(Cause.UNKNOWN_OFFER)))
					.then();
	}

	private Mono<List<Talent>> proposed(Viewer.Coach coach, Set<TalentCode> codes) {
		return Flux.fromIterable(codes)
			.sort((one, other) -> one.value().compareTo(other.value()))
			.concatMap((code) -> this.talents.find(code, Permission.NOMINATE_TALENTS.reach(coach)))
			.filter(Talent::isVisibleToEmployers)
			.collectList()
			.doOnNext((found) -> requireAll(codes, found));
	}

	private static void requireAll(Set<TalentCode> codes, List<Talent> found) {
		Set<TalentCode> missing = new HashSet<>(codes);
		found.stream().map(Talent::code).forEach(missing::remove);
		if (!missing.isEmpty()) {
			throw new NominationRefusedException(Cause.NOT_VISIBLE, missing);
		}
	}

	private Nomination nomination(Viewer.Coach coach, NominationRequest request, List<Talent> proposed) {
		return new Nomination(request.id(), coach.coach(), coach.organisation(), coach.account(), request.employer(),
				proposed.stream().map((talent) -> new Proposal(talent.id(), talent.code(), null)).toList(),
				request.wish(), request.offer(), request.message(),
				// The message in a thread is known again by its moment as it is stored.
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS), null, 0);
	}

}
