package nl.talentmarkt.marketplace.work;

import org.jspecify.annotations.Nullable;

/**
 * A Dutch town, or a postcode area in it.
 *
 * @param name the town's everyday name
 * @param province the province
 * @param region the arbeidsmarktregio, or null where it is not known
 * @param postcode the four digits of the centre's postcode
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Place(String name, String province, @Nullable String region, String postcode, double latitude,
		double longitude) {

	private static final double EARTH_DIAMETER = 2 * 6371.0;

	/**
	 * Returns how far another place is as the crow flies.
	 * @param other the other place
	 * @return kilometres, 0 or more
	 */
	public double kilometresTo(Place other) {
		double north = Math.toRadians(other.latitude - this.latitude);
		double east = Math.toRadians(other.longitude - this.longitude);
		double haversine = square(Math.sin(north / 2)) + Math.cos(Math.toRadians(this.latitude))
				* Math.cos(Math.toRadians(other.latitude)) * square(Math.sin(east / 2));
		return EARTH_DIAMETER * Math.asin(Math.sqrt(haversine));
	}

	private static double square(double number) {
		return number * number;
	}

}
