package nl.talentmarkt.frontend.meetings;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.notification.MailPreferences;
import nl.talentmarkt.marketplace.notification.MailRhythm;

/** Knows who is invited to a meeting, and where an invitation reaches them. */
@Component
class MeetingReceivers {

	private final Accounts accounts;

	private final TalentContacts contacts;

	private final MailPreferences preferences;

	private final SiteAddress site;

	MeetingReceivers(Accounts accounts, TalentContacts contacts, MailPreferences preferences, SiteAddress site) {
		this.accounts = accounts;
		this.contacts = contacts;
		this.preferences = preferences;
		this.site = site;
	}

	Flux<Receiver> of(Interest interest, Meeting meeting) {
		return employer(interest).concatWith(coaches(interest, meeting)).concatWith(talent(interest));
	}

	Flux<Receiver> employer(Interest interest) {
		return this.accounts.ofEmployer(interest.employer())
			.concatMap((account) -> receiver(account, Party.EMPLOYER, interest));
	}

	Mono<Receiver> coach(CoachId coach, Interest interest) {
		return this.accounts.ofCoach(coach).flatMap((account) -> receiver(account, Party.COACH, interest));
	}

	/** Whoever is no longer the coach reads the thread no more. */
	Mono<Receiver> formerCoach(CoachId coach) {
		return this.accounts.ofCoach(coach)
			.flatMap((account) -> receiver(account, Party.COACH, this.site.of("/werklijst")));
	}

	/** The talent's coach, and the colleague who planned it. */
	private Flux<Receiver> coaches(Interest interest, Meeting meeting) {
		return Flux.fromStream(Stream.of(interest.coach(), meeting.plannedBy()).distinct())
			.concatMap((coach) -> coach(coach, interest));
	}

	/**
	 * The one place that knows where a talent is reached: by the own account, else where
	 * the coach wrote down.
	 */
	private Flux<Receiver> talent(Interest interest) {
		return this.accounts.ofTalent(interest.talent())
			.flatMap((account) -> receiver(account, Party.TALENT, interest))
			.switchIfEmpty(Mono.defer(() -> byLink(interest)))
			.flux();
	}

	private Mono<Receiver> byLink(Interest interest) {
		return this.contacts.of(interest.talent())
			.flatMap((contact) -> Mono.justOrEmpty(contact.email())
				.map((email) -> Receiver.byLink(contact, email, this.site.of("/"))));
	}

	private Mono<Receiver> receiver(Account account, Party side, Interest interest) {
		return receiver(account, side, page(interest, side));
	}

	private Mono<Receiver> receiver(Account account, Party side, URI page) {
		return this.preferences.of(account)
			.map((preference) -> Receiver.of(account, side, preference.language().locale(), page,
					preference.rhythm() != MailRhythm.NONE));
	}

	/**
	 * Describes whoever is signed in.
	 * @param account the reader's account
	 * @param side on which side the reader stands
	 * @param interest the interest that the meeting belongs to
	 * @param language in which language the page is read
	 * @return the reader
	 */
	Receiver reader(Account account, Party side, Interest interest, Locale language) {
		return Receiver.of(account, side, language, page(interest, side), true);
	}

	private URI page(Interest interest, Party side) {
		return this.site.of(switch (side) {
			case EMPLOYER, COACH -> "/belangstelling/";
			case TALENT -> "/mijn-belangstelling/";
		} + interest.id());
	}

}
