package nl.talentmarkt.marketplace.work;

/** Another import of a classification is running; two at once would mix. */
public final class ClassificationBusyException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	ClassificationBusyException() {
		super("Another import of occupations is running");
	}

}
