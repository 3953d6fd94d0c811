package nl.talentmarkt.marketplace.vum;

/**
 * A job seeker of whom nothing was taken over.
 *
 * @param position which one of the file, from 1
 * @param reason why
 */
public record RefusedProfile(int position, Reason reason) {

	/** Why a whole job seeker can be left. */
	public enum Reason {

		/** Not a profile, but a word, a number or a list. */
		NOT_A_PROFILE,

		/** No id, or one that is none, so that nobody could tell it from others. */
		NO_ID,

		/** The id could be a burgerservicenummer. */
		ID_LOOKS_LIKE_BSN,

		/** Stood in the file before. */
		TWICE,

		/** Holds something that no profile can hold. */
		CANNOT_BE_KEPT

	}

}
