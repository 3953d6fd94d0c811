package nl.talentmarkt.marketplace.intake;

/** Is told how far an import is. Called from any thread, and often: keep it cheap. */
@FunctionalInterface
public interface ImportProgress {

	/** Tells nobody. */
	ImportProgress NONE = (phase, done, total) -> {
	};

	/**
	 * Takes note.
	 * @param phase what is going on
	 * @param done how many rows or profiles are done
	 * @param total how many there are, or 0 while nobody knows
	 */
	void at(Phase phase, long done, long total);

	/** What an import does, in this order. */
	enum Phase {

		/** Reads all of the file; nothing is stored. */
		CHECKING,

		/** Reads the file again and stores what is right. */
		STORING

	}

}
