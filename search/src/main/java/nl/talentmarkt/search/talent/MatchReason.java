package nl.talentmarkt.search.talent;

import java.util.List;

/** Why a talent is among the results: one condition of the question that is met. */
public sealed interface MatchReason {

	/**
	 * Words of the question stand in the profile.
	 *
	 * @param field where
	 * @param passage the passage, cut into pieces
	 */
	record Words(TextField field, List<Piece> passage) implements MatchReason {

		/** Copies the pieces. */
		public Words {
			passage = List.copyOf(passage);
		}

	}

	/**
	 * A piece of a passage.
	 *
	 * @param text the text, to be escaped by whoever shows it
	 * @param matched whether it is what was looked for
	 */
	record Piece(String text, boolean matched) {
	}

	/**
	 * A chosen value holds for the talent.
	 *
	 * @param facet the facet
	 * @param value the chosen value
	 */
	record Chosen(Facet facet, String value) implements MatchReason {
	}

	/**
	 * The talent lives near enough.
	 *
	 * @param place from where it was measured
	 * @param kilometres the chosen largest distance
	 */
	record Near(String place, int kilometres) implements MatchReason {
	}

}
