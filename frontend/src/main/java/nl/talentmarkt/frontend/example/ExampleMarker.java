package nl.talentmarkt.frontend.example;

import reactor.core.publisher.Mono;

/** What the store remembers of loading example data. */
interface ExampleMarker {

	/**
	 * Reads it.
	 * @return how far loading came, or empty when it never began
	 */
	Mono<Progress> find();

	/**
	 * Writes it.
	 * @param progress how far loading came
	 * @return completes when it is stored
	 */
	Mono<Void> save(Progress progress);

	/**
	 * How far loading came.
	 *
	 * @param talents how many talents were loaded completely, with all that belongs to
	 * them; 0 until the first loading came to its end
	 * @param complete whether the last loading came to its end
	 */
	record Progress(int talents, boolean complete) {

		boolean covers(int talents) {
			return this.complete && this.talents >= talents;
		}

	}

}
