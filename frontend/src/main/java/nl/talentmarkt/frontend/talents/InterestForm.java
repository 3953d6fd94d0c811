package nl.talentmarkt.frontend.talents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.events.careerevent.CareerEventId;
import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What an employer fills in to say that it wants to meet somebody, as it was typed.
 *
 * @param kind one of {@link MeetingWish}
 * @param offer the employer's own offer that it is about, or nothing
 * @param evenement the career event at which the two met, or nothing
 * @param message what the coach reads
 * @param van how the employer came here; whatever is unknown counts as a profile
 */
record InterestForm(@Nullable String kind, @Nullable String offer, @Nullable String evenement, @Nullable String message,
		@Nullable String van) {

	static InterestForm empty(@Nullable String van, @Nullable String evenement) {
		return new InterestForm(MeetingWish.AT_WORKPLACE.name(), null, evenement, null, Way.named(van).address());
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param offers what the employer offers now
	 * @param events where employers and talents met lately
	 * @return what it says, or empty when something is wrong
	 */
	Optional<Wish> read(BindingResult errors, List<Offer> offers, List<CareerEvent> events) {
		Fields fields = new Fields(errors);
		Optional<MeetingWish> wish = fields.choice("kind", this.kind, MeetingWish.class);
		Typed<OfferId> about = oneOf(offers.stream().map(Offer::id).toList(), "offer", this.offer, fields);
		Typed<CareerEventId> met = oneOf(events.stream().map(CareerEvent::id).toList(), "evenement", this.evenement,
				fields);
		Optional<FreeText> text = fields.text("message", this.message, Message.MAX_LENGTH);
		return wish.filter((chosen) -> about.isRight() && met.isRight())
			.flatMap((chosen) -> text.map((written) -> new Wish(chosen, origin(about.value(), met.value()), written)));
	}

	private static <T> Typed<T> oneOf(List<T> known, String field, @Nullable String typed, Fields fields) {
		if (typed == null || typed.isBlank()) {
			return Typed.nothing();
		}
		Optional<T> chosen = known.stream().filter((one) -> one.toString().equals(typed)).findFirst();
		if (chosen.isEmpty()) {
			fields.refuse(field, "field.CHOOSE");
			return Typed.wrong();
		}
		return Typed.right(chosen.get());
	}

	/** Whoever names an offer comes for it, and else for whom the employer met. */
	private Origin origin(@Nullable OfferId about, @Nullable CareerEventId met) {
		Origin.Way way = (about != null) ? Origin.Way.OFFER
				: (met != null) ? Origin.Way.EVENT : Way.named(this.van).way();
		return new Origin(way, about, (met != null) ? met.value() : null);
	}

	/** How an employer comes to the form, as addresses say it. */
	enum Way {

		/** From search. */
		SEARCH("zoeken", Origin.Way.SEARCH),

		/** From a profile. */
		PROFILE("profiel", Origin.Way.PROFILE),

		/** From an offer. */
		OFFER("aanbod", Origin.Way.OFFER),

		/** From an event. */
		EVENT("evenement", Origin.Way.EVENT);

		private final String address;

		private final Origin.Way way;

		Way(String address, Origin.Way way) {
			this.address = address;
			this.way = way;
		}

		static Way named(@Nullable String address) {
			return Arrays.stream(values()).filter((known) -> known.address.equals(address)).findFirst().orElse(PROFILE);
		}

		/** Names the way from which a profile was opened. */
		static Way from(Source source) {
			return switch (source) {
				case SEARCH, NOTICE -> SEARCH;
				case OFFER -> OFFER;
				case EVENT -> EVENT;
				default -> PROFILE;
			};
		}

		String address() {
			return this.address;
		}

		Origin.Way way() {
			return this.way;
		}

	}

	/**
	 * A form without errors.
	 *
	 * @param wish how to meet
	 * @param origin where the employer met the talent
	 * @param text the message
	 */
	record Wish(MeetingWish wish, Origin origin, FreeText text) {
	}

}
