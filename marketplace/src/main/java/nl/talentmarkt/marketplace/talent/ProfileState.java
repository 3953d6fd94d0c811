package nl.talentmarkt.marketplace.talent;

import org.jspecify.annotations.Nullable;

/**
 * Where a talent's profile stands for the coach, what asks for the coach first: the
 * constants stand in that order.
 */
public enum ProfileState {

	/** Employers see the profile, and the talent wrote something new to read. */
	CHANGE_TO_READ,

	/** The talent agreed and everything is filled in: the coach can confirm. */
	WAITS_FOR_COACH,

	/** Something is missing without which no employer could decide. */
	DRAFT,

	/** The talent was not asked yet, or did not say yes. */
	WAITS_FOR_CONSENT,

	/** The talent no longer wants to be shown. */
	WITHDRAWN,

	/** Employers see the profile. */
	VISIBLE;

	/**
	 * Tells where a profile stands.
	 * @param talent whose
	 * @return the state
	 */
	public static ProfileState of(Talent talent) {
		if (talent.proposal() != null) {
			return CHANGE_TO_READ;
		}
		if (talent.isVisibleToEmployers()) {
			return VISIBLE;
		}
		@Nullable Consent consent = talent.showConsent();
		if (consent != null && !consent.stands()) {
			return WITHDRAWN;
		}
		if (!talent.edited().missing().isEmpty()) {
			return DRAFT;
		}
		return (consent != null) ? WAITS_FOR_COACH : WAITS_FOR_CONSENT;
	}

}
