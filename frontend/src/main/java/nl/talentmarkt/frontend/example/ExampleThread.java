package nl.talentmarkt.frontend.example;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.talentmarkt.frontend.example.ExampleTexts.EmployerText;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.InterestMeetings;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.MeetingPlan.Participant;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.NextStep;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.interest.ReplyTurn;
import nl.talentmarkt.marketplace.interest.SideOutcome;
import nl.talentmarkt.marketplace.interest.TalentAgreement;
import nl.talentmarkt.marketplace.interest.TalentQuestion;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * One contact of an employer and a talent, as far as it came by now. Of what happened
 * only the last thing is news.
 */
final class ExampleThread {

	private static final Duration RELEASE_LASTS = Duration.ofDays(90);

	private static final Duration LINK_LASTS = Duration.ofDays(14);

	private static final Duration MEETING_LASTS = Duration.ofHours(1);

	private final int index;

	private final EmployerText employer;

	private final Talent talent;

	private final ExampleTexts texts;

	private final Clock clock;

	private final ReplyClock days;

	private final LocalDate today;

	ExampleThread(int index, EmployerText employer, Talent talent, ExampleTexts texts, Clock clock) {
		this.index = index;
		this.employer = employer;
		this.talent = talent;
		this.texts = texts;
		this.clock = clock;
		this.days = new ReplyClock(ReplyPolicy.DEFAULT, clock.getZone());
		this.today = LocalDate.now(clock);
	}

	/** The first ones are those of the employer whom newcomers follow. */
	Change<Interest> story() {
		return switch (this.index) {
			case 1, 16 -> asked(recently());
			case 2, 17 -> released(recently());
			case 3 -> nominated(daysAgo(1));
			case 4 -> planned(daysAgo(3), upcoming());
			case 5 -> held();
			case 6 -> nextStep();
			case 7 -> concluded();
			case 8 -> wished(recently());
			case 9 -> saidYes(recently());
			case 10 -> postponed(recently());
			case 11 -> introduced(daysAgo(4));
			case 12 -> declined(recently());
			case 13 -> withdrawn(recently());
			case 14 -> expired();
			case 15 -> stopped(daysAgo(9));
			default -> expressed(recently());
		};
	}

	private Change<Interest> expressed(Instant at) {
		List<String> messages = this.texts.talents().messages();
		Message message = message(Party.EMPLOYER, member(), messages.get(this.index % messages.size()), at);
		return Interest.express(id(), this.talent, employer(), Origin.of(Origin.Way.SEARCH), wish(), message, null,
				this.days);
	}

	private Change<Interest> nominated(Instant at) {
		return Interest.nominate(id(), this.talent, employer(), Origin.of(Origin.Way.NOMINATION), wish(),
				fromCoach(this.texts.talents().proposal(), at), coach(), this.days);
	}

	private Change<Interest> wished(Instant at) {
		TalentAgreement yes = new TalentAgreement(TalentYes.IN_PERSON, Set.of(DetailGroup.FIRST_NAME), coach(), at);
		Message message = message(Party.TALENT, ExamplePeople.accountOf(coach()), this.texts.talents().wish(), at);
		return Interest.wish(id(), this.talent, employer(), Origin.of(Origin.Way.TALENT), wish(), yes, message, null,
				this.days);
	}

	private Change<Interest> asked(Instant at) {
		Instant later = hoursAfter(at, 2);
		TalentQuestion question = new TalentQuestion(1, Set.of(DetailGroup.FIRST_NAME, DetailGroup.PITCH), false,
				coach(), later, later.plus(LINK_LASTS));
		return expressed(at).aggregate().askTalent(question, this.days);
	}

	private Change<Interest> saidYes(Instant at) {
		return asked(at).aggregate()
			.answerByTalent(1, TalentQuestion.Answer.YES, Set.of(DetailGroup.FIRST_NAME), hoursAfter(at, 3), null,
					this.days);
	}

	private Change<Interest> postponed(Instant at) {
		Instant later = hoursAfter(at, 2);
		return expressed(at).aggregate().postpone(coach(), later, this.today.plusDays(14), answer(2, later), this.days);
	}

	private Change<Interest> declined(Instant at) {
		return expressed(at).aggregate().decline(coach(), hoursAfter(at, 2), DeclineReason.DOES_NOT_FIT_AVAILABILITY);
	}

	private Change<Interest> withdrawn(Instant at) {
		return expressed(at).aggregate().withdraw(Party.EMPLOYER, member(), hoursAfter(at, 2));
	}

	private Change<Interest> stopped(Instant at) {
		return expressed(at).aggregate().stop(hoursAfter(at, 2));
	}

