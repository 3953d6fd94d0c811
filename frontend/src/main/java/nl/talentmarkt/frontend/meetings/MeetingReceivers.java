package nl.talentmarkt.frontend.meetings;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.Party;

/** Knows who is invited to a meeting, and where an invitation reaches them. */
@Component
class MeetingReceivers {

	private final Accounts accounts;

	MeetingReceivers(Accounts accounts) {
		this.accounts = accounts;
	}

	Flux<Receiver> of(Interest interest, Meeting meeting) {
		return employer(interest).concatWith(coaches(interest, meeting)).concatWith(talent(interest));
	}

	Flux<Receiver> employer(Interest interest) {
		return this.accounts.ofEmployer(interest.employer()).map((account) -> Receiver.of(account, Party.EMPLOYER));
	}

	/** The talent's coach, and the colleague who planned it. */
	private Flux<Receiver> coaches(Interest interest, Meeting meeting) {
		return Flux.fromStream(Stream.of(interest.coach(), meeting.plannedBy()).distinct())
			.concatMap(this.accounts::ofCoach)
			.map((account) -> Receiver.of(account, Party.COACH));
	}

	/**
	 * The one place that knows where a talent is reached: by the own account. Whoever has
	 * none hears it from the coach.
	 */
	private Flux<Receiver> talent(Interest interest) {
		return this.accounts.ofTalent(interest.talent()).map((account) -> Receiver.of(account, Party.TALENT)).flux();
	}

}
