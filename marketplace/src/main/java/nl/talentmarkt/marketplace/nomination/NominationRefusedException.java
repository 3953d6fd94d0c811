package nl.talentmarkt.marketplace.nomination;

import java.util.Collection;
import java.util.List;

import nl.talentmarkt.marketplace.talent.TalentCode;

/** Talents cannot be proposed so. */
public final class NominationRefusedException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final Cause why;

	// Reading this exception back from a stream is never done.
	private final transient List<TalentCode> talents;

	NominationRefusedException(Cause why) {
		this(why, List.of());
	}

	NominationRefusedException(Cause why, Collection<TalentCode> talents) {
		super("Nobody is proposed: " + why);
		this.why = why;
		this.talents = talents.stream().sorted((one, other) -> one.value().compareTo(other.value())).toList();
	}

	/**
	 * Returns what is wrong.
	 * @return the cause
	 */
	public Cause why() {
		return this.why;
	}

	/**
	 * Returns about whom it is.
	 * @return the codes, for {@link Cause#NOT_VISIBLE}
	 */
	public List<TalentCode> talents() {
		return this.talents;
	}

	/** What is wrong. */
	public enum Cause {

		/** Employers do not see the talent, or the talent is not in the caseload. */
		NOT_VISIBLE,

		/** There is no such employer. */
		UNKNOWN_EMPLOYER,

		/** The offer is not this employer's, or it closed. */
		UNKNOWN_OFFER

	}

}
