package nl.talentmarkt.marketplace.talent;

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
 * Makes a {@link TalentProfile} part by part; the parts are described there. Not for use
 * by several threads.
 */
public final class TalentProfileBuilder {

	private List<Occupation> occupations;

	private List<PublicText> interests;

	private Set<Sector> sectors;

	private @Nullable WorkingLevel level;

	private List<LanguageSkill> languages;

	private List<PublicText> competences;

	private List<Diploma> diplomas;

	private List<Certificate> certificates;

	private List<Reference> references;

	private @Nullable Availability availability;

	private @Nullable Mobility mobility;

	private Set<OfferKind> offerKinds;

	private boolean openToOtherWork;

	private boolean freeToWork;

	TalentProfileBuilder(TalentProfile profile) {
		this.occupations = profile.occupations();
		this.interests = profile.interests();
		this.sectors = profile.sectors();
		this.level = profile.level();
		this.languages = profile.languages();
		this.competences = profile.competences();
		this.diplomas = profile.diplomas();
		this.certificates = profile.certificates();
		this.references = profile.references();
		this.availability = profile.availability();
		this.mobility = profile.mobility();
		this.offerKinds = profile.offerKinds();
		this.openToOtherWork = profile.openToOtherWork();
		this.freeToWork = profile.freeToWork();
	}

	/**
	 * Replaces {@link TalentProfile#occupations()}.
	 * @param occupations the new value
	 * @return this builder
	 */
	public TalentProfileBuilder occupations(List<Occupation> occupations) {
		this.occupations = occupations;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#interests()}.
	 * @param interests the new value
	 * @return this builder
	 */
	public TalentProfileBuilder interests(List<PublicText> interests) {
		this.interests = interests;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#sectors()}.
	 * @param sectors the new value
	 * @return this builder
	 */
	public TalentProfileBuilder sectors(Set<Sector> sectors) {
		this.sectors = sectors;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#level()}.
	 * @param level the new value
	 * @return this builder
	 */
	public TalentProfileBuilder level(@Nullable WorkingLevel level) {
		this.level = level;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#languages()}.
	 * @param languages the new value
	 * @return this builder
	 */
	public TalentProfileBuilder languages(List<LanguageSkill> languages) {
		this.languages = languages;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#competences()}.
	 * @param competences the new value
	 * @return this builder
	 */
	public TalentProfileBuilder competences(List<PublicText> competences) {
		this.competences = competences;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#diplomas()}.
	 * @param diplomas the new value
	 * @return this builder
	 */
	public TalentProfileBuilder diplomas(List<Diploma> diplomas) {
		this.diplomas = diplomas;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#certificates()}.
	 * @param certificates the new value
	 * @return this builder
	 */
	public TalentProfileBuilder certificates(List<Certificate> certificates) {
		this.certificates = certificates;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#references()}.
	 * @param references the new value
	 * @return this builder
	 */
	public TalentProfileBuilder references(List<Reference> references) {
		this.references = references;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#availability()}.
	 * @param availability the new value
	 * @return this builder
	 */
	public TalentProfileBuilder availability(@Nullable Availability availability) {
		this.availability = availability;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#mobility()}.
	 * @param mobility the new value
	 * @return this builder
	 */
	public TalentProfileBuilder mobility(@Nullable Mobility mobility) {
		this.mobility = mobility;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#offerKinds()}.
	 * @param offerKinds the new value
	 * @return this builder
	 */
	public TalentProfileBuilder offerKinds(Set<OfferKind> offerKinds) {
		this.offerKinds = offerKinds;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#openToOtherWork()}.
	 * @param openToOtherWork the new value
	 * @return this builder
	 */
	public TalentProfileBuilder openToOtherWork(boolean openToOtherWork) {
		this.openToOtherWork = openToOtherWork;
		return this;
	}

	/**
	 * Replaces {@link TalentProfile#freeToWork()}.
	 * @param freeToWork the new value
	 * @return this builder
	 */
	public TalentProfileBuilder freeToWork(boolean freeToWork) {
		this.freeToWork = freeToWork;
		return this;
	}

	/**
	 * Makes the profile.
	 * @return the profile with everything as it was set last
	 */
	public TalentProfile build() {
		return new TalentProfile(this.occupations, this.interests, this.sectors, this.level, this.languages,
				this.competences, this.diplomas, this.certificates, this.references, this.availability, this.mobility,
				this.offerKinds, this.openToOtherWork, this.freeToWork);
	}

}
