package nl.talentmarkt.search.talent;

import nl.talentmarkt.marketplace.work.Place;

/**
 * Where a place lies.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
record Coordinates(double lat, double lon) {

	private static final double EARTH_RADIUS = 6371;

	private static final String BETWEEN = ",";

	static Coordinates of(Place place) {
		return new Coordinates(place.latitude(), place.longitude());
	}

	/** Reads what {@link #key()} writes. */
	static Coordinates parse(String key) {
		int between = key.indexOf(BETWEEN);
		return new Coordinates(Double.parseDouble(key.substring(0, between)),
				Double.parseDouble(key.substring(between + 1)));
	}

	/** Returns the coordinates as one text, equal for equal coordinates. */
	String key() {
		return this.lat + BETWEEN + this.lon;
	}

	double kilometresTo(Coordinates other) {
		double north = Math.sin(Math.toRadians(other.lat - this.lat) / 2);
		double east = Math.sin(Math.toRadians(other.lon - this.lon) / 2);
		double chord = north * north
				+ Math.cos(Math.toRadians(this.lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
		return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
	}

}
