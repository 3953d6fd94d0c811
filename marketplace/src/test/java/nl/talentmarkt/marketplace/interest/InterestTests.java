package nl.talentmarkt.marketplace.interest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InterestTests {

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final AccountId MEMBER = new AccountId("sanne");

	private static final CoachId COACH = new CoachId("fatima");

	private static final CoachId SUBSTITUTE = new CoachId("karim");

	private static final CoachId COLLEAGUE = new CoachId("els");

	private static final ReplyClock CLOCK = new ReplyClock(ReplyPolicy.DEFAULT, ZoneId.of("Europe/Amsterdam"));

	private static final InterestId ID = new InterestId("i1");

	private final Interest expressed = interest();

	@Test
	void waitsForTheCoachAfterItIsExpressed() {
		assertThat(this.expressed.state()).isEqualTo(InterestState.WITH_COACH);
		assertThat(this.expressed.state().awaitsCoach()).isTrue();
	}

	@Test
	void releasesOnlyTheNamedDetailsAndOnlyWhileTheReleaseLasts() {
		Interest released = this.expressed.release(release(Set.of(DetailGroup.FIRST_NAME)), null, CLOCK).aggregate();

		assertThat(released.state()).isEqualTo(InterestState.RELEASED);
		Release release = released.releaseAt(NOW.plus(Duration.ofDays(89))).orElseThrow();
		assertThat(release.covers(DetailGroup.FIRST_NAME, NOW)).isTrue();
		assertThat(release.covers(DetailGroup.PITCH, NOW)).isFalse();
		assertThat(released.releaseAt(NOW.plus(Duration.ofDays(90)))).isEmpty();
	}

	@Test
	void keepsDetailsOpenForAsLongAfterTheLastStepAndOpensNoneThatWereClosedByTime() {
		Interest released = this.expressed.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK).aggregate();
		Instant inTime = NOW.plus(Duration.ofDays(60));
		Instant tooLate = NOW.plus(Duration.ofDays(91));

		Interest concluded = released.conclude(COACH, Outcome.INTERNSHIP, null, inTime).aggregate();
		assertThat(concluded.releaseAt(inTime.plus(Duration.ofDays(89)))).isPresent();
		assertThat(concluded.releaseAt(inTime.plus(Duration.ofDays(90)))).isEmpty();
		assertThat(released.introduce(MEMBER, inTime).aggregate().releaseAt(inTime.plus(Duration.ofDays(89))))
			.isPresent();
		assertThat(released.introduce(MEMBER, tooLate).aggregate().releaseAt(tooLate)).isEmpty();
		assertThat(released.conclude(COACH, Outcome.INTERNSHIP, null, tooLate).aggregate().releaseAt(tooLate))
			.isEmpty();
	}

	@Test
	void hasNoReleaseBeforeTheCoachAnswersOrAfterTheCoachEndsIt() {
		assertThat(this.expressed.releaseAt(NOW)).isEmpty();
		Interest ended = this.expressed.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK)
			.aggregate()
			.decline(COACH, NOW, DeclineReason.ALREADY_PLACED)
			.aggregate();
		assertThat(ended.releaseAt(NOW)).isEmpty();
	}

	@Test
	void forgivesASecondClickAndTellsAColleagueWhoWasFirst() {
		Interest released = this.expressed.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK).aggregate();
		assertThat(released.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK).isNone()).isTrue();
		Release colleagues = Release.of(Set.of(DetailGroup.PITCH), TalentYes.IN_PERSON, COLLEAGUE, NOW,
				Duration.ofDays(90));
		assertThatExceptionOfType(AlreadyAnsweredException.class)
			.isThrownBy(() -> released.release(colleagues, null, CLOCK))
			.satisfies((refused) -> {
				assertThat(refused.state()).isEqualTo(InterestState.RELEASED);
				assertThat(refused.coach()).contains(COACH);
			});
	}

	@Test
	void endsWithANoThatTheCoachHeardAsWithTheTalentsOwn() {
		Interest asked = asked(this.expressed);
		Change<Interest> heard = asked.hearNo(COLLEAGUE, NOW);
		Change<Interest> own = asked.answerByTalent(1, TalentQuestion.Answer.NO, Set.of(), NOW, null, CLOCK);

		assertThat(heard.aggregate().state()).isEqualTo(InterestState.DECLINED);
		assertThat(heard.events()).containsExactly(
				new InterestTalentAnswered(ID, TalentQuestion.Answer.NO, COLLEAGUE, COACH), new InterestDeclined(ID));
		assertThat(heard.aggregate().lastMove().coach()).contains(COLLEAGUE);
		assertThat(own.aggregate().lastMove().coach()).isEmpty();
		assertThat(heard.aggregate()).usingRecursiveComparison().ignoringFields("steps").isEqualTo(own.aggregate());
		for (Party side : List.of(Party.EMPLOYER, Party.TALENT)) {
			assertThat(heard.aggregate().seenBy(side)).as("as the %s reads it", side)
				.isEqualTo(own.aggregate().seenBy(side));
		}
	}

	@Test
	void beginsTheCoachsDaysAnewWhenTheTalentWantsToTalkFirst() {
		Instant later = Instant.parse("2026-03-05T09:00:00Z");
		Interest promised = this.expressed.postpone(COACH, NOW, LocalDate.of(2026, 4, 1), null, CLOCK).aggregate();
		Interest talk = promised.hearTalkFirst(COACH, later, CLOCK).aggregate();
		assertThat(talk.state()).isEqualTo(InterestState.WITH_COACH);
		assertThat(talk.reply()).isEqualTo(CLOCK.ofCoach(later));
		assertThat(talk.lastAnswer()).contains(TalentQuestion.Answer.TALK_FIRST);
		assertThat(talk.seenBy(Party.EMPLOYER).lastMove())
			.isEqualTo(new Step.TalentAnswered(null, null, later, InterestState.WITH_COACH));
		assertThat(talk.hearNo(COLLEAGUE, later).aggregate().state()).isEqualTo(InterestState.DECLINED);
	}

	@Test
	void forgivesTheCoachWhoHeardItASecondClickAndTellsAColleagueWhoWasFirst() {
		Interest talk = this.expressed.hearTalkFirst(COACH, NOW, CLOCK).aggregate();
		Interest no = this.expressed.hearNo(COACH, NOW).aggregate();
		assertThat(talk.hearTalkFirst(COACH, NOW.plusSeconds(1), CLOCK).isNone()).isTrue();
		assertThat(no.hearNo(COACH, NOW.plusSeconds(1)).isNone()).isTrue();
		for (ThrowingCallable late : List.<ThrowingCallable>of(() -> talk.hearTalkFirst(COLLEAGUE, NOW, CLOCK),
				() -> no.hearNo(COLLEAGUE, NOW), () -> no.hearTalkFirst(COLLEAGUE, NOW, CLOCK))) {
			assertThatExceptionOfType(AlreadyAnsweredException.class).isThrownBy(late)
				.satisfies((refused) -> assertThat(refused.coach()).contains(COACH));
		}
		assertThatExceptionOfType(AlreadyAnsweredException.class).isThrownBy(() -> no.hearTalkFirst(COACH, NOW, CLOCK));
	}

	@Test
	void takesNoAnswerOfTheTalentFromACoachWhoseTurnItIsNot() {
		Interest released = this.expressed.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK).aggregate();
		assertThatExceptionOfType(AlreadyAnsweredException.class).isThrownBy(() -> released.hearNo(COACH, NOW));
		assertThatExceptionOfType(AlreadyAnsweredException.class)
			.isThrownBy(() -> released.hearTalkFirst(COACH, NOW, CLOCK));
	}

	@Test
	void countsNoYesThatTheTalentTookBackWithTheCoach() {
		Interest agreed = asked(this.expressed)
			.answerByTalent(1, TalentQuestion.Answer.YES, Set.of(DetailGroup.PITCH), NOW, null, CLOCK)
			.aggregate();
		Interest talk = agreed.hearTalkFirst(COACH, NOW, CLOCK).aggregate();
		Release online = Release.of(Set.of(DetailGroup.PITCH), TalentYes.ONLINE, COACH, NOW, Duration.ofDays(90));
		assertThatExceptionOfType(TalentNotAgreedException.class).isThrownBy(() -> talk.release(online, null, CLOCK));
		Interest again = talk.answerByTalent(1, TalentQuestion.Answer.YES, Set.of(DetailGroup.PITCH), NOW, null, CLOCK)
			.aggregate();
		assertThat(again.release(online, null, CLOCK).aggregate().release()).isEqualTo(online);
		assertThat(agreed.hearNo(COACH, NOW).aggregate().agreement()).isNull();
	}

	@Test
	void closesTheLinkOfAQuestionThatTheTalentAnsweredToTheCoach() {
		Interest no = asked(this.expressed).hearNo(COACH, NOW).aggregate();
		assertThat(no.answerByTalent(1, TalentQuestion.Answer.NO, Set.of(), NOW, null, CLOCK).isNone()).isTrue();
		assertThatExceptionOfType(QuestionClosedException.class)
			.isThrownBy(() -> no.answerByTalent(1, TalentQuestion.Answer.YES, Set.of(), NOW, null, CLOCK))
			.satisfies((closed) -> assertThat(closed.why()).isEqualTo(QuestionClosedException.Cause.ENDED));
	}

	@Test
	void keepsWhatIsWrittenBesideAnAnswerThatWasGivenBefore() {
		Interest released = this.expressed.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK).aggregate();
		Interest again = released.release(release(Set.of(DetailGroup.PITCH)), message("Bel mij gerust."), CLOCK)
			.aggregate();
		assertThat(again.messages()).extracting((said) -> said.text().value()).endsWith("Bel mij gerust.");
		assertThat(again.steps()).isEqualTo(released.steps());
		LocalDate day = LocalDate.of(2026, 4, 1);
		Interest later = this.expressed.postpone(COACH, NOW, day, message("In april."), CLOCK).aggregate();
		assertThat(later.postpone(COACH, NOW, day, message("In april."), CLOCK).isNone()).isTrue();
		assertThat(later.postpone(COACH, NOW, day, message("Na Pasen."), CLOCK).aggregate().messages())
			.hasSize(later.messages().size() + 1);
	}

	@Test
	void refusesAnythingAfterItEnded() {
		Interest withdrawn = this.expressed.withdraw(Party.EMPLOYER, MEMBER, NOW).aggregate();
		assertThatExceptionOfType(AlreadyAnsweredException.class)
			.isThrownBy(() -> withdrawn.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK));
		assertThatExceptionOfType(AlreadyAnsweredException.class)
			.isThrownBy(() -> withdrawn.repeat(message("Toch wel graag.")));
	}

	@Test
	void addsARepeatedWishToTheSameThread() {
		Interest repeated = this.expressed.repeat(message("Wij hebben nu ook een plek.")).aggregate();
		assertThat(repeated.messages()).hasSize(2);
		assertThat(repeated.state()).isEqualTo(InterestState.WITH_COACH);
	}

	@Test
	void changesNothingWhenTheSameTextComesTwice() {
		assertThat(this.expressed.repeat(message("Graag kennismaken.")).isNone()).isTrue();
	}

	@Test
	void freesThePairWhenItEnds() {
		assertThat(this.expressed.pair()).contains("staal");
		assertThat(this.expressed.withdraw(Party.EMPLOYER, MEMBER, NOW).aggregate().pair()).isEqualTo("i1");
	}

	@Test
	void remindsTheCoachOnTheLastDayThenAsksTheSubstituteThenTheOrganisation() {
		assertThat(strike(this.expressed, "2026-03-04").isNone()).isTrue();
		Interest reminded = strike(this.expressed, "2026-03-05").aggregate();
		assertThat(reminded.reply()).isNotNull()
			.extracting(ReplyTerm::stage, ReplyTerm::dueOn)
			.containsExactly(ReplyTerm.Stage.REMINDED, LocalDate.of(2026, 3, 5));
		assertThat(strike(reminded, "2026-03-05").isNone()).isTrue();
		Interest passed = strike(reminded, "2026-03-06").aggregate();
		assertThat(passed.handler()).isEqualTo(SUBSTITUTE);
		assertThat(passed.reply()).isNotNull()
			.extracting(ReplyTerm::stage, ReplyTerm::dueOn)
			.containsExactly(ReplyTerm.Stage.SUBSTITUTE, LocalDate.of(2026, 3, 10));
		assertThat(strike(passed, "2026-03-10").isNone()).isTrue();
		Change<Interest> left = strike(passed, "2026-03-11");
		assertThat(left.events()).containsExactly(new InterestLeftUnanswered(ID));
		assertThat(left.aggregate().state()).isEqualTo(InterestState.WITH_COACH);
		assertThat(strike(left.aggregate(), "2026-06-01").isNone()).isTrue();
	}

	@Test
	void leavesToTheOrganisationWhatNobodyCanTakeOver() {
		Interest reminded = strike(this.expressed, "2026-03-05").aggregate();
		Interest left = new ReplyTurn(reminded).strike(Instant.parse("2026-03-06T09:00:00Z"), CLOCK, Optional.empty())
			.aggregate();
		assertThat(left.reply()).isNotNull().extracting(ReplyTerm::stage).isEqualTo(ReplyTerm.Stage.ORGANISATION);
		assertThat(left.handler()).isEqualTo(COACH);
	}

	@Test
	void remindsNobodyAtTheWeekend() {
		assertThat(strike(this.expressed, "2026-03-07").isNone()).isTrue();
		assertThat(strike(this.expressed, "2026-03-09").isNone()).isFalse();
	}

	@Test
	void asksForTheNextStepOnceAnAnswerIsGivenAndEndsWithTheRelease() {
		Interest released = this.expressed.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK).aggregate();
		assertThat(released.reply()).isNotNull()
			.extracting(ReplyTerm::stage, ReplyTerm::dueOn)
			.containsExactly(ReplyTerm.Stage.NEXT_STEP, LocalDate.of(2026, 3, 9));
		Interest reminded = strike(released, "2026-03-10").aggregate();
		assertThat(strike(reminded, "2026-05-29").isNone()).isTrue();
		assertThat(strike(reminded, "2026-06-01").aggregate().state()).isEqualTo(InterestState.EXPIRED);
	}

	@Test
	void givesWhoeverTakesOverTheWholeTermAndKeepsTheCoachInTheThread() {
		Interest passed = new ReplyTurn(this.expressed)
			.passOn(COLLEAGUE, Step.PassedOn.Cause.HANDED_OVER, Instant.parse("2026-03-05T09:00:00Z"), CLOCK)
			.aggregate();
		assertThat(passed.handler()).isEqualTo(COLLEAGUE);
		assertThat(passed.handlers()).containsExactly(COACH, COLLEAGUE);
		assertThat(passed.reply()).isNotNull().extracting(ReplyTerm::dueOn).isEqualTo(LocalDate.of(2026, 3, 10));
		assertThat(passed.lastMove()).isInstanceOf(Step.Expressed.class);
		assertThat(new ReplyTurn(passed).passOn(COLLEAGUE, Step.PassedOn.Cause.ABSENCE, NOW, CLOCK).isNone()).isTrue();
	}

	@Test
	void goesToTheNewCoachWithWhatWasReleasedAndPromised() {
		Interest released = this.expressed.release(release(Set.of(DetailGroup.PITCH)), null, CLOCK).aggregate();
		Change<Interest> handed = new ReplyTurn(released).continueWith(COLLEAGUE, NOW, CLOCK);
		assertThat(handed.events()).containsExactly(new InterestHandedOver(ID, COLLEAGUE));
		assertThat(handed.aggregate().releaseAt(NOW)).isPresent();
		assertThat(handed.aggregate().coach()).isEqualTo(COLLEAGUE);
		assertThat(new ReplyTurn(handed.aggregate()).continueWith(COLLEAGUE, NOW, CLOCK).isNone()).isTrue();
		LocalDate promised = LocalDate.of(2026, 4, 1);
		Interest later = this.expressed.postpone(COACH, NOW, promised, null, CLOCK).aggregate();
		assertThat(new ReplyTurn(later).continueWith(COLLEAGUE, NOW, CLOCK).aggregate().reply())
			.isEqualTo(later.reply());
	}

	@Test
	void isTheNewCoachsTurnWhoeverWasAskedAndTheOldCoachReadsNoFurther() {
		Interest substituted = new ReplyTurn(this.expressed).passOn(SUBSTITUTE, Step.PassedOn.Cause.SILENCE, NOW, CLOCK)
			.aggregate();
		Interest handed = new ReplyTurn(substituted)
			.continueWith(COLLEAGUE, Instant.parse("2026-03-05T09:00:00Z"), CLOCK)
			.aggregate();
		assertThat(handed.handlers()).containsExactly(SUBSTITUTE, COLLEAGUE);
		assertThat(handed.reply()).isNotNull()
			.extracting(ReplyTerm::stage, ReplyTerm::dueOn)
			.containsExactly(ReplyTerm.Stage.COACH, LocalDate.of(2026, 3, 10));
	}

	private static Interest asked(Interest interest) {
		return interest
			.askTalent(
					new TalentQuestion(1, Set.of(DetailGroup.PITCH), false, COACH, NOW, NOW.plus(Duration.ofDays(14))),
					CLOCK)
			.aggregate();
	}

	private static Change<Interest> strike(Interest interest, String day) {
		return new ReplyTurn(interest).strike(Instant.parse(day + "T09:00:00Z"), CLOCK, Optional.of(SUBSTITUTE));
	}

	private static Interest interest() {
		Step first = new Step.Expressed(MEMBER, NOW);
		return new Interest(ID, Interest.openPair(new EmployerId("staal"), new TalentId("t1")),
				InterestState.WITH_COACH, Origin.of(Origin.Way.PROFILE), new TalentId("t1"), new TalentCode("T-7K3Q"),
				new EmployerId("staal"), new OrganisationId("gemeente"), COACH, COACH, List.of(COACH),
				CLOCK.ofCoach(NOW), MeetingWish.AT_WORKPLACE, null, null, null, List.of(), null,
				List.of(message("Graag kennismaken.")), List.of(first), 1);
	}

	private static Message message(String text) {
		return new Message(Party.EMPLOYER, MEMBER, NOW, new FreeText(text));
	}

	private static Release release(Set<DetailGroup> groups) {
		return Release.of(groups, TalentYes.BY_TELEPHONE, COACH, NOW, Duration.ofDays(90));
	}

}
