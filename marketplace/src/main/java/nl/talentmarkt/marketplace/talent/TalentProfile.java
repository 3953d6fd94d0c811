package nl.talentmarkt.marketplace.talent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.PublicText;
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
 * @param interests work or subjects that attract this person, in a few words each
 * @param sectors the branches in which this person looks
 * @param level werk- en denkniveau, or null while nobody said it
 * @param languages languages by skill
 * @param competences what this person is good at, in plain words
 * @param diplomas diplomas with their valuation
 * @param certificates certificates that the talent approved for showing
 * @param references references that the talent approved for showing
 * @param availability when this person can work, or null while that is not known
 * @param mobility from where, how far and how, or null while that is not known
 * @param offerKinds the kinds of offer this person wants
 * @param openToOtherWork whether work outside the former occupation is welcome
 * @param freeToWork whether a coach verified that this person may work without a permit
 */
public record TalentProfile(List<Occupation> occupations, List<PublicText> interests, Set<Sector> sectors,
		@Nullable WorkingLevel level, List<LanguageSkill> languages, List<PublicText> competences,
		List<Diploma> diplomas, List<Certificate> certificates, List<Reference> references,
		@Nullable Availability availability, @Nullable Mobility mobility, Set<OfferKind> offerKinds,
		boolean openToOtherWork, boolean freeToWork) {

	/** A profile in which nothing was filled in. */
	public static final TalentProfile EMPTY = new TalentProfile(List.of(), List.of(), Set.of(), null, List.of(),
			List.of(), List.of(), List.of(), List.of(), null, null, Set.of(), true, false);

	/** Most entries of each list. */
	public static final int MOST_ENTRIES = 30;

	/**
	 * Copies the collections.
	 * @throws IllegalArgumentException when a list has more than {@value #MOST_ENTRIES}
	 * entries
	 */
	public TalentProfile {
		occupations = bounded(occupations);
		interests = bounded(interests);
		sectors = Set.copyOf(sectors);
		languages = bounded(languages);
		competences = bounded(competences);
		diplomas = bounded(diplomas);
		certificates = bounded(certificates);
		references = bounded(references);
		offerKinds = Set.copyOf(offerKinds);
	}

	private static <T> List<T> bounded(List<T> entries) {
		if (entries.size() > MOST_ENTRIES) {
			throw new IllegalArgumentException("At most " + MOST_ENTRIES + " entries: " + entries.size());
		}
		return List.copyOf(entries);
	}

	/**
	 * Begins a changed copy.
	 * @return a builder that holds everything in this profile
	 */
	public TalentProfileBuilder change() {
		return new TalentProfileBuilder(this);
	}

	/**
	 * Tells what has to be filled in before a coach can confirm the profile.
	 * @return the parts without which no employer could decide; empty when all are there
	 */
	public Set<Part> missing() {
		Set<Part> missing = EnumSet.noneOf(Part.class);
		if (this.occupations.isEmpty() && this.interests.isEmpty() && this.sectors.isEmpty()) {
			missing.add(Part.WORK);
		}
		if (this.availability == null) {
			missing.add(Part.AVAILABILITY);
		}
		if (this.mobility == null) {
			missing.add(Part.MOBILITY);
		}
		if (this.offerKinds.isEmpty()) {
			missing.add(Part.OFFER_KINDS);
		}
		return missing;
	}

	/**
	 * Takes over the hard facts of another version, and leaves every word as it is:
	 * hours, days, place, transport, kinds of offer and sectors are choices from lists,
	 * so nobody has to read them before employers do.
	 */
	TalentProfile withFactsOf(TalentProfile other) {
		return change().sectors(other.sectors)
			.availability(other.availability)
			.mobility(other.mobility)
			.offerKinds(other.offerKinds)
			.openToOtherWork(other.openToOtherWork)
			.build();
	}

	/** A part of the profile that an employer cannot do without. */
	public enum Part {

		/** At least one occupation, interest or sector. */
		WORK,

		/** When this person can work. */
		AVAILABILITY,

		/** From where and how far. */
		MOBILITY,

		/** What this person looks for. */
		OFFER_KINDS

	}

}
