package nl.talentmarkt.search.savedsearch;

/** A search cannot become what another search of the same person asks already. */
public final class KeptAlreadyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	KeptAlreadyException(Throwable cause) {
		super("The same question is kept already", cause);
	}

}
