package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.events.careerevent.CareerEventId;
import nl.talentmarkt.events.careerevent.CareerEvents;
import nl.talentmarkt.frontend.talents.ReadingContexts;
import nl.talentmarkt.frontend.talents.ReleasedView;
import nl.talentmarkt.frontend.terms.TermsOfUse;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.NextStep;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.profileview.ProfileReading;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;
import nl.talentmarkt.marketplace.profileview.ReadingContext;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/** Gathers what the pages of belangstelling show, within the reach of whoever looks. */
@Component
class InterestPages {

	private final Interests interests;

	private final Talents talents;

	private final Employers employers;

	private final Coaches coaches;

	private final Accounts accounts;

	private final Wordings wordings;

	private final ProfileReading reading;

	private final TermsOfUse terms;

	private final InterestDesk desk;

	private final Offers offers;

	private final CareerEvents careerEvents;

	private final Clock clock;

	InterestPages(Interests interests, Talents talents, Employers employers, Coaches coaches, Accounts accounts,
			Wordings wordings, ProfileReading reading, TermsOfUse terms, InterestDesk desk, Offers offers,
			CareerEvents careerEvents, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.employers = employers;
		this.coaches = coaches;
		this.accounts = accounts;
		this.wordings = wordings;
		this.reading = reading;
		this.terms = terms;
		this.desk = desk;
		this.offers = offers;
		this.careerEvents = careerEvents;
		this.clock = clock;
	}

	Mono<InterestPage> open(Visit visit) {
		return this.interests.find(visit.interest(), Permission.FOLLOW_INTERESTS.reach(visit.viewer()))
			.flatMap((interest) -> page(visit.viewer(), interest, ReadingContexts.of(visit.request(), Source.INTEREST),
					this.wordings.in(visit.locale())));
	}

	private Mono<InterestPage> page(Viewer.SignedIn viewer, Interest interest, ReadingContext context,
			Wording wording) {
		return Mono
			.zip(this.talents.find(interest.talent()), this.employers.find(interest.employer()),
					this.coaches.find(interest.coach()), authors(interest), colleagues(viewer), offer(interest),
					origin(interest, wording), hearers(interest))
			.flatMap((found) -> {
				InterestPage page = page(viewer, interest, found.getT1(), found.getT2(), found.getT3(), found.getT4(),
						found.getT5(), found.getT6().orElse(null), found.getT7(), found.getT8(), wording);
				return logged(viewer, interest, found.getT1(), page, context);
			});
	}

	/**
	 * Reading what was released is a reading of the profile, on whatever page it stands;
	 * the first time brings the two together.
	 */
	private Mono<InterestPage> logged(Viewer viewer, Interest interest, Talent talent, InterestPage page,
			ReadingContext context) {
		return (viewer instanceof Viewer.EmployerMember member && page.released() != null)
				? this.reading.readReleased(member, talent, context)
					.then(Mono.defer(() -> this.desk.introduce(member, interest.id())))
					.thenReturn(page)
				: Mono.just(page);
	}

	private InterestPage page(Viewer.SignedIn viewer, Interest interest, Talent talent, Employer employer, Coach coach,
			Map<AccountId, Account> authors, List<Coach> colleagues, @Nullable String offer, String origin,
			Map<CoachId, String> hearers, Wording wording) {
		boolean answering = viewer instanceof Viewer.Coach;
		boolean visible = talent.isVisibleToEmployers();
		boolean shown = answering || visible;
		MeetingView meeting = new MeetingWording(wording, answering ? Party.COACH : Party.EMPLOYER,
				this.clock.instant())
			.of(interest);
		ReleasedView released = released(viewer, interest, talent, coach, wording);
		boolean accepted = this.terms.areAcceptedBy(employer);
		return new InterestPage(
				view(viewer, interest, talent, shown, meeting, employer, coach, authors, offer, origin, hearers,
						wording),
				accepted ? released : null,
				(released != null && !accepted) ? this.terms.card("/belangstelling/" + interest.id()) : null,
				answering ? talent.name() : null,
				answering ? new CoachWording(wording, this.clock.instant()).of(interest, visible, colleagues) : null,
				answering ? null : employerSide(interest, wording), meeting, !visible, mayOpenProfile(viewer, talent),
				answering ? "/werklijst" : "/belangstelling", InterestForms.of(interest, this.clock));
	}

