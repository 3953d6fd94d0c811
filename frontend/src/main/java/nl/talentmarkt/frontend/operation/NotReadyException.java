package nl.talentmarkt.frontend.operation;

import java.util.List;

/** The application does not start, because of what is set or missing. */
final class NotReadyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> problems;

	NotReadyException(List<String> problems) {
		super(String.join(" ", problems));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Returns what is wrong.
	 * @return a sentence for each problem, at least one
	 */
	List<String> problems() {
		return this.problems;
	}

}
