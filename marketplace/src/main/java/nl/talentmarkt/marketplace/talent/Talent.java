package nl.talentmarkt.marketplace.talent;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * The person looking for work, in the tiers in which it may be seen.
 *
 * @param id the talent, known inside the product only
 * @param code how employers know the talent before a release; unique
 * @param coach the talent's coach
 * @param organisation the coach's organisation
 * @param profile the search tier
 * @param details the detail tier
 * @param notes what only the coach sees
 * @param showConsent the talent's consent to be shown to employers, or null when it was
 * never asked or given
 * @param confirmation the coach's confirmation of the profile, or null
 * @param version how often it was written
 */
public record Talent(TalentId id, TalentCode code, CoachId coach, OrganisationId organisation, TalentProfile profile,
		TalentDetails details, CoachNotes notes, @Nullable Consent showConsent,
		@Nullable CoachConfirmation confirmation, long version) implements Aggregate<Talent> {

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	/**
	 * Tells whether employers may find this talent: both switches are on.
	 * @return true while the consent stands and the coach confirmed the profile
	 */
	public boolean isVisibleToEmployers() {
		return this.showConsent != null && this.showConsent.stands() && this.confirmation != null;
	}

	/**
	 * Replaces the search tier.
	 * @param profile the new one
	 * @return the change; none when it is the same
	 */
	public Change<Talent> describe(TalentProfile profile) {
		if (profile.equals(this.profile)) {
			return Change.none(this);
		}
		return Change.of(new Talent(this.id, this.code, this.coach, this.organisation, profile, this.details,
				this.notes, this.showConsent, this.confirmation, this.version), new TalentProfileChanged(this.id));
	}

	/**
	 * Gives consent to be shown to employers.
	 * @param consent the consent, standing
	 * @return the change; none when a consent stands already
	 */
	public Change<Talent> consent(Consent consent) {
		if (this.showConsent != null && this.showConsent.stands()) {
			return Change.none(this);
		}
		return Change.of(withSwitches(consent, this.confirmation), new TalentConsentGiven(this.id));
	}

	/**
	 * Withdraws the consent to be shown to employers.
	 * @param at when
	 * @return the change; none when no consent stands
	 */
	public Change<Talent> withdrawConsent(Instant at) {
		if (this.showConsent == null || !this.showConsent.stands()) {
			return Change.none(this);
		}
		return Change.of(withSwitches(this.showConsent.withdraw(at), this.confirmation),
				new TalentConsentWithdrawn(this.id));
	}

	/**
	 * Confirms that the profile is right and ready to be shown.
	 * @param by the coach
	 * @param at when
	 * @return the change; none when it was confirmed already
	 */
	public Change<Talent> confirm(CoachId by, Instant at) {
		if (this.confirmation != null) {
			return Change.none(this);
		}
		return Change.of(withSwitches(this.showConsent, new CoachConfirmation(by, at)),
				new TalentProfileConfirmed(this.id, by));
	}

	@Override
	public Talent withVersion(long version) {
		return new Talent(this.id, this.code, this.coach, this.organisation, this.profile, this.details, this.notes,
				this.showConsent, this.confirmation, version);
	}

	private Talent withSwitches(@Nullable Consent showConsent, @Nullable CoachConfirmation confirmation) {
		return new Talent(this.id, this.code, this.coach, this.organisation, this.profile, this.details, this.notes,
				showConsent, confirmation, this.version);
	}

}
