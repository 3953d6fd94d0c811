package nl.talentmarkt.marketplace.work;

import java.util.Set;

/**
 * Where somebody starts from and how far that person can go to work.
 *
 * @param place the name of the town
 * @param largestDistance kilometres as the crow flies, 1 to 200
 * @param transport how; empty while that is still open
 * @param licences driving licences
 */
public record Mobility(String place, int largestDistance, Set<Transport> transport, Set<DrivingLicence> licences) {

	private static final int FARTHEST = 200;

	/**
	 * Checks the distance.
	 * @throws IllegalArgumentException when the distance is not 1 to 200 km
	 */
	public Mobility {
		if (largestDistance < 1 || largestDistance > FARTHEST) {
			throw new IllegalArgumentException("Distance must be 1 to 200 km: " + largestDistance);
		}
		transport = Set.copyOf(transport);
		licences = Set.copyOf(licences);
	}

}
