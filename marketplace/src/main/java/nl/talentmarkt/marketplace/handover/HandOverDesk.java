package nl.talentmarkt.marketplace.handover;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/** Where a coach, or the organisation for a coach who left, hands talents over. */
@Component
public class HandOverDesk {

	private final HandOvers handOvers;

	private final Talents talents;

	private final Coaches coaches;

	private final Clock clock;

	HandOverDesk(HandOvers handOvers, Talents talents, Coaches coaches, Clock clock) {
		this.handOvers = handOvers;
		this.talents = talents;
		this.coaches = coaches;
		this.clock = clock;
	}

	/**
	 * Hands talents over. The answer comes when it is stored; the talents, their threads
	 * and the notices follow from it.
	 * @param person the coach, or an administrator of the organisation
	 * @param request what is asked
	 * @return the stored hand-over, the same one when it was asked before; empty when the
	 * coach does not lie within reach, the colleague is none of the same organisation, or
	 * no talent is left to hand over
	 */
	public Mono<HandOver> handOver(Viewer.SignedIn person, HandOverRequest request) {
		Reach reach = Permission.HAND_OVER_CASELOAD.reach(person);
		return this.handOvers.find(request.id(), reach).switchIfEmpty(Mono.defer(() -> decide(person, reach, request)));
	}

	/**
	 * Lists the talents that can be handed over.
	 * @param person who would do it
	 * @param from whose talents
	 * @return that coach's talents, as far as they lie within reach, by code
	 */
	public Flux<Talent> caseload(Viewer.SignedIn person, Coach from) {
		return this.talents.within(Permission.HAND_OVER_CASELOAD.reach(person))
			.filter((talent) -> talent.coach().equals(from.id()))
			.sort((one, other) -> one.code().value().compareTo(other.code().value()));
	}

	private Mono<HandOver> decide(Viewer.SignedIn person, Reach reach, HandOverRequest request) {
		return this.coaches.find(request.from())
			.filter((from) -> covers(reach, from))
			.filterWhen((from) -> isColleague(from, request))
			.flatMap((from) -> leaving(person, from, request)
				.map((leaving) -> new HandOver(request.id(), from.organisation(), from.id(), request.to(), leaving,
						request.note(), person.account(), this.clock.instant(), 0)))
			.flatMap(this.handOvers::add);
	}

	private Mono<List<TalentId>> leaving(Viewer.SignedIn person, Coach from, HandOverRequest request) {
		return caseload(person, from).filter((talent) -> request.takes(talent.code()))
			.map(Talent::id)
			.collectList()
			.filter((leaving) -> !leaving.isEmpty());
	}

	private Mono<Boolean> isColleague(Coach from, HandOverRequest request) {
		return this.coaches.find(request.to())
			.map((to) -> !to.id().equals(from.id()) && to.organisation().equals(from.organisation()))
			.defaultIfEmpty(false);
	}

	private static boolean covers(Reach reach, Coach coach) {
		return switch (reach) {
			case Reach.OfCoach own -> own.coach().equals(coach.id());
			case Reach.OfOrganisation organisation -> organisation.organisation().equals(coach.organisation());
			case Reach.Everything everything -> true;
			case Reach.OfEmployer employer -> false;
			case Reach.OfTalent talent -> false;
			case Reach.OfAccount account -> false;
			case Reach.Nothing nothing -> false;
		};
	}

}
