package nl.talentmarkt.frontend.talents;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.talents.ProfilePage.OwnInterest;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
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

	private final ProfileReading reading;

	private final InterestDesk desk;

	private final Wordings wordings;

	private final Clock clock;

	ProfilePages(Talents talents, Interests interests, Coaches coaches, ProfileReading reading, InterestDesk desk,
			Wordings wordings, Clock clock) {
		this.talents = talents;
		this.interests = interests;
		this.coaches = coaches;
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
							null, InterestForm.Way.PROFILE.address(), false, null,
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
		Instant now = this.clock.instant();
		Optional<Release> release = interest.flatMap((open) -> open.releaseAt(now));
		Mono<Optional<ReleasedView>> released = Mono.justOrEmpty(release)
			.flatMap((lasting) -> this.coaches.find(talent.coach())
				.map((coach) -> ReleasedView.of(lasting, talent.details(), coach, wording, now)))
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
		return this.reading.read(member, talent, release.isPresent() ? Tier.DETAIL : Tier.SEARCH, context)
			.then(introduced(member, interest, release))
			.then(released)
			.map((view) -> new ProfilePage(new TalentWording(wording).profile(talent.code(), talent.profile()),
					interest.map((open) -> own(open, wording)).orElse(null),
					InterestForm.Way.from(context.source()).address(), true, view.orElse(null), null));
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
