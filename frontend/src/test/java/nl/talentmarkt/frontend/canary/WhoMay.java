package nl.talentmarkt.frontend.canary;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.example.Markers.Marker;
import nl.talentmarkt.frontend.example.Markers.Secrecy;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * The rules of who may see which private field, written a second time and on their own.
 */
final class WhoMay {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final int MOST = 1000;

	private final Talents talents;

	private final Interests interests;

	private final Clock clock;

	private final Employers employers;

	private final Coaches coaches;

	WhoMay(Talents talents, Interests interests, Employers employers, Coaches coaches, Clock clock) {
		this.employers = employers;
		this.coaches = coaches;
		this.talents = talents;
		this.interests = interests;
		this.clock = clock;
	}

	boolean see(Viewer viewer, Marker marker) {
		Talent talent = Optional.ofNullable(this.talents.find(marker.talent()).block(PATIENCE)).orElseThrow();
		return switch (viewer) {
			case Viewer.Talent self when self.talent().equals(talent.id()) -> marker.secrecy() != Secrecy.COACH_ONLY;
			case Viewer.Coach coach when coach.coach().equals(talent.coach()) -> true;
			case Viewer.Coach colleague -> "FIRST_NAME".equals(marker.field()) && answersFor(colleague, talent);
			// Whoever takes talents over reads the report of what became of them.
			case Viewer.Administrator keeper when keeper.organisation().equals(talent.organisation()) ->
				marker.field().startsWith("ORIGIN_");
			case Viewer.EmployerMember member ->
				isShown(talent, marker) || (marker.secrecy() == Secrecy.DETAIL && isReleased(member, talent, marker));
			default -> false;
		};
	}

	/** What talent and coach both approved of while the crawl went on. */
	boolean isShown(Marker marker) {
		Talent talent = Optional.ofNullable(this.talents.find(marker.talent()).block(PATIENCE)).orElseThrow();
		return isShown(talent, marker);
	}

	private static boolean isShown(Talent talent, Marker marker) {
		return marker.secrecy() == Secrecy.OWN && talent.isVisibleToEmployers()
				&& talent.profile().toString().contains(marker.text());
	}

	/**
	 * A colleague reads by which name the employer will know the talent, in what he or
	 * she answers or may take over, and nothing else.
	 */
	private boolean answersFor(Viewer.Coach colleague, Talent talent) {
		return this.interests.list(new Reach.OfOrganisation(colleague.organisation()), MOST)
			.filter((interest) -> interest.talent().equals(talent.id()))
			.filterWhen((interest) -> interest.handlers().contains(colleague.coach()) ? Mono.just(true)
					: this.coaches.find(interest.handler()).map((handler) -> countsOn(handler, colleague)))
			.hasElements()
			.blockOptional(PATIENCE)
			.orElse(false);
	}

	private boolean countsOn(Coach handler, Viewer.Coach colleague) {
		return colleague.coach().equals(handler.substitute())
				|| handler.standInOn(LocalDate.now(this.clock)).filter(colleague.coach()::equals).isPresent();
	}

	/** Whoever accepted no terms of use sees nothing of it. */
	private boolean isReleased(Viewer.EmployerMember member, Talent talent, Marker marker) {
		boolean accepted = this.employers.find(member.employer())
			.map((employer) -> !employer.accepted().isEmpty())
			.blockOptional(PATIENCE)
			.orElse(false);
		return accepted && this.interests.findOpen(member.employer(), talent.id())
			.mapNotNull((interest) -> interest.releaseAt(this.clock.instant()).orElse(null))
			.map((release) -> release.covers(DetailGroup.valueOf(marker.field()), this.clock.instant()))
			.blockOptional(PATIENCE)
			.orElse(false) && (!"PHOTO".equals(marker.field()) || talent.agreesTo(Consent.Purpose.PHOTO));
	}

}
