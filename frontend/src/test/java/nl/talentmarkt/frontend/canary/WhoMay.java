package nl.talentmarkt.frontend.canary;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import nl.talentmarkt.frontend.example.Markers.Marker;
import nl.talentmarkt.frontend.example.Markers.Secrecy;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * The rules of who may see which private field, written a second time and on their own.
 */
final class WhoMay {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final Talents talents;

	private final Interests interests;

	private final Clock clock;

	private final Employers employers;

	WhoMay(Talents talents, Interests interests, Employers employers, Clock clock) {
		this.employers = employers;
		this.talents = talents;
		this.interests = interests;
		this.clock = clock;
	}

	boolean see(Viewer viewer, Marker marker) {
		Talent talent = Optional.ofNullable(this.talents.find(marker.talent()).block(PATIENCE)).orElseThrow();
		return switch (viewer) {
			case Viewer.Talent self when self.talent().equals(talent.id()) -> marker.secrecy() != Secrecy.COACH_ONLY;
			case Viewer.Coach coach when coach.coach().equals(talent.coach()) -> true;
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
