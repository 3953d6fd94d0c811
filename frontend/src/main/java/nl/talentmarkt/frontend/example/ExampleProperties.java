package nl.talentmarkt.frontend.example;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which example data an empty store is filled with.
 *
 * @param exampleTalents {@code talentmarkt.example-talents}: how many talents, 0 to
 * {@value #MOST_TALENTS}; coaches and employers stay the same
 */
@ConfigurationProperties("talentmarkt")
record ExampleProperties(@DefaultValue("300") int exampleTalents) {

	static final int MOST_TALENTS = 150_000;

	/**
	 * Checks the number.
	 * @throws IllegalArgumentException when it is negative or too large
	 */
	ExampleProperties {
		if (exampleTalents < 0 || exampleTalents > MOST_TALENTS) {
			throw new IllegalArgumentException("talentmarkt.example-talents must be 0 to " + MOST_TALENTS);
		}
	}

}
