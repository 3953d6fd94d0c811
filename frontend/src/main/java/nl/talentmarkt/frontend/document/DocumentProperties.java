package nl.talentmarkt.frontend.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many documents are written at once.
 *
 * @param writers how many at the same time, 1 to 32
 * @param waiting how many more may wait for their turn; above it people are asked to try
 * again, at least 1
 */
@ConfigurationProperties("talentmarkt.documents")
record DocumentProperties(@DefaultValue("2") int writers, @DefaultValue("50") int waiting) {

	DocumentProperties {
		if (writers < 1 || writers > 32 || waiting < 1) {
			throw new IllegalArgumentException(
					"talentmarkt.documents.writers is 1 to 32 and talentmarkt.documents.waiting at least 1");
		}
	}

}
