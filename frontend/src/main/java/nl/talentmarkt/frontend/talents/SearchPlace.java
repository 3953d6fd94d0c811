package nl.talentmarkt.frontend.talents;

import java.util.List;

import nl.talentmarkt.search.talent.Facet;

/**
 * A page on which somebody searches, with the facets it offers, what decides most first.
 */
enum SearchPlace {

	/** Where employers search. */
	TALENTS("/talenten",
			List.of(Facet.OCCUPATION_GROUP, Facet.SECTOR, Facet.LANGUAGE, Facet.OFFER_KIND, Facet.HOURS, Facet.DAY,
					Facet.START, Facet.LEVEL, Facet.LICENCE, Facet.TRANSPORT, Facet.OCCUPATION)),

	/** Where a coach searches the own caseload. */
	CASELOAD("/mijn-talenten/zoeken",
			List.of(Facet.PROFILE_STATE, Facet.OCCUPATION_GROUP, Facet.SECTOR, Facet.LANGUAGE, Facet.OFFER_KIND,
					Facet.HOURS, Facet.DAY, Facet.LESSON_FREE, Facet.START, Facet.LEVEL, Facet.LICENCE, Facet.TRANSPORT,
					Facet.RIGHT_TO_WORK, Facet.OCCUPATION));

	private final String path;

	// List.copyOf cannot be changed, which its type does not say.
	@SuppressWarnings("ImmutableEnumChecker")
	private final List<Facet> facets;

	SearchPlace(String path, List<Facet> facets) {
		this.path = path;
		this.facets = List.copyOf(facets);
	}

	String path() {
		return this.path;
	}

	List<Facet> facets() {
		return this.facets;
	}

	/** Tells whether an address of this page may choose among a facet. */
	boolean takes(Facet facet) {
		return facet == Facet.DISTANCE || this.facets.contains(facet);
	}

	/** Where somebody pastes a vacancy to search here with. */
	String jobTextPath() {
		return this.path + "/vacature";
	}

}
