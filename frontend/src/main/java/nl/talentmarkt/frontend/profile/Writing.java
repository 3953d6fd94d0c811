package nl.talentmarkt.frontend.profile;

import java.time.Instant;
import java.time.LocalDate;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.Places;

/**
 * Somebody writing in a profile.
 *
 * @param editor as whom
 * @param account the writer's account
 * @param mayApprove whether this person may say that an item is shown: the talent, and
 * the coach of a talent without an account
 * @param known the profile as it was when the form came in
 * @param now the moment of writing
 * @param today the day of writing
 * @param catalogue the occupations to choose from
 * @param places the places that are known
 */
record Writing(Editor editor, AccountId account, boolean mayApprove, TalentProfile known, Instant now, LocalDate today,
		OccupationCatalogue catalogue, Places places) {
}
