package nl.talentmarkt.frontend.talents;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.talents.ProfilePage.OwnInterest;
import nl.talentmarkt.frontend.terms.TermsOfUse;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.profileview.ProfileReading;
import nl.talentmarkt.marketplace.profileview.ProfileView.Tier;
import nl.talentmarkt.marketplace.profileview.ReadingContext;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Opens profiles: the search tier for whoever may read it, and what was released for the
 * employer it was released to.
 */
@Component
class ProfilePages {

	private final Talents talents;

	private final Interests interests;

	private final Coaches coaches;

	private final Employers employers;

	private final TermsOfUse terms;

	private final ProfileReading reading;

	private final InterestDesk desk;

	private final Wordings wordings;

	private final Clock clock;

	ProfilePages(Talents talents, Interests interests, Coaches coaches, Employers employers, TermsOfUse terms,
			ProfileReading reading, InterestDesk desk, Wordings wordings, Clock clock) {
		this.talents = talents;
		this.interests = interests;
		this.coaches = coaches;
		this.employers = employers;
		this.terms = terms;
		this.reading = reading;
		this.desk = desk;
		this.wordings = wordings;
		this.clock = clock;
	}

	Mono<ProfilePage> open(Viewer viewer, TalentCode code, ReadingContext context, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.talents.find(code, Permission.READ_PROFILE.reach(viewer))
			.flatMap((talent) -> (viewer instanceof Viewer.EmployerMember member)
					? forEmployer(member, talent, context, wording)
					: Mono.just(new ProfilePage(new TalentWording(wording).profile(talent.code(), talent.profile()),
							null, InterestForm.Way.PROFILE.address(), false, null, null,
							"/profielen/" + talent.code() + "/delen")));
	}

	private Mono<ProfilePage> forEmployer(Viewer.EmployerMember member, Talent talent, ReadingContext context,
			Wording wording) {
		return this.interests.findOpen(member.employer(), talent.id())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap((interest) -> forEmployer(member, talent, interest, context, wording));
	}

	private Mono<ProfilePage> forEmployer(Viewer.EmployerMember member, Talent talent, Optional<Interest> interest,
			ReadingContext context, Wording wording) {
		Optional<Release> release = interest.flatMap((open) -> open.releaseAt(this.clock.instant()));
		return accepted(member, release).flatMap((accepted) -> page(member, talent, interest,
				accepted ? release : Optional.empty(), context, wording)
			.map((page) -> (release.isPresent() && !accepted) ? page.asking(this.terms.card(pathOf(talent))) : page));
	}

	private Mono<ProfilePage> page(Viewer.EmployerMember member, Talent talent, Optional<Interest> interest,
			Optional<Release> release, ReadingContext context, Wording wording) {
		return this.reading.read(member, talent, release.isPresent() ? Tier.DETAIL : Tier.SEARCH, context)
			.then(introduced(member, interest, release))
			.then(released(release, talent, wording, this.clock.instant()))
			.map((view) -> new ProfilePage(new TalentWording(wording).profile(talent.code(), talent.profile()),
					interest.map((open) -> own(open, wording)).orElse(null),
					InterestForm.Way.from(context.source()).address(), true, view.orElse(null), null, null));
	}

	private static String pathOf(Talent talent) {
		return "/talenten/" + talent.code();
	}

	/** Only where something was released, anything has to be accepted. */
	private Mono<Boolean> accepted(Viewer.EmployerMember member, Optional<Release> release) {
		return Mono.justOrEmpty(release)
			.flatMap((lasting) -> this.employers.find(member.employer()))
			.map(this.terms::areAcceptedBy)
			.defaultIfEmpty(false);
	}

	private Mono<Optional<ReleasedView>> released(Optional<Release> release, Talent talent, Wording wording,
			Instant now) {
		return Mono.justOrEmpty(release)
			.flatMap((lasting) -> this.coaches.find(talent.coach())
				.map((coach) -> ReleasedView.of(lasting, talent, coach, wording, now)))
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
	}

	/** Who reads what was released for the first time gets to know the talent by it. */
	private Mono<Void> introduced(Viewer.EmployerMember member, Optional<Interest> interest,
			Optional<Release> release) {
		return Mono.justOrEmpty(interest)
			.filter((open) -> release.isPresent())
			.flatMap((open) -> this.desk.introduce(member, open.id()))
			.then();
	}

	private static OwnInterest own(Interest interest, Wording wording) {
		return new OwnInterest("/belangstelling/" + interest.id(),
				wording.text("interest.status." + interest.state().name()));
	}

}
