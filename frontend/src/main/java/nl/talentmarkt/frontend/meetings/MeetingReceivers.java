package nl.talentmarkt.frontend.meetings;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.notification.MailPreferences;

/** Knows who is invited to a meeting, and where an invitation reaches them. */
@Component
class MeetingReceivers {

	private final Accounts accounts;

	private final MailPreferences preferences;

	MeetingReceivers(Accounts accounts, MailPreferences preferences) {
		this.accounts = accounts;
		this.preferences = preferences;
	}

	Flux<Receiver> of(Interest interest, Meeting meeting) {
		return employer(interest).concatWith(coaches(interest, meeting)).concatWith(talent(interest));
	}

	Flux<Receiver> employer(Interest interest) {
		return this.accounts.ofEmployer(interest.employer()).concatMap((account) -> receiver(account, Party.EMPLOYER));
	}

	Mono<Receiver> coach(CoachId coach) {
		return this.accounts.ofCoach(coach).flatMap((account) -> receiver(account, Party.COACH));
	}

	/** The talent's coach, and the colleague who planned it. */
	private Flux<Receiver> coaches(Interest interest, Meeting meeting) {
		return Flux.fromStream(Stream.of(interest.coach(), meeting.plannedBy()).distinct()).concatMap(this::coach);
	}

	/**
	 * The one place that knows where a talent is reached: by the own account. Whoever has
	 * none gets the personal link instead.
	 */
	private Flux<Receiver> talent(Interest interest) {
		return this.accounts.ofTalent(interest.talent()).flatMap((account) -> receiver(account, Party.TALENT)).flux();
	}

	private Mono<Receiver> receiver(Account account, Party side) {
		return this.preferences.of(account)
			.map((preference) -> Receiver.of(account, side, preference.language().locale()));
	}

}
