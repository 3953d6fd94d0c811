package nl.talentmarkt.search.talent;

import nl.talentmarkt.marketplace.work.DrivingLicence;

/**
 * What a vacancy asks, apart from the work itself. It never excludes anybody: who meets
 * it only comes before who does not.
 */
public sealed interface JobFact {

	/**
	 * A language, for instance <em>B1 Nederlands</em>.
	 *
	 * @param requirement speaking it at this level or higher
	 */
	record Language(LanguageRequirement requirement) implements JobFact {
	}

	/**
	 * A driving licence.
	 *
	 * @param category which one
	 */
	record Licence(DrivingLicence category) implements JobFact {
	}

	/**
	 * Hours a week.
	 *
	 * @param least the fewest
	 * @param most the most, as many or more
	 */
	record Hours(int least, int most) implements JobFact {
	}

	/**
	 * Where the work is.
	 *
	 * @param place the name of the town
	 */
	record Town(String place) implements JobFact {
	}

}
