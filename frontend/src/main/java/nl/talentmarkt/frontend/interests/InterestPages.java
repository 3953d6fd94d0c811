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

import nl.talentmarkt.frontend.talents.ReleasedView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.profileview.ProfileReading;
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

	private final Clock clock;

	InterestPages(Interests interests, Talents talents, Employers employers, Coaches coaches, Accounts accounts,
			Wordings wordings, ProfileReading reading, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.employers = employers;
		this.coaches = coaches;
		this.accounts = accounts;
		this.wordings = wordings;
		this.reading = reading;
		this.clock = clock;
	}

	Mono<InterestPage> open(Viewer.SignedIn viewer, InterestId id, ReadingContext context, Locale locale) {
		return this.interests.find(id, Permission.FOLLOW_INTERESTS.reach(viewer))
			.flatMap((interest) -> page(viewer, interest, context, this.wordings.in(locale)));
	}

	private Mono<InterestPage> page(Viewer.SignedIn viewer, Interest interest, ReadingContext context,
			Wording wording) {
		return Mono
			.zip(this.talents.find(interest.talent()), this.employers.find(interest.employer()),
					this.coaches.find(interest.coach()), authors(interest), colleagues(viewer))
			.flatMap((found) -> {
				InterestPage page = page(viewer, interest, found.getT1(), found.getT2(), found.getT3(), found.getT4(),
						found.getT5(), wording);
				return logged(viewer, found.getT1(), page, context);
			});
	}

	/**
	 * Reading what was released is a reading of the profile, on whatever page it stands.
	 */
	private Mono<InterestPage> logged(Viewer viewer, Talent talent, InterestPage page, ReadingContext context) {
		return (viewer instanceof Viewer.EmployerMember member && page.released() != null)
				? this.reading.readReleased(member, talent, context).thenReturn(page) : Mono.just(page);
	}

	private InterestPage page(Viewer.SignedIn viewer, Interest interest, Talent talent, Employer employer, Coach coach,
			Map<AccountId, Account> authors, List<Coach> colleagues, Wording wording) {
		boolean answering = viewer instanceof Viewer.Coach;
		boolean shown = answering || talent.isVisibleToEmployers();
		InterestWording words = new InterestWording(wording);
		InterestView view = new InterestView(interest.id().value(), interest.code().value(),
				shown ? occupation(talent) : interest.code().value(), wording.of(interest.wish()),
				words.status(interest), words.tone(interest.state()), words.icon(interest.state()),
				words.steps(interest, shown), words.messages(interest, authors, viewer.account()), employer.name(),
				coach.name(), interest.state().isOpen());
		return new InterestPage(view, released(viewer, interest, talent, coach, wording),
				answering ? talent.name() : null, answering && interest.state().awaitsCoach(),
				!answering && interest.state().isOpen(), !shown, mayOpenProfile(viewer, talent),
				answering ? "/werklijst" : "/belangstelling",
				colleagues.stream()
					.map((colleague) -> new InterestPage.Colleague(colleague.id().value(), colleague.name(),
							colleague.title()))
					.toList());
	}

	private static boolean mayOpenProfile(Viewer.SignedIn viewer, Talent talent) {
		return (viewer instanceof Viewer.Coach coach) ? talent.coach().equals(coach.coach())
				: talent.isVisibleToEmployers();
	}

	private @Nullable ReleasedView released(Viewer.SignedIn viewer, Interest interest, Talent talent, Coach coach,
			Wording wording) {
		Instant now = this.clock.instant();
		return (viewer instanceof Viewer.EmployerMember && talent.isVisibleToEmployers()) ? interest.releaseAt(now)
			.map((release) -> ReleasedView.of(release, talent.details(), coach, wording, now))
			.orElse(null) : null;
	}

	private Mono<Map<AccountId, Account>> authors(Interest interest) {
		return Flux.fromStream(interest.messages().stream().map(Message::by).distinct())
			.concatMap(this.accounts::find)
			.collectMap(Account::id);
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
