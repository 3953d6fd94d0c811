package nl.talentmarkt.search.talent;

import nl.talentmarkt.marketplace.work.Place;

/**
 * Where a place lies.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
record Coordinates(double lat, double lon) {

	static Coordinates of(Place place) {
		return new Coordinates(place.latitude(), place.longitude());
	}

}
