package nl.talentmarkt.frontend.relations;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one employer.
 *
 * @param id the employer
 * @param name what it is called
 * @param sector the branch
 * @param place the town
 * @param about what it does
 * @param languages the languages on the floor
 * @param mentor who guides on the floor, or null
 * @param reachability how to get there
 * @param placements how many worked there before
 * @param people its people, and which colleagues of the reader know them
 * @param coaches who knows it
 * @param open how many contacts go on in the region
 * @param closed how many came to an end
 * @param outcomes how many ended with which outcome
 * @param own the reader's own contacts that go on
 * @param blocked whether it is shut out
 * @param mayNominate whether the reader can propose somebody
 */
record RelationPage(String id, String name, String sector, String place, String about, String languages,
		@Nullable String mentor, String reachability, int placements, List<Person> people, List<Knows> coaches,
		int open, int closed, List<Result> outcomes, List<Own> own, boolean blocked, boolean mayNominate) {

	/**
	 * A coach who had to do with it.
	 *
	 * @param name first and last name
	 * @param about function and organisation
	 * @param contacts how many contacts
	 * @param last when there was contact last
	 */
	record Knows(String name, String about, int contacts, String last) {
	}

	/**
	 * Somebody who works there.
	 *
	 * @param name how the product addresses this person
	 * @param knownTo coaches of the reader's organisation who had contact, the last first
	 */
	record Person(String name, List<Colleague> knownTo) {
	}

	/**
	 * A coach of the reader's organisation who knows somebody there.
	 *
	 * @param name first and last name
	 * @param contacts how many contacts with this person
	 * @param last when this person last did something in one of them
	 */
	record Colleague(String name, int contacts, String last) {
	}

	/**
	 * How often something came out of a contact.
	 *
	 * @param label what
	 * @param count how often
	 */
	record Result(String label, int count) {
	}

	/**
	 * A contact of the reader's own.
	 *
	 * @param href where the thread is
	 * @param name the talent's name
	 * @param code the talent code
	 * @param status where it stands
	 */
	record Own(String href, String name, String code, String status) {
	}

}
