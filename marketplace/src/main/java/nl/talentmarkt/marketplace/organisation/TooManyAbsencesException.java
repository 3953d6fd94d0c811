package nl.talentmarkt.marketplace.organisation;

/** A coach planned as many absences as can be planned at one time. */
public final class TooManyAbsencesException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	TooManyAbsencesException() {
		super("At most " + Coach.MOST_ABSENCES + " absences");
	}

}
