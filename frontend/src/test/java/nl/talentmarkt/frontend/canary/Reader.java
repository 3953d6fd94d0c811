package nl.talentmarkt.frontend.canary;

import nl.talentmarkt.marketplace.access.Viewer;

/**
 * Somebody who reads.
 *
 * @param name how the findings call this reader
 * @param viewer as whom this reader is signed in
 * @param session the cookies
 */
record Reader(String name, Viewer viewer, Session session) {

	@Override
	public String toString() {
		return this.name;
	}

}