	private Change<Interest> released(Instant at) {
		Instant later = hoursAfter(at, 2);
		return expressed(at).aggregate()
			.release(Release.of(Set.of(DetailGroup.values()), TalentYes.BY_TELEPHONE, coach(), later, RELEASE_LASTS),
					answer(0, later), this.days);
	}

	private Change<Interest> introduced(Instant at) {
		return released(at).aggregate().introduce(member(), hoursAfter(at, 4));
	}

	private Change<Interest> planned(Instant at, Instant startsAt) {
		MeetingPlan plan = new MeetingPlan(startsAt, MEETING_LASTS,
				new FreeText(this.employer.name() + ", " + this.employer.place()), null, Set.of(Participant.COACH),
				null);
		Instant later = hoursAfter(at, 6);
		return new InterestMeetings(introduced(at).aggregate()).plan(plan, coach(), later, answer(1, later), this.days);
	}

	/** It was yesterday, and nobody said how it went. */
	private Change<Interest> held() {
		LocalDate day = workingDayBefore(1);
		Change<Interest> planned = planned(daysAgo(12), at(day, "10:00"));
		Change<Interest> asked = new ReplyTurn(planned.aggregate()).strike(at(day, "12:00"), this.days,
				Optional.empty());
		return asked.events().isEmpty() ? planned : asked;
	}

	private Interest told(Outcome outcome, LocalDate day) {
		Interest held = planned(daysAgo(30), at(day, "14:00")).aggregate();
		Interest heard = new InterestMeetings(held)
			.giveOutcome(1, Party.EMPLOYER, new SideOutcome(outcome, null, member(), at(day, "16:00")), this.days)
			.aggregate();
		return new InterestMeetings(heard)
			.giveOutcome(1, Party.TALENT,
					new SideOutcome(outcome, null, ExamplePeople.accountOf(coach()), at(day, "17:00")), this.days)
			.aggregate();
	}

	private Change<Interest> nextStep() {
		LocalDate day = workingDayBefore(5);
		NextStep step = new NextStep(Outcome.WORK_SHADOWING, Party.EMPLOYER, workingDayAfter(4));
		return told(Outcome.WORK_SHADOWING, day).planNextStep(step, coach(), at(day, "17:30"), this.days);
	}

	private Change<Interest> concluded() {
		LocalDate day = workingDayBefore(14);
		return told(Outcome.TRIAL_PLACEMENT, day).conclude(coach(), Outcome.TRIAL_PLACEMENT, null, at(day, "17:30"));
	}

	/** The employer was asked, and reminded, and did not answer. */
	private Change<Interest> expired() {
		Change<Interest> last = nominated(daysAgo(30));
		for (LocalDate day = this.today.minusDays(29); day.isBefore(this.today)
				&& last.aggregate().state() != InterestState.EXPIRED; day = day.plusDays(1)) {
			Change<Interest> struck = new ReplyTurn(last.aggregate()).strike(at(day, "09:00"), this.days,
					Optional.empty());
			last = struck.events().isEmpty() ? last : struck;
		}
		return last;
	}

	private InterestId id() {
		return new InterestId("belangstelling-" + (this.index + 1));
	}

	private EmployerId employer() {
		return new EmployerId(this.employer.id());
	}

	private AccountId member() {
		return ExamplePeople.accountOf(this.employer);
	}

	private CoachId coach() {
		return this.talent.coach();
	}

	private MeetingWish wish() {
		List<MeetingWish> wishes = List.of(MeetingWish.values());
		return wishes.get(this.index % wishes.size());
	}

	private Message answer(int which, Instant at) {
		return fromCoach(this.texts.talents().answers().get(which), at);
	}

	private Message fromCoach(String text, Instant at) {
		return message(Party.COACH, ExamplePeople.accountOf(coach()), text, at);
	}

	private static Message message(Party from, AccountId by, String text, Instant at) {
		return new Message(from, by, at, new FreeText(text));
	}

	/** Hours ago, no two at the same moment. */
	private Instant recently() {
		return this.clock.instant().minus(Duration.ofHours(5 + this.index * 4L));
	}

	private Instant daysAgo(int number) {
		return this.clock.instant().minus(Duration.ofDays(number)).minus(Duration.ofMinutes(this.index));
	}

	private static Instant hoursAfter(Instant at, int hours) {
		return at.plus(Duration.ofHours(hours));
	}

	private Instant upcoming() {
		return at(workingDayAfter(2), "10:30");
	}

	private Instant at(LocalDate day, String time) {
		return day.atTime(LocalTime.parse(time)).atZone(this.clock.getZone()).toInstant();
	}

	private LocalDate workingDayBefore(int number) {
		LocalDate day = this.today.minusDays(number);
		return isWeekend(day) ? day.minusDays(2) : day;
	}

	private LocalDate workingDayAfter(int number) {
		LocalDate day = this.today.plusDays(number);
		return isWeekend(day) ? day.plusDays(2) : day;
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
