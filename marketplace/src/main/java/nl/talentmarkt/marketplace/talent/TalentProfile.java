package nl.talentmarkt.marketplace.talent;

import java.util.List;
import java.util.Set;

import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * Talentprofiel in the <em>search tier</em>: everything in this record, and nothing else
 * of a talent, may be shown to an employer before a release.
 *
 * @param occupations what this person did or wants to do, the main one first
 * @param sectors the branches in which this person looks
 * @param level werk- en denkniveau
 * @param languages languages by skill
 * @param competences what this person is good at, in plain words
 * @param availability when this person can work
 * @param mobility from where, how far and how
 * @param offerKinds the kinds of offer this person wants
 * @param openToOtherWork whether work outside the former occupation is welcome
 * @param references references that the talent approved for showing
 */
public record TalentProfile(List<Occupation> occupations, Set<Sector> sectors, WorkingLevel level,
		List<LanguageSkill> languages, List<String> competences, Availability availability, Mobility mobility,
		Set<OfferKind> offerKinds, boolean openToOtherWork, List<Reference> references) {

	/** Copies the collections. */
	public TalentProfile {
		occupations = List.copyOf(occupations);
		sectors = Set.copyOf(sectors);
		languages = List.copyOf(languages);
		competences = List.copyOf(competences);
		offerKinds = Set.copyOf(offerKinds);
		references = List.copyOf(references);
	}

	/**
	 * What somebody who worked with the talent says.
	 *
	 * @param from who says it: a function and an organisation, never a person's name
	 * @param text what that person says
	 */
	public record Reference(String from, String text) {
	}

}
