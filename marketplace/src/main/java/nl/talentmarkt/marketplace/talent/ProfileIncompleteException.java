package nl.talentmarkt.marketplace.talent;

import java.util.Set;

/** A profile cannot be confirmed while an employer could not decide on it. */
public final class ProfileIncompleteException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final Set<TalentProfile.Part> missing;

	/**
	 * Refuses to confirm.
	 * @param missing what has to be filled in first, not empty
	 */
	ProfileIncompleteException(Set<TalentProfile.Part> missing) {
		super("The profile lacks " + missing);
		this.missing = Set.copyOf(missing);
	}

	/**
	 * Returns what has to be filled in first.
	 * @return the parts, not empty
	 */
	public Set<TalentProfile.Part> missing() {
		return this.missing;
	}

}
