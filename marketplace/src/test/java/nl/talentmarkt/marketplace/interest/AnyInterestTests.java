package nl.talentmarkt.marketplace.interest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.TalentQuestion.Answer;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every interest, whatever employer, talent, two coaches and passing time
 * do with it, in any order.
 */
class AnyInterestTests {

	private static final int RUNS = 400;

	private static final int ACTIONS = 30;

	private static final CoachId COACH = new CoachId("fatima");

	private static final CoachId COLLEAGUE = new CoachId("karim");

	private static final AccountId MEMBER = new AccountId("sanne");

	private static final AccountId PERSON = new AccountId("yonas");

	private static final EmployerId EMPLOYER = new EmployerId("staal");

	private static final ReplyClock CLOCK = new ReplyClock(ReplyPolicy.DEFAULT, ZoneId.of("Europe/Amsterdam"));

	private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

	/** Words that only one side may ever read. */
	private static final String TALENTS_WORDS = "Alleen voor mijn coach";

	private final Talent talent = SampleTalents.visible(COACH);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void keepsItsPromisesUnderAnySequenceOfActionsOfAllParties(long seed) {
		Random random = new Random(seed);
		for (int run = 0; run < RUNS; run++) {
			Interest interest = begin(random).aggregate();
			Instant now = START;
			for (int action = 0; action < ACTIONS; action++) {
				now = now.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 3)));
				Interest before = interest;
				Change<Interest> change = attempt(before, random, now);
				interest = change.aggregate();
				holds(before, change, now);
			}
		}
	}

	@Test
	void reachesEveryStateInThoseSequences() {
		Random random = new Random(1);
		Set<InterestState> reached = EnumSet.noneOf(InterestState.class);
		for (int run = 0; run < RUNS * 4; run++) {
			Interest interest = begin(random).aggregate();
			Instant now = START;
			reached.add(interest.state());
			for (int action = 0; action < ACTIONS; action++) {
				now = now.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 3)));
				interest = attempt(interest, random, now).aggregate();
				reached.add(interest.state());
			}
		}
		assertThat(reached).containsExactlyInAnyOrder(InterestState.values());
	}

	private static void holds(Interest before, Change<Interest> change, Instant now) {
		Interest after = change.aggregate();
		historyIsComplete(before, change);
		nothingIsOpenWithoutBothYeses(after);
		noYesCountsAfterAnotherAnswer(after);
		nothingHappensAfterTheEnd(before, after);
		somebodyOwesSomething(after, now);
		nobodyReadsTheReasonsOfOthers(after);
	}

	private static void historyIsComplete(Interest before, Change<Interest> change) {
		Interest after = change.aggregate();
		assertThat(after.steps()).startsWith(before.steps().toArray(Step[]::new));
		assertThat(after.messages()).startsWith(before.messages().toArray(Message[]::new));
		assertThat(after.meetings().size()).isGreaterThanOrEqualTo(before.meetings().size());
		assertThat(change.isNone()).isEqualTo(after.equals(before));
		if (!after.steps().equals(before.steps())) {
			assertThat(change.events()).isNotEmpty();
		}
		assertThat(after.state()).isEqualTo(after.steps().getLast().leadsTo());
	}

	/**
	 * The coach's yes is the release itself, or was given beforehand with the question.
	 */
	private static void nothingIsOpenWithoutBothYeses(Interest interest) {
		Release release = interest.release();
		if (release == null) {
			return;
		}
		TalentAgreement agreement = Objects.requireNonNull(interest.agreement());
		assertThat(agreement.groups()).containsAll(release.groups());
		assertThat(agreement.at()).isBeforeOrEqualTo(release.at());
		assertThat(release.by()).isIn(COACH, COLLEAGUE);
		assertThat(interest.state().isAgreed() || interest.state() == InterestState.CONCLUDED).isTrue();
	}

	private static void noYesCountsAfterAnotherAnswer(Interest interest) {
		if (interest.lastMove() instanceof Step.TalentAnswered last && last.answer() != Answer.YES) {
			assertThat(interest.agreement()).isNull();
			assertThat(interest.release()).isNull();
			assertThat(interest.state().isOpen()).isEqualTo(last.answer() == Answer.TALK_FIRST);
		}
	}

	private static void nothingHappensAfterTheEnd(Interest before, Interest after) {
		if (!before.state().isOpen()) {
			assertThat(after.state()).isEqualTo(before.state());
			assertThat(after.messages()).isEqualTo(before.messages());
			// Why it ended may still be told; that it ended, and how, stands.
			assertThat(after.meetings()).usingRecursiveComparison()
				.ignoringFieldsMatchingRegexes(".*Outcome\\.(reason|at)")
				.isEqualTo(before.meetings());
		}
		assertThat(after.pair().contains("/")).isEqualTo(after.state().isOpen());
		if (!after.state().isOpen() && after.state() != InterestState.CONCLUDED) {
			assertThat(after.release()).isNull();
		}
	}

	private static void somebodyOwesSomething(Interest interest, Instant now) {
		assertThat(interest.reply() != null).isEqualTo(interest.state().isOpen());
		assertThat(interest.handlers()).contains(interest.coach(), interest.handler()).doesNotHaveDuplicates();
		if (!interest.state().isOpen()) {
			assertThat(interest.meeting().filter((meeting) -> meeting.isAhead(now))).isEmpty();
		}
		assertThat(interest.meetings().stream().filter((meeting) -> meeting.isAhead(now)).count())
			.isLessThanOrEqualTo(1);
	}

	private static void nobodyReadsTheReasonsOfOthers(Interest interest) {
		Interest employers = interest.seenBy(Party.EMPLOYER);
		assertThat(employers.question()).isNull();
		assertThat(employers.agreement()).isNull();
		assertThat(employers.toString()).doesNotContain(TALENTS_WORDS);
		Interest talents = interest.seenBy(Party.TALENT);
		for (Interest seen : List.of(employers, talents)) {
			assertThat(seen.steps())
				.noneMatch((step) -> step instanceof Step.Declined declined && declined.reason() != null)
				.noneMatch((step) -> step instanceof Step.Concluded concluded && concluded.reason() != null)
				.noneMatch((step) -> step instanceof Step.TalentAnswered answered && answered.heardBy() != null);
			assertThat(seen.steps()).hasSameSizeAs(interest.steps());
		}
		assertThat(employers.steps())
			.noneMatch((step) -> step instanceof Step.TalentAnswered answered && answered.answer() != null);
		assertThat(employers.steps())
			.noneMatch((step) -> step instanceof Step.Withdrawn withdrawn && withdrawn.side() == Party.TALENT);
		assertThat(talents.steps()).noneMatch(Step.EmployerDeclined.class::isInstance);
		assertThat(employers.meetings()).allMatch((meeting) -> meeting.talentOutcome() == null);
		assertThat(talents.meetings()).allMatch((meeting) -> meeting.employerOutcome() == null);
		assertThat(talents.messages()).noneMatch((message) -> message.from() == Party.COACH);
	}

	private Change<Interest> begin(Random random) {
		InterestId id = new InterestId("i1");
		return switch (random.nextInt(3)) {
			case 0 -> Interest.express(id, this.talent, EMPLOYER, Origin.of(Origin.Way.PROFILE), MeetingWish.AT_COACH,
					message(Party.EMPLOYER, MEMBER, START, "Graag kennismaken."),
					random.nextBoolean() ? COLLEAGUE : null, CLOCK);
			case 1 -> Interest.wish(id, this.talent, EMPLOYER, Origin.of(Origin.Way.TALENT), MeetingWish.AT_WORKPLACE,
					new TalentAgreement(TalentYes.ONLINE, groups(random), null, START),
					message(Party.TALENT, PERSON, START, TALENTS_WORDS), null, CLOCK);
			default -> Interest.nominate(id, this.talent, EMPLOYER, Origin.of(Origin.Way.NOMINATION),
					MeetingWish.VIDEO_CALL, message(Party.COACH, new AccountId("fatima"), START, "Dit past bij u."),
					random.nextBoolean() ? COACH : COLLEAGUE, CLOCK);
		};
	}

	private static Change<Interest> attempt(Interest interest, Random random, Instant now) {
		List<BiFunction<Interest, Random, Change<Interest>>> actions = new ArrayList<>(coaches(now));
		actions.addAll(sides(now));
		actions.addAll(time(now));
		try {
			return actions.get(random.nextInt(actions.size())).apply(interest, random);
		}
		catch (AlreadyAnsweredException refused) {
			assertThat(refused.state()).isEqualTo(interest.state());
			return Change.none(interest);
		}
		catch (TalentNotAgreedException | MeetingRefusedException | QuestionClosedException refused) {
			return Change.none(interest);
		}
	}

	private static List<BiFunction<Interest, Random, Change<Interest>>> coaches(Instant now) {
		return List.of(
				(interest,
						random) -> interest.askTalent(new TalentQuestion(1, groups(random), random.nextBoolean(),
								by(random), now, now.plus(Duration.ofDays(14))), CLOCK),
				(interest, random) -> interest
					.askAgain(random.nextInt(3),
							new TalentQuestion(1, groups(random), false, by(random), now,
									now.plus(Duration.ofDays(14))),
							CLOCK),
				(interest, random) -> interest.askEmployer(by(random), now, null, CLOCK),
				(interest, random) -> interest.postpone(by(random), now,
						CLOCK.dayOf(now).plusDays(1 + random.nextInt(20)), null, CLOCK),
				(interest,
						random) -> interest.release(Release.of(groups(random),
								random.nextBoolean() ? TalentYes.ONLINE : TalentYes.BY_TELEPHONE, by(random), now,
								Duration.ofDays(90)), null, CLOCK),
				(interest, random) -> interest.decline(by(random), now, DeclineReason.OTHER),
				(interest, random) -> interest.hearNo(by(random), now),
				(interest, random) -> interest.hearTalkFirst(by(random), now, CLOCK),
				(interest, random) -> planMeeting(interest, random, now),
				(interest, random) -> moveMeeting(interest, random, now),
				(interest, random) -> cancelMeeting(interest, random, now),
				(interest,
						random) -> interest.planNextStep(new NextStep(Outcome.INTERNSHIP, any(random, Party.values()),
								LocalDate.ofInstant(now, CLOCK.zone()).plusDays(7)), by(random), now, CLOCK),
				(interest, random) -> interest.conclude(by(random), any(random, Outcome.values()), StopReason.OTHER,
						now),
				(interest, random) -> passOn(interest, random, now),
				(interest, random) -> new ReplyTurn(interest).continueWith(by(random), now, CLOCK),
				(interest, random) -> interest.revokeRelease(random.nextBoolean() ? Party.COACH : Party.TALENT, now,
						CLOCK));
	}

	private static Change<Interest> planMeeting(Interest interest, Random random, Instant now) {
		return new InterestMeetings(interest).plan(plan(random, now), by(random), now, null, CLOCK);
	}

	private static Change<Interest> moveMeeting(Interest interest, Random random, Instant now) {
		return new InterestMeetings(interest).move(1 + random.nextInt(2), plan(random, now), by(random), now, CLOCK);
	}

	private static Change<Interest> cancelMeeting(Interest interest, Random random, Instant now) {
		return new InterestMeetings(interest).cancel(1 + random.nextInt(2), by(random), now, CLOCK);
	}

	private static Change<Interest> passOn(Interest interest, Random random, Instant now) {
		return new ReplyTurn(interest).passOn(by(random), Step.PassedOn.Cause.HANDED_OVER, now, CLOCK);
	}

	private static List<BiFunction<Interest, Random, Change<Interest>>> sides(Instant now) {
		return List.of(
				(interest, random) -> interest
					.repeat(message(Party.EMPLOYER, MEMBER, now, "Bericht " + random.nextInt(3))),
				(interest, random) -> interest.repeat(message(Party.TALENT, PERSON, now, TALENTS_WORDS)),
				(interest, random) -> interest.wishToo(new TalentAgreement(TalentYes.ONLINE, groups(random), null, now),
						message(Party.TALENT, PERSON, now, TALENTS_WORDS), CLOCK),
				(interest, random) -> interest.answerByTalent(1 + random.nextInt(2), any(random, Answer.values()),
						groups(random), now, random.nextBoolean() ? Duration.ofDays(90) : null, CLOCK),
				(interest, random) -> interest.answerByTalent(1, Answer.YES, groups(random), now, Duration.ofDays(90),
						CLOCK),
				(interest, random) -> interest.agreeByEmployer(MEMBER, now, null, CLOCK),
				(interest, random) -> interest.declineByEmployer(MEMBER, now),
				(interest, random) -> interest.introduce(MEMBER, now),
				(interest, random) -> interest.withdraw(any(random, Party.EMPLOYER, Party.TALENT), null, now),
				(interest, random) -> interest.withdrawConsent(now.minusSeconds(random.nextInt(86_400)), now, CLOCK),
				(interest, random) -> new InterestMeetings(interest).answer(1,
						any(random, Party.EMPLOYER, Party.TALENT), random.nextBoolean(), now),
				(interest, random) -> giveOutcome(interest, random, now),
				(interest, random) -> giveOutcome(interest, random, now));
	}

	private static Change<Interest> giveOutcome(Interest interest, Random random, Instant now) {
		Outcome outcome = any(random, Outcome.values());
		StopReason reason = outcome.leadsOn() ? null : any(random, StopReason.values());
		return new InterestMeetings(interest).giveOutcome(Math.max(1, interest.meetings().size()),
				any(random, Party.EMPLOYER, Party.TALENT), new SideOutcome(outcome, reason, null, now), CLOCK);
	}

	private static List<BiFunction<Interest, Random, Change<Interest>>> time(Instant now) {
		return List.of((interest, random) -> new ReplyTurn(interest).strike(now, CLOCK, substitute(random)),
				(interest, random) -> new ReplyTurn(interest).strike(now, CLOCK, substitute(random)),
				(interest, random) -> new ReplyTurn(interest).strike(now, CLOCK, substitute(random)),
				(interest, random) -> new ReplyTurn(interest).leaveToOrganisation(now),
				(interest, random) -> (random.nextInt(10) == 0) ? interest.stop(now) : Change.none(interest));
	}

	private static Optional<CoachId> substitute(Random random) {
		return random.nextBoolean() ? Optional.of(COLLEAGUE) : Optional.empty();
	}

	private static MeetingPlan plan(Random random, Instant now) {
		return new MeetingPlan(now.plus(Duration.ofHours(random.nextInt(200) - 20L)), Duration.ofMinutes(45), null,
				URI.create("https://video.example/" + random.nextInt(5)), Set.of(MeetingPlan.Participant.COACH), null);
	}

	private static CoachId by(Random random) {
		return random.nextInt(3) == 0 ? COLLEAGUE : COACH;
	}

	private static Set<DetailGroup> groups(Random random) {
		Set<DetailGroup> groups = EnumSet.of(any(random, DetailGroup.values()));
		Stream.of(DetailGroup.values()).filter((group) -> random.nextBoolean()).forEach(groups::add);
		return groups;
	}

	@SafeVarargs
	private static <T> T any(Random random, T... values) {
		return values[random.nextInt(values.length)];
	}

	private static Message message(Party from, AccountId by, Instant at, String text) {
		return new Message(from, by, at, new FreeText(text));
	}

}
