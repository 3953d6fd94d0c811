package nl.talentmarkt.frontend.sharing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.talents.TalentView;
import nl.talentmarkt.frontend.talents.TalentWording;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * A profile on paper, as {@code document/profile.html} shows it.
 *
 * @param talent the search tier
 * @param own what only the talent's own copy holds, or null
 * @param madeOn the day it was made
 */
public record ProfileDocument(TalentView talent, @Nullable OwnDetails own, String madeOn) {

	/**
	 * Makes what anybody may read who gets to see the profile.
	 * @param talent a talent
	 * @param wording the reader's words
	 * @param today the day
	 * @return the search tier, as employers see it
	 */
	static ProfileDocument shown(Talent talent, Wording wording, LocalDate today) {
		return new ProfileDocument(new TalentWording(wording).profile(talent.code(), talent.profile()), null,
				wording.day(today));
	}

	/**
	 * Makes the talent's own copy.
	 * @param talent a talent
	 * @param wording the reader's words
	 * @param today the day
	 * @return the search tier as it was written last, and the detail tier
	 */
	static ProfileDocument own(Talent talent, Wording wording, LocalDate today) {
		return new ProfileDocument(new TalentWording(wording).profile(talent.code(), talent.edited()),
				OwnDetails.of(talent.details()), wording.day(today));
	}

	/**
	 * The detail tier.
	 *
	 * @param firstName how the talent wants to be called, or null
	 * @param pitch the talent's own words, or null
	 * @param curriculumVitae the CV as text, or null
	 */
	public record OwnDetails(@Nullable String firstName, @Nullable String pitch, @Nullable String curriculumVitae) {

		static OwnDetails of(TalentDetails details) {
			return new OwnDetails(details.firstName(), text(details.pitch()), text(details.curriculumVitae()));
		}

		private static @Nullable String text(@Nullable FreeText text) {
			return (text != null) ? text.value() : null;
		}

	}

}