	private InterestView view(Viewer.SignedIn viewer, Interest interest, Talent talent, boolean shown,
			@Nullable MeetingView meeting, Employer employer, Coach coach, Map<AccountId, Account> authors,
			@Nullable String offer, String origin, Map<CoachId, String> hearers, Wording wording) {
		InterestWording words = new InterestWording(wording);
		boolean urgent = meeting != null && meeting.overdue();
		return new InterestView(interest.id().value(), interest.code().value(),
				shown ? occupation(talent) : interest.code().value(), wording.of(interest.wish()), origin, offer,
				urgent ? wording.text("interest.status.overdue") : words.status(interest),
				urgent ? "urgent" : words.tone(interest.state()), urgent ? "alert" : words.icon(interest.state()),
				words.steps(interest, shown, hearers), words.messages(interest, authors, viewer.account()),
				employer.name(), coach.name(), interest.state().isOpen());
	}

	private static InterestPage.EmployerSide employerSide(Interest interest, Wording wording) {
		boolean asked = interest.state().awaitsEmployer();
		NextStep step = interest.nextStep();
		return new InterestPage.EmployerSide(asked, interest.state().isOpen() && !asked,
				(step != null && step.owner() == Party.EMPLOYER)
						? wording.text("interest.step-owed", wording.of(step.what()), wording.day(step.dueOn()))
						: null);
	}

	private Mono<Optional<String>> offer(Interest interest) {
		return Mono.justOrEmpty(interest.origin().offer())
			.flatMap(this.offers::find)
			.map((offer) -> Optional.of(offer.title()))
			.defaultIfEmpty(Optional.empty());
	}

	/** Where the two met counts more than how the employer came to the form. */
	private Mono<String> origin(Interest interest, Wording wording) {
		Origin origin = interest.origin();
		return Mono.justOrEmpty(origin.careerEvent())
			.flatMap((event) -> this.careerEvents.findPublished(new CareerEventId(event)))
			.map((event) -> wording.text("interest.origin.met", event.title()))
			.defaultIfEmpty(wording.text("interest.origin." + origin.way().name()));
	}

	private static boolean mayOpenProfile(Viewer.SignedIn viewer, Talent talent) {
		return (viewer instanceof Viewer.Coach coach) ? talent.coach().equals(coach.coach())
				: talent.isVisibleToEmployers();
	}

	private @Nullable ReleasedView released(Viewer.SignedIn viewer, Interest interest, Talent talent, Coach coach,
			Wording wording) {
		Instant now = this.clock.instant();
		return (viewer instanceof Viewer.EmployerMember && talent.isVisibleToEmployers()) ? interest.releaseAt(now)
			.map((release) -> ReleasedView.of(release, talent, coach, wording, now))
			.orElse(null) : null;
	}

	private Mono<Map<AccountId, Account>> authors(Interest interest) {
		return Flux.fromStream(interest.messages().stream().map(Message::by).distinct())
			.concatMap(this.accounts::find)
			.collectMap(Account::id);
	}

	/**
	 * Who heard what the talent answered; an interest as employers know it names nobody.
	 */
	private Mono<Map<CoachId, String>> hearers(Interest interest) {
		return Flux
			.fromStream(interest.steps()
				.stream()
				.filter(Step.TalentAnswered.class::isInstance)
				.flatMap((answered) -> answered.coach().stream())
				.distinct())
			.concatMap(this.coaches::find)
			.collectMap(Coach::id, Coach::name);
	}

	private Mono<List<Coach>> colleagues(Viewer.SignedIn viewer) {
		return (viewer instanceof Viewer.Coach coach) ? this.coaches.of(coach.organisation())
			.filter((colleague) -> !colleague.id().equals(coach.coach()))
			.collectList() : Mono.just(List.of());
	}

	static String occupation(Talent talent) {
		return Optional.of(talent.profile().occupations())
			.filter((occupations) -> !occupations.isEmpty())
			.map((occupations) -> occupations.getFirst().label())
			.orElse(talent.code().value());
	}

}
