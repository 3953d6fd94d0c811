package nl.talentmarkt.frontend.talentlink;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.MailsOnce;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestConcluded;
import nl.talentmarkt.marketplace.interest.InterestDeclined;
import nl.talentmarkt.marketplace.interest.InterestEmployerDeclined;
import nl.talentmarkt.marketplace.interest.InterestEvent;
import nl.talentmarkt.marketplace.interest.InterestExpired;
import nl.talentmarkt.marketplace.interest.InterestNextStepPlanned;
import nl.talentmarkt.marketplace.interest.InterestReleased;
import nl.talentmarkt.marketplace.interest.InterestStopped;
import nl.talentmarkt.marketplace.interest.InterestTalentAsked;
import nl.talentmarkt.marketplace.interest.InterestWithdrawn;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingEvent;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.TalentHandedOver;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Mails a talent without an account what a talent with one finds in the tray, once for
 * each fact and with the personal link. Meetings come with the invitation.
 */
@Component
class TalentLinkMails implements EventHandler {

	private static final int MOST_INTERESTS = 200;

	private final Interests interests;

	private final Talents talents;

	private final Coaches coaches;

	private final Accounts accounts;

	private final TalentContacts contacts;

	private final MailsOnce mails;

	private final TalentLinks links;

	private final TalentLetters letters;

	TalentLinkMails(Interests interests, Talents talents, Coaches coaches, Accounts accounts, TalentContacts contacts,
			MailsOnce mails, TalentLinks links, TalentLetters letters) {
		this.interests = interests;
		this.talents = talents;
		this.coaches = coaches;
		this.accounts = accounts;
		this.contacts = contacts;
		this.mails = mails;
		this.links = links;
		this.letters = letters;
	}

	@Override
	public String name() {
		return "talent-link-mail";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof TalentHandedOver || kindOf(event).isPresent();
	}

	@Override
	public Mono<Void> handle(PublishedEvent published) {
		String key = published.id().replace('/', '.') + ".talent";
		return this.mails.send(key, switch (published.event()) {
			case TalentHandedOver handedOver -> coachChanged(handedOver, key);
			case InterestEvent event -> about(event, key);
			default -> Mono.empty();
		});
	}

	private Mono<OutgoingMail> about(InterestEvent event, String key) {
		return Mono.justOrEmpty(kindOf(event))
			.flatMap((kind) -> this.interests.find(event.interest())
				.filter((interest) -> isNews(event, interest))
				.flatMap((interest) -> reached(interest.talent()).flatMap(
						(reached) -> this.letters.about(kind, interest, reached.contact(), reached.address(), key))));
	}

	/** Who has an account is told there. */
	private Mono<Reached> reached(TalentId talent) {
		return this.accounts.ofTalent(talent)
			.hasElement()
			.filter((hasAccount) -> !hasAccount)
			.flatMap((without) -> this.contacts.of(talent))
			.flatMap((contact) -> Mono.justOrEmpty(contact.mailAddress())
				.map((address) -> new Reached(contact, address)));
	}

	/**
	 * A coach is no secret, so this one mail says who it is: whoever has nothing open has
	 * no page to look at.
	 */
	private Mono<OutgoingMail> coachChanged(TalentHandedOver handedOver, String key) {
		return this.talents.find(handedOver.talent())
			.filter((talent) -> talent.coach().equals(handedOver.to()))
			.flatMap((talent) -> Mono.zip(reached(talent.id()), this.coaches.find(handedOver.to())))
			.flatMap((found) -> openLink(handedOver.talent(), found.getT1().contact())
				.flatMap((link) -> coachChanged(found.getT1(), found.getT2(), link.orElse(null), key)));
	}

	private Mono<OutgoingMail> coachChanged(Reached reached, Coach coach, @Nullable String link, String key) {
		List<String> details = Stream.of(coach.telephone(), coach.email().value()).flatMap(Stream::ofNullable).toList();
		return this.letters
			.write(new TalentLetters.Letter(NoticeKind.LINK_COACH_CHANGED, List.of(coach.name()), details, link,
					coach.organisation(), key), reached.contact(), reached.address())
			.map((mail) -> mail.about("talent/" + reached.contact().id()));
	}

	private Mono<Optional<String>> openLink(TalentId talent, TalentContact contact) {
		return this.interests.list(new Reach.OfTalent(talent), MOST_INTERESTS)
			.filter((interest) -> interest.state().isOpen() && knowsOf(interest))
			.collectList()
			.map((open) -> open.stream()
				.max(Comparator.comparing(Interest::changedAt))
				.map((newest) -> this.links.to(newest, contact.language().locale())));
	}

	/**
	 * A late event brings no question back that was answered or asked anew, and nobody
	 * hears of the end of what they never heard of, or ended themselves.
	 */
	private static boolean isNews(InterestEvent event, Interest interest) {
		return switch (event) {
			case InterestTalentAsked asked -> interest.state().isOpen() && asked.number() == interest.lastQuestion()
					&& interest.lastAnswer().isEmpty();
			case InterestReleased released -> interest.release() != null;
			case InterestNextStepPlanned planned ->
				interest.nextStep() != null && interest.nextStep().owner() == Party.TALENT;
			case MeetingEvent.OutcomeAsked asked -> interest.state().isOpen();
			default -> knowsOf(interest) && !(interest.lastMove() instanceof Step.TalentAnswered);
		};
	}

	/** Whether the talent was ever told of it, or began it. */
	private static boolean knowsOf(Interest interest) {
		return interest.steps()
			.stream()
			.anyMatch((step) -> step instanceof Step.TalentAsked || step instanceof Step.TalentAnswered
					|| step instanceof Step.Wished || step instanceof Step.Released
					|| step instanceof Step.MeetingPlanned);
	}

	private static Optional<NoticeKind> kindOf(DomainEvent event) {
		return Optional.ofNullable(switch (event) {
			case InterestTalentAsked asked -> NoticeKind.LINK_ASKED;
			case InterestReleased released -> NoticeKind.LINK_OPENED;
			case InterestDeclined declined -> NoticeKind.LINK_ENDED;
			case InterestEmployerDeclined declined -> NoticeKind.LINK_ENDED;
			case InterestExpired expired -> NoticeKind.LINK_ENDED;
			case InterestStopped stopped -> NoticeKind.LINK_ENDED;
			case InterestWithdrawn withdrawn when withdrawn.by() != Party.TALENT -> NoticeKind.LINK_ENDED;
			case InterestConcluded concluded -> NoticeKind.LINK_CONCLUDED;
			case InterestNextStepPlanned planned when planned.owner() == Party.TALENT -> NoticeKind.LINK_NEXT_STEP;
			case MeetingEvent.OutcomeAsked asked -> NoticeKind.LINK_MEETING_HELD;
			default -> null;
		});
	}

	/**
	 * A talent without an account whom mail reaches.
	 *
	 * @param contact how the talent is reached
	 * @param address where mail goes
	 */
	private record Reached(TalentContact contact, EmailAddress address) {
	}

}
