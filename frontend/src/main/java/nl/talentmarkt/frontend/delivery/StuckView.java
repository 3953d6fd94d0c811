package nl.talentmarkt.frontend.delivery;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.outbox.StuckDelivery;

/**
 * A stuck delivery in words.
 *
 * @param id the delivery
 * @param title what could not be done
 * @param about the fact it follows from
 * @param time since when it is stuck
 * @param error what the last attempt said
 * @param attempts how often it was tried
 */
record StuckView(String id, String title, String about, String time, String error, int attempts) {

	static StuckView of(StuckDelivery delivery, Wording wording) {
		return new StuckView(delivery.id(), delivery.handler(), delivery.eventType() + " · " + delivery.eventId(),
				wording.moment(delivery.stuckAt()), delivery.error(), delivery.attempts());
	}

}
