package nl.talentmarkt.frontend.meetings;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.CalendarPart;
import nl.talentmarkt.frontend.mail.Mails;
import nl.talentmarkt.frontend.mail.MailsOnce;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.mail.SenderAddress;
import nl.talentmarkt.frontend.notice.NoticeWordings;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.frontend.talentlink.TalentLetters;
import nl.talentmarkt.frontend.terms.TermsOfUse;
import nl.talentmarkt.frontend.unsubscribe.UnsubscribeLinks;
import nl.talentmarkt.frontend.unsubscribe.Unsubscribing;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.InterestMeetings;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingEvent;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.interest.ReplyTurn;
import nl.talentmarkt.marketplace.noticetext.NoticeWords;
import nl.talentmarkt.marketplace.notification.MailPreference;
import nl.talentmarkt.marketplace.notification.MailPreferences;
import nl.talentmarkt.marketplace.notification.MailRhythm;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.QuietHours;
import nl.talentmarkt.marketplace.notification.SentMails;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.LanguageTag;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class MeetingMailsTests {

	private final TermsOfUse terms = mock(TermsOfUse.class);

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final Instant STARTS = Instant.parse("2026-03-10T13:00:00Z");

	private static final CoachId COACH = new CoachId("fatima");

	private static final CoachId SUCCESSOR = new CoachId("karim");

	private static final InterestId ID = new InterestId("i1");

	private static final ReplyClock DAYS = new ReplyClock(ReplyPolicy.DEFAULT, ZONE);

	private static final AccountId MEMBER = new AccountId("sanne");

	private final Talent talent = SampleTalents.visible(COACH);

	private final List<OutgoingMail> sent = new ArrayList<>();

	private final Set<String> ledger = new HashSet<>();

	private final Interests interests = mock(Interests.class);

	private final Talents talents = mock(Talents.class);

	private final Map<AccountId, String> languages = new HashMap<>();

	private final Map<AccountId, MailRhythm> rhythms = new HashMap<>();

	private final Accounts accounts = mock(Accounts.class);

	private final TalentContacts contacts = mock(TalentContacts.class);

	private final TalentLetters letters = mock(TalentLetters.class);

	private final NoticeWordings notices = mock(NoticeWordings.class);

	private TalentContact contact = new TalentContact(this.talent.id(), OwnLanguage.ARABIC,
			new EmailAddress("yonas@thuis.example"), null, null, 0);

	private MeetingMails mails;

	@BeforeEach
	void people() {
		EmployerId employer = new EmployerId("vonkenberg");
		OrganisationId organisation = new OrganisationId("voorbeeldstad");
		AccountId coach = new AccountId("fatima");
		AccountId talents = new AccountId("yonas");
		given(this.accounts.ofEmployer(any()))
			.willReturn(Flux.just(account(MEMBER, "Sanne", new Viewer.EmployerMember(MEMBER, employer))));
		AccountId successor = new AccountId("karim");
		given(this.accounts.ofCoach(COACH))
			.willReturn(Mono.just(account(coach, "Fatima", new Viewer.Coach(coach, COACH, organisation))));
		given(this.accounts.ofCoach(SUCCESSOR))
			.willReturn(Mono.just(account(successor, "Karim", new Viewer.Coach(successor, SUCCESSOR, organisation))));
		given(this.accounts.ofTalent(any()))
			.willReturn(Mono.just(account(talents, "Yonas", new Viewer.Talent(talents, this.talent.id()))));
		given(this.talents.find(this.talent.id())).willReturn(Mono.just(this.talent));
		Employers employers = mock(Employers.class);
		given(employers.find(any())).willReturn(Mono.just(new Employer(employer, "Vonkenberg", Sector.MANUFACTURING,
				"Hengelo", new FreeText("Wij lassen."), new ReadinessCard(List.of("nl"), null, 0, "Fiets"), 0)));
		Coaches coaches = mock(Coaches.class);
		given(coaches.find(any())).willReturn(Mono.just(new Coach(COACH, organisation, "Fatima el Amrani", "coach",
				new EmailAddress("fatima@voorbeeldstad.example"), null, null, List.of(), 0)));
		SentMails sentMails = mock(SentMails.class);
		given(sentMails.contains(anyString()))
			.willAnswer((call) -> Mono.just(this.ledger.contains(call.<String>getArgument(0))));
		given(sentMails.add(anyString()))
			.willAnswer((call) -> Mono.fromRunnable(() -> this.ledger.add(call.getArgument(0))));
		SiteAddress site = mock(SiteAddress.class);
		given(site.of(anyString()))
			.willAnswer((call) -> URI.create("https://talentmarkt.example" + call.<String>getArgument(0)));
		Wordings wordings = mock(Wordings.class);
		given(wordings.in(any())).willAnswer((call) -> new Wording(messages(), call.getArgument(0), ZONE, 2026));
		MailPreferences preferences = mock(MailPreferences.class);
		given(preferences.of(any())).willAnswer((call) -> Mono.just(preference(call.<Account>getArgument(0).id())));
		Clock clock = Clock.fixed(NOW, ZONE);
		given(this.terms.areAcceptedBy(any())).willReturn(true);
		given(this.contacts.of(any())).willAnswer((call) -> Mono.just(this.contact));
		given(this.letters.about(any(), any(), any(), any(), anyString())).willAnswer((call) -> {
			NoticeKind kind = call.getArgument(0);
			return Mono.just(new OutgoingMail(call.getArgument(3), "", OutgoingMail.Subject.of(kind.name()),
					"talent-link", Map.of(), call.getArgument(4)));
		});
		given(this.notices.ownWords(any(), any(), any(), any())).willReturn(Mono.empty());
		UnsubscribeLinks unsubscribe = mock(UnsubscribeLinks.class);
		given(unsubscribe.link(any())).willAnswer((call) -> call.<Unsubscribing>getArgument(0).text());
		given(unsubscribe.headers(anyString()))
			.willAnswer((call) -> Map.of("List-Unsubscribe", call.<String>getArgument(0)));
		MeetingReceivers receivers = new MeetingReceivers(this.accounts, this.contacts, preferences, site);
		this.mails = new MeetingMails(this.interests, this.talents, employers, receivers,
				new Appointments(this.talents, employers, this.terms, coaches, receivers, clock),
				new MeetingCalendar(new SenderAddress("post@talentmarkt.example"), clock), this.letters, this.notices,
				unsubscribe, new MailsOnce(sentMails, new Collecting(this.sent)), wordings, clock);
	}

	@Test
	void invitesEverybodyOnceWithWhatEachMayKnow() {
		Interest planned = planned(released());
		handle(planned, new MeetingEvent.Planned(ID, 1));
		handle(planned, new MeetingEvent.Planned(ID, 1));
		assertThat(this.sent).extracting((mail) -> mail.to().value())
			.containsExactly("sanne@people.example", "fatima@people.example", "yonas@people.example");
		assertThat(calendarFor("sanne")).contains("Kennismaken met Yonas")
			.doesNotContain("yonas@people.example", "yonas@");
		assertThat(calendarFor("yonas")).contains("Kennismaken met Vonkenberg", "/mijn-belangstelling/i1")
			.doesNotContain("sanne@people.example");
		assertThat(calendarFor("fatima")).contains("Kennismaken: Yonas en Vonkenberg", "sanne@people.example")
			.doesNotContain("yonas@people.example");
	}

	@Test
	void invitesEachInTheOwnLanguage() {
		this.languages.put(MEMBER, "en");
		this.languages.put(new AccountId("yonas"), "ar");
		handle(planned(released()), new MeetingEvent.Planned(ID, 1));
		assertThat(this.sent).extracting((mail) -> mail.language().toLanguageTag()).containsExactly("en", "nl", "ar");
		assertThat(calendarFor("sanne")).contains("Meeting with Yonas").doesNotContain("Kennismaken");
	}

	@Test
	void namesATalentByTheCodeUntilTheEmployerAcceptedTheTerms() {
		given(this.terms.areAcceptedBy(any())).willReturn(false);
		handle(planned(released()), new MeetingEvent.Planned(ID, 1));
		assertThat(calendarFor("sanne")).doesNotContain("Yonas");
	}

	@Test
	void namesATalentWhoseNameIsNotOpenByTheCode() {
		handle(planned(agreedOnly()), new MeetingEvent.Planned(ID, 1));
		assertThat(calendarFor("sanne")).contains("Kennismaken met " + this.talent.code()).doesNotContain("Yonas");
	}

	@Test
	void sendsTheNewestStateOnceWhenEventsComeLate() {
		Interest planned = planned(released());
		Interest moved = new InterestMeetings(planned).move(1, plan(STARTS.plusSeconds(3600)), COACH, NOW, DAYS)
			.aggregate();
		handle(moved, new MeetingEvent.Planned(ID, 1));
		handle(moved, new MeetingEvent.Moved(ID, 1));
		assertThat(this.sent).hasSize(3);
		assertThat(calendarFor("sanne")).contains("SEQUENCE:1");
	}

	@Test
	void neverInvitesToWhatWasCancelledMeanwhile() {
		Interest planned = planned(released());
		Interest cancelled = new InterestMeetings(planned).cancel(1, COACH, NOW, DAYS).aggregate();
		handle(cancelled, new MeetingEvent.Planned(ID, 1));
		assertThat(this.sent).isEmpty();
		handle(cancelled, new MeetingEvent.Cancelled(ID, 1));
		handle(cancelled, new MeetingEvent.Cancelled(ID, 1));
		assertThat(this.sent).hasSize(3)
			.extracting((mail) -> Objects.requireNonNull(mail.calendar()).method())
			.containsOnly(CalendarPart.Method.CANCEL);
		handle(cancelled, new MeetingEvent.Planned(ID, 1));
		assertThat(this.sent).hasSize(3);
	}

	@Test
	void writesEachStateUnderItsOwnKey() {
		Interest planned = planned(released());
		handle(planned, new MeetingEvent.Planned(ID, 1));
		handle(new InterestMeetings(planned).move(1, plan(STARTS.plusSeconds(3600)), COACH, NOW, DAYS).aggregate(),
				new MeetingEvent.Moved(ID, 1));
		assertThat(this.sent).extracting(OutgoingMail::key).doesNotHaveDuplicates().hasSize(6);
	}

	@Test
	void doesNotInviteAnEmployerWhoMayNotSeeTheTalent() {
		Talent hidden = new Talent(this.talent.id(), this.talent.code(), COACH, this.talent.organisation(),
				this.talent.profile(), null, this.talent.portfolio(), this.talent.details(), this.talent.notes(),
				this.talent.consents(), null, null, 0);
		given(this.talents.find(this.talent.id())).willReturn(Mono.just(hidden));
		Interest planned = planned(agreedOnly());
		handle(planned, new MeetingEvent.Planned(ID, 1));
		assertThat(this.sent).extracting((mail) -> mail.to().value()).doesNotContain("sanne@people.example").hasSize(2);
		handle(new InterestMeetings(planned).cancel(1, COACH, NOW, DAYS).aggregate(),
				new MeetingEvent.Cancelled(ID, 1));
		assertThat(this.sent).hasSize(5);
	}

	@Test
	void invitesATalentWithoutAnAccountByTheLinkInTheTalentsLanguage() {
		given(this.accounts.ofTalent(any())).willReturn(Mono.empty());
		Interest planned = planned(released());
		handle(planned, new MeetingEvent.Planned(ID, 1));
		assertThat(subjectFor("yonas")).isEqualTo(NoticeKind.LINK_MEETING_PLANNED.name());
		assertThat(calendarFor("yonas")).contains("METHOD:REQUEST", "Hengelo")
			.doesNotContain("Vonkenberg", "mijn-belangstelling", "/v/");
		Interest moved = new InterestMeetings(planned).move(1, plan(STARTS.plusSeconds(3600)), COACH, NOW, DAYS)
			.aggregate();
		this.sent.clear();
		handle(moved, new MeetingEvent.Moved(ID, 1));
		assertThat(subjectFor("yonas")).isEqualTo(NoticeKind.LINK_MEETING_MOVED.name());
		this.sent.clear();
		handle(new InterestMeetings(moved).cancel(1, COACH, NOW, DAYS).aggregate(), new MeetingEvent.Cancelled(ID, 1));
		assertThat(subjectFor("yonas")).isEqualTo(NoticeKind.LINK_MEETING_CANCELLED.name());
		assertThat(calendarFor("yonas")).contains("METHOD:CANCEL", "SEQUENCE:2");
	}

	@Test
	void invitesNobodyWhoStoppedMailsButKeepsWhatStandsInACalendarRight() {
		AccountId newcomer = new AccountId("yonas");
		this.rhythms.put(newcomer, MailRhythm.NONE);
		Interest planned = planned(released());
		handle(planned, new MeetingEvent.Planned(ID, 1));
		assertThat(this.sent).extracting((mail) -> mail.to().value())
			.containsExactly("sanne@people.example", "fatima@people.example");
		this.rhythms.put(newcomer, MailRhythm.AT_ONCE);
		this.rhythms.put(MEMBER, MailRhythm.NONE);
		Interest moved = new InterestMeetings(planned).move(1, plan(STARTS.plusSeconds(3600)), COACH, NOW, DAYS)
			.aggregate();
		this.sent.clear();
		handle(moved, new MeetingEvent.Moved(ID, 1));
		assertThat(calendarFor("sanne")).as("who has it in the calendar").contains("SEQUENCE:1");
	}

	@Test
	void bringsEachMailWithALinkThatStopsThem() {
		handle(planned(released()), new MeetingEvent.Planned(ID, 1));
		assertThat(this.sent).extracting((mail) -> mail.headers().get("List-Unsubscribe"))
			.containsExactly("m-sanne", "m-fatima", "m-yonas");
	}

	@Test
	void saysItInTheWordsOfTheOrganisation() {
		given(this.notices.ownWords(eq(NoticeKind.MEETING_PLANNED), any(), any(), any()))
			.willReturn(Mono.just(new NoticeWords("Kom langs", "Koffie staat klaar.", "Kijk hier")));
		handle(planned(released()), new MeetingEvent.Planned(ID, 1));
		assertThat(this.sent).allSatisfy((mail) -> {
			assertThat(mail.subject().arguments()).containsExactly("Kom langs");
			assertThat(mail.model()).containsEntry("text", "Koffie staat klaar.").containsEntry("action", "Kijk hier");
		});
	}

	@Test
	void bringsTheMeetingToTheNewCoachAndTakesItOutOfTheCalendarOfTheFormerOne() {
		Interest planned = planned(released());
		handle(planned, new MeetingEvent.Planned(ID, 1));
		this.sent.clear();
		Interest handedOver = new ReplyTurn(planned).continueWith(SUCCESSOR, NOW, DAYS).aggregate();
		handle(handedOver, new MeetingEvent.CoachChanged(ID, 1, 1, COACH));
		handle(handedOver, new MeetingEvent.CoachChanged(ID, 1, 1, COACH));
		assertThat(this.sent).extracting((mail) -> mail.to().value())
			.containsExactly("sanne@people.example", "karim@people.example", "yonas@people.example",
					"fatima@people.example");
		assertThat(calendarFor("karim")).contains("METHOD:REQUEST", "SEQUENCE:1");
		assertThat(subjectFor("sanne")).isEqualTo("mail.meeting.coach-changed.subject");
		assertThat(calendarFor("fatima")).contains("METHOD:CANCEL", "SEQUENCE:1");
		assertThat(subjectFor("fatima")).isEqualTo("mail.meeting.handed-over.subject");
	}

	@Test
	void leavesAMeetingWithTheColleagueWhoPlannedItAndInvitesTheNewCoach() {
		Interest planned = new InterestMeetings(released())
			.plan(plan(STARTS), new CoachId("colleague"), NOW, null, DAYS)
			.aggregate();
		AccountId colleague = new AccountId("colleague");
		given(this.accounts.ofCoach(new CoachId("colleague"))).willReturn(Mono.just(account(colleague, "Els",
				new Viewer.Coach(colleague, new CoachId("colleague"), new OrganisationId("voorbeeldstad")))));
		handle(planned, new MeetingEvent.Planned(ID, 1));
		this.sent.clear();
		handle(new ReplyTurn(planned).continueWith(SUCCESSOR, NOW, DAYS).aggregate(),
				new MeetingEvent.CoachChanged(ID, 1, 1, COACH));
		assertThat(this.sent).extracting((mail) -> mail.to().value())
			.containsExactly("sanne@people.example", "karim@people.example", "colleague@people.example",
					"yonas@people.example", "fatima@people.example");
		assertThat(calendarFor("colleague")).contains("METHOD:REQUEST");
	}

	@Test
	void freesTheFormerCoachAlsoWhenTheMeetingWasMovedOrCancelledMeanwhileAndSaysNothingFalseToTheOthers() {
		Interest planned = planned(released());
		handle(planned, new MeetingEvent.Planned(ID, 1));
		this.sent.clear();
		Interest handedOver = new ReplyTurn(planned).continueWith(SUCCESSOR, NOW, DAYS).aggregate();
		Interest moved = new InterestMeetings(handedOver).move(1, plan(STARTS.plusSeconds(3600)), SUCCESSOR, NOW, DAYS)
			.aggregate();
		handle(moved, new MeetingEvent.CoachChanged(ID, 1, 1, COACH));
		assertThat(this.sent).extracting((mail) -> mail.to().value()).containsExactly("fatima@people.example");
		assertThat(calendarFor("fatima")).contains("METHOD:CANCEL");
		handle(moved, new MeetingEvent.Moved(ID, 1));
		assertThat(subjectFor("sanne")).isEqualTo("mail.meeting.moved.subject");
		assertThat(calendarFor("karim")).contains("METHOD:REQUEST", "SEQUENCE:2");
	}

	@Test
	void saysNothingToAFormerCoachWhoNeverHadIt() {
		Interest handedOver = new ReplyTurn(planned(released())).continueWith(SUCCESSOR, NOW, DAYS).aggregate();
		handle(handedOver, new MeetingEvent.CoachChanged(ID, 1, 1, COACH));
		assertThat(this.sent).extracting((mail) -> mail.to().value()).doesNotContain("fatima@people.example");
	}

	private String subjectFor(String name) {
		return this.sent.stream()
			.filter((mail) -> mail.to().value().startsWith(name))
			.map((mail) -> mail.subject().key())
			.findFirst()
			.orElseThrow();
	}

	private void handle(Interest interest, MeetingEvent event) {
		given(this.interests.find(ID)).willReturn(Mono.just(interest));
		this.mails.handle(new PublishedEvent("e", "interests", ID.value(), 1, NOW, event)).block(Duration.ofSeconds(5));
	}

	private String calendarFor(String name) {
		return this.sent.stream()
			.filter((mail) -> mail.to().value().startsWith(name))
			.map((mail) -> Objects.requireNonNull(mail.calendar()).text().replace("\r\n ", ""))
			.findFirst()
			.orElseThrow();
	}

	private Interest expressed() {
		Message message = new Message(Party.EMPLOYER, MEMBER, NOW, new FreeText("Wij zoeken een lasser."));
		return Interest
			.express(ID, this.talent, new EmployerId("vonkenberg"), Origin.of(Origin.Way.PROFILE),
					MeetingWish.AT_WORKPLACE, message, null, DAYS)
			.aggregate();
	}

	private Interest released() {
		return released(Set.of(DetailGroup.FIRST_NAME));
	}

	private Interest agreedOnly() {
		return released(Set.of(DetailGroup.PITCH));
	}

	private Interest released(Set<DetailGroup> groups) {
		return expressed()
			.release(Release.of(groups, TalentYes.BY_TELEPHONE, COACH, NOW, Duration.ofDays(90)), null, DAYS)
			.aggregate();
	}

	private static Interest planned(Interest interest) {
		return new InterestMeetings(interest).plan(plan(STARTS), COACH, NOW, null, DAYS).aggregate();
	}

	private static MeetingPlan plan(Instant starts) {
		return new MeetingPlan(starts, Duration.ofHours(1), new FreeText("Hengelo"), null,
				Set.of(MeetingPlan.Participant.COACH), null);
	}

	private MailPreference preference(AccountId account) {
		String language = this.languages.getOrDefault(account, "nl");
		return new MailPreference(account, this.rhythms.getOrDefault(account, MailRhythm.AT_ONCE), LocalTime.of(8, 0),
				QuietHours.NONE, new LanguageTag(language), 0);
	}

	private static Account account(AccountId id, String name, Viewer.SignedIn person) {
		return new Account(id, new EmailAddress(id + "@people.example"), name, person, 0);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	/** Keeps every mail. */
	private record Collecting(List<OutgoingMail> sent) implements Mails {

		@Override
		public Mono<Void> send(OutgoingMail mail) {
			return Mono.fromRunnable(() -> this.sent.add(mail));
		}

		@Override
		public Mono<Void> sendAskedFor(OutgoingMail mail) {
			return send(mail);
		}

	}

}
