package nl.talentmarkt.marketplace.talent;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.FreeText;

/**
 * The <em>detail tier</em>: shown to one employer after a release for that employer,
 * group by group.
 *
 * @param firstName how the talent wants to be called
 * @param curriculumVitae the CV as text, or null
 * @param pitch the talent's own words to an employer, or null
 */
public record TalentDetails(String firstName, @Nullable FreeText curriculumVitae, @Nullable FreeText pitch) {
}
