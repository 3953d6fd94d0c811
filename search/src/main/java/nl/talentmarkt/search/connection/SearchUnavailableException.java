package nl.talentmarkt.search.connection;

import org.jspecify.annotations.Nullable;

/**
 * Searching is not possible at this moment; everything else is. What the person can do:
 * try again shortly.
 */
public final class SearchUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final SearchState state;

	SearchUnavailableException(SearchState state, @Nullable Throwable cause) {
		super("Search is " + ((state == SearchState.STARTING) ? "starting" : "away"), cause);
		this.state = state;
	}

	/**
	 * Returns why.
	 * @return {@link SearchState#STARTING} or {@link SearchState#AWAY}
	 */
	public SearchState state() {
		return this.state;
	}

}
