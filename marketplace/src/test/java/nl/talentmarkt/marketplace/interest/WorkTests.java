package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.organisation.Absence;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract of the work that the store lists and counts, and who may open it. */
class WorkTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Interests interests;

	@Autowired
	private WorkDesk desk;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Clock clock;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Viewer.Coach fatima = coach("fatima", "gemeente-" + this.run);

	private final Viewer.Coach karim = coach("karim", "gemeente-" + this.run);

	private final Viewer.Coach stranger = coach("vreemd", "gemeente-" + this.run);

	private final Viewer.Coach elsewhere = coach("elders", "stichting-" + this.run);

	private final EmployerId employer = new EmployerId("staal-" + this.run);

	private Instant now;

	private ReplyClock days;

	@BeforeEach
	void people() {
		this.now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		this.days = new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone());
		this.coaches
			.addAll(List.of(stored(this.fatima, this.karim.coach()), stored(this.karim, null),
					stored(this.stranger, null), stored(this.elsewhere, null)))
			.blockLast(PATIENCE);
	}

	@Test
	void listsWhatIsDueFirstFirstAPageAtATime() {
		List<InterestId> ids = IntStream.range(0, 7).mapToObj((index) -> later(index * 3 % 7 + 1).id()).toList();
		WorkFilter own = this.desk.own(this.fatima);
		List<Interest> first = work(own, 0, 4);
		List<Interest> second = work(own, 4, 4);
		assertThat(Stream.concat(first.stream(), second.stream()).map(WorkTests::dueOn)).isSorted();
		assertThat(Stream.concat(first.stream(), second.stream()).map(Interest::id))
			.containsExactlyInAnyOrderElementsOf(ids);
		assertThat(first).hasSize(4);
	}

	@Test
	void countsByKindAndDayAndListsTheSame() {
		expressed();
		later(3);
		asked();
		nominated();
		released();
		met();
		decline(expressed());
		WorkFilter own = this.desk.own(this.fatima);
		WorkCounts counts = Objects.requireNonNull(this.interests.countWork(own).block(PATIENCE));
		assertThat(counts.of(null)).isEqualTo(6);
		assertThat(counts.of(WorkKind.ANSWER)).isEqualTo(2);
		assertThat(counts.of(WorkKind.OUTCOME)).isZero();
		for (WorkKind kind : WorkKind.values()) {
			assertThat(work(own.of(kind), 0, 50)).as(kind.name())
				.hasSize((int) counts.of(kind))
				.allMatch((interest) -> WorkKind.of(interest) == kind);
		}
		LocalDate third = LocalDate.ofInstant(this.now, this.clock.getZone()).plusDays(3);
		assertThat(counts.of(WorkKind.ANSWER, third::equals)).isGreaterThanOrEqualTo(1);
		assertThat(this.interests.countDue(this.fatima.coach(), third.minusYears(1)).block(PATIENCE)).isZero();
		assertThat(this.interests.countDue(this.fatima.coach(), third.plusYears(1)).block(PATIENCE)).isEqualTo(6);
	}

	@Test
	void opensTheListOfAColleagueWhoCountsOnTheCoachAndNoOther() {
		expressed();
		WorkFilter filter = Objects.requireNonNull(this.desk.of(this.karim, this.fatima.coach()).block(PATIENCE));
		assertThat(work(filter, 0, 50)).hasSize(1);
		assertThat(this.desk.colleagues(this.karim).map(Coach::id).collectList().block(PATIENCE))
			.containsExactly(this.fatima.coach());
		assertThat(this.desk.of(this.stranger, this.fatima.coach()).block(PATIENCE)).isNull();
		assertThat(this.desk.of(this.fatima, this.karim.coach()).block(PATIENCE)).isNull();
		assertThat(this.desk.of(this.elsewhere, this.fatima.coach()).block(PATIENCE)).isNull();
	}

	@Test
	void opensTheListWhileTheCoachStandsIn() {
		assertThat(this.desk.of(this.stranger, this.fatima.coach()).block(PATIENCE)).isNull();
		away(this.stranger.coach());
		assertThat(this.desk.of(this.stranger, this.fatima.coach()).block(PATIENCE)).isNotNull();
	}

	@Test
	void letsAStandInTakeOverAndNobodyElse() {
		Interest interest = expressed();
		assertThat(this.desk.takeOver(this.karim, interest.id()).block(PATIENCE)).as("in time, and the coach is there")
			.isNull();
		away(this.karim.coach());
		assertThat(this.desk.takeOver(this.stranger, interest.id()).block(PATIENCE)).isNull();
		assertThat(this.desk.takeOver(this.elsewhere, interest.id()).block(PATIENCE)).isNull();
		Interest taken = this.desk.takeOver(this.karim, interest.id()).blockOptional(PATIENCE).orElseThrow();
		assertThat(taken.handler()).isEqualTo(this.karim.coach());
		assertThat(this.desk.takeOver(this.karim, interest.id()).blockOptional(PATIENCE).orElseThrow().version())
			.isEqualTo(taken.version());
		assertThat(work(this.desk.own(this.karim), 0, 50)).extracting(Interest::id).containsExactly(interest.id());
		assertThat(work(this.desk.own(this.fatima), 0, 50)).isEmpty();
		assertThat(work(this.desk.sharedWithOthers(this.fatima), 0, 50)).extracting(Interest::id)
			.containsExactly(interest.id());
	}

	@Test
	void letsASubstituteTakeOverWhatIsLate() {
		Interest late = store(Interest.express(id(), talent(), this.employer, Origin.of(Origin.Way.SEARCH),
				MeetingWish.AT_WORKPLACE, message(this.now.minus(30, ChronoUnit.DAYS)), null, this.days));
		assertThat(this.desk.takeOver(this.karim, late.id()).blockOptional(PATIENCE).orElseThrow().handler())
			.isEqualTo(this.karim.coach());
	}

	@Test
	void takesNothingOverThatCameToAnEnd() {
		away(this.karim.coach());
		Interest ended = decline(expressed());
		assertThat(this.desk.takeOver(this.karim, ended.id()).block(PATIENCE)).isNull();
	}

	@Test
	void sumsUpWhoKnowsAnEmployerWithoutAnyCase() {
		expressed();
		decline(expressed());
		Interest met = met();
		this.interests
			.change(met.id(), new Reach.Everything(),
					(interest) -> interest.conclude(this.fatima.coach(), Outcome.INTERNSHIP, null, this.now))
			.block(PATIENCE);
		EmployerContacts contacts = this.interests.contactsWith(this.employer).blockOptional(PATIENCE).orElseThrow();
		assertThat(contacts.coaches()).singleElement().satisfies((known) -> {
			assertThat(known.coach()).isEqualTo(this.fatima.coach());
			assertThat(known.contacts()).isEqualTo(3);
		});
		assertThat(contacts.open()).isEqualTo(1);
		assertThat(contacts.closed()).isEqualTo(2);
		assertThat(contacts.outcomes()).containsOnly(Map.entry(Outcome.INTERNSHIP, 1));
		assertThat(
				this.interests.with(this.employer, new Reach.OfCoach(this.karim.coach())).collectList().block(PATIENCE))
			.isEmpty();
		assertThat(this.interests.with(this.employer, new Reach.OfCoach(this.fatima.coach()))
			.collectList()
			.block(PATIENCE)).hasSize(3);
	}

	@Test
	void listsWhatIsOpenForAnEmployerWithoutWhatIsNotForIt() {
		expressed();
		decline(expressed());
		List<Interest> open = this.interests.open(new Reach.OfEmployer(this.employer))
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
		assertThat(open).singleElement().satisfies((interest) -> assertThat(interest.state().isOpen()).isTrue());
		assertThat(this.interests.open(new Reach.Nothing()).collectList().block(PATIENCE)).isEmpty();
	}

	@Test
	void asksOfAnEmployerWhatItOwes() {
		assertThat(EmployerTask.of(nominated(), this.now)).contains(EmployerTask.ANSWER);
		assertThat(EmployerTask.of(released(), this.now)).contains(EmployerTask.READ_DETAILS);
		Interest met = met();
		assertThat(EmployerTask.of(met, this.now)).contains(EmployerTask.CONFIRM_MEETING);
		assertThat(EmployerTask.of(new InterestMeetings(met).answer(1, Party.EMPLOYER, true, this.now).aggregate(),
				this.now))
			.isEmpty();
		assertThat(EmployerTask.of(met, this.now.plus(3, ChronoUnit.DAYS))).contains(EmployerTask.TELL_OUTCOME);
		assertThat(EmployerTask.of(expressed(), this.now)).isEmpty();
	}

	private Interest expressed() {
		return store(Interest.express(id(), talent(), this.employer, Origin.of(Origin.Way.SEARCH),
				MeetingWish.AT_WORKPLACE, message(this.now), null, this.days));
	}

	private Interest later(int in) {
		LocalDate day = LocalDate.ofInstant(this.now, this.clock.getZone()).plusDays(in);
		return change(expressed(),
				(interest) -> interest.postpone(this.fatima.coach(), this.now, day, null, this.days));
	}

	private Interest asked() {
		TalentQuestion question = new TalentQuestion(1, Set.of(DetailGroup.FIRST_NAME), false, this.fatima.coach(),
				this.now, this.now.plus(14, ChronoUnit.DAYS));
		return change(expressed(), (interest) -> interest.askTalent(question, this.days));
	}

	private Interest nominated() {
		return store(Interest.nominate(id(), talent(), this.employer, Origin.of(Origin.Way.NOMINATION),
				MeetingWish.AT_WORKPLACE, message(this.now), this.fatima.coach(), this.days));
	}

	private Interest released() {
		Release release = Release.of(Set.of(DetailGroup.FIRST_NAME), TalentYes.IN_PERSON, this.fatima.coach(), this.now,
				Duration.ofDays(90));
		return change(expressed(), (interest) -> interest.release(release, null, this.days));
	}

	private Interest met() {
		MeetingPlan plan = new MeetingPlan(this.now.plus(1, ChronoUnit.DAYS), Duration.ofMinutes(30),
				new FreeText("Kantine"), null, Set.of(), null);
		return change(released(), (interest) -> new InterestMeetings(interest).plan(plan, this.fatima.coach(), this.now,
				null, this.days));
	}

	private Interest decline(Interest interest) {
		return change(interest,
				(newest) -> newest.decline(this.fatima.coach(), this.now, DeclineReason.ALREADY_PLACED));
	}

	private Interest change(Interest interest, Function<Interest, Change<Interest>> intention) {
		return this.interests.change(interest.id(), new Reach.Everything(), intention)
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private Interest store(Change<Interest> begun) {
		return this.interests.add(begun).blockOptional(PATIENCE).orElseThrow();
	}

	private Talent talent() {
		Talent sample = SampleTalents.visible(this.fatima.coach());
		return new Talent(sample.id(), sample.code(), sample.coach(), this.fatima.organisation(), sample.profile(),
				null, sample.portfolio(), sample.details(), sample.notes(), sample.consents(), sample.confirmation(),
				null, 0);
	}

	private void away(CoachId standIn) {
		LocalDate today = LocalDate.now(this.clock);
		this.coaches
			.change(this.fatima.coach(), (coach) -> coach.beAway(new Absence(today, today.plusDays(7), standIn), today))
			.block(PATIENCE);
	}

	private List<Interest> work(WorkFilter filter, int skip, int most) {
		Flux<Interest> work = this.interests.work(filter, skip, most);
		return work.collectList().blockOptional(PATIENCE).orElseThrow();
	}

	private static LocalDate dueOn(Interest interest) {
		return Objects.requireNonNull(interest.reply()).dueOn();
	}

	private static InterestId id() {
		return new InterestId(UUID.randomUUID().toString());
	}

	private static Message message(Instant at) {
		return new Message(Party.EMPLOYER, new AccountId("sanne"), at, new FreeText("Graag kennismaken."));
	}

	private Viewer.Coach coach(String name, String organisation) {
		return new Viewer.Coach(new AccountId(name + "-" + this.run), new CoachId(name + "-" + this.run),
				new OrganisationId(organisation));
	}

	private static Coach stored(Viewer.Coach coach, @Nullable CoachId substitute) {
		return new Coach(coach.coach(), coach.organisation(), "Coach " + coach.coach(), "jobcoach",
				new EmailAddress(coach.coach() + "@werk.example"), null, substitute, List.of(), 0);
	}

}
