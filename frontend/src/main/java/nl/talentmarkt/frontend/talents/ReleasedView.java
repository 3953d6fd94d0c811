package nl.talentmarkt.frontend.talents;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What a release opens to one employer, and no more than that: a group that the release
 * does not name is null here.
 *
 * @param firstName how the talent wants to be called, or null
 * @param pitch the talent's own words, or null
 * @param curriculumVitae the CV as text, or null
 * @param photo whether there is a photo, which stands at the address of the interest
 * @param coach the coach's name
 * @param contact how to reach the coach
 * @param until the last day
 */
public record ReleasedView(@Nullable String firstName, @Nullable String pitch, @Nullable String curriculumVitae,
		boolean photo, String coach, String contact, String until) {

	/**
	 * Takes from a talent what the release covers.
	 * @param release a release
	 * @param talent the talent it is about
	 * @param coach the talent's coach
	 * @param wording the reader's words
	 * @param now the moment of reading
	 * @return what may be shown
	 */
	public static ReleasedView of(Release release, Talent talent, Coach coach, Wording wording, Instant now) {
		TalentDetails details = talent.details();
		return new ReleasedView(release.covers(DetailGroup.FIRST_NAME, now) ? details.firstName() : null,
				release.covers(DetailGroup.PITCH, now) ? text(details.pitch()) : null,
				release.covers(DetailGroup.CURRICULUM_VITAE, now) ? text(details.curriculumVitae()) : null,
				release.covers(DetailGroup.PHOTO, now) && talent.agreesTo(Consent.Purpose.PHOTO), coach.name(),
				contact(coach), wording.day(release.until().atZone(wording.zone()).toLocalDate()));
	}

	private static String contact(Coach coach) {
		return (coach.telephone() != null) ? coach.telephone() + " · " + coach.email() : coach.email().value();
	}

	private static @Nullable String text(@Nullable FreeText text) {
		return (text != null) ? text.value() : null;
	}

}
