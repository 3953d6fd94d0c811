package nl.talentmarkt.frontend.offers;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.offer.Offer;

/**
 * An offer in words.
 *
 * @param title what the work is called
 * @param kind what it is
 * @param employer who offers it
 * @param place where
 * @param hours how many hours a week
 * @param language the Dutch it needs
 * @param tasks what there is to do
 * @param meet where the reader can say to want to meet the employer, or null
 */
record OfferView(String title, String kind, String employer, String place, String hours, String language, String tasks,
		@Nullable String meet) {

	static OfferView of(Offer offer, String employer, boolean mayMeet, Wording wording) {
		String hours = (offer.weeks() != null) ? wording.text("offers.hours.weeks", offer.hours(), offer.weeks())
				: wording.text("offers.hours.text", offer.hours());
		return new OfferView(offer.title(), wording.of(offer.kind()), employer, offer.place(), hours,
				wording.text("talent.dutch.text", offer.language().speaking().name(),
						offer.language().reading().name()),
				offer.tasks().value(), mayMeet ? "/kennismaken/" + offer.employer() + "?aanbod=" + offer.id() : null);
	}

}
