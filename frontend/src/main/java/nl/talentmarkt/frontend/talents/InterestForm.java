package nl.talentmarkt.frontend.talents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

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
 * @param message what the coach reads
 * @param van how the employer came here; whatever is unknown counts as a profile
 */
record InterestForm(@Nullable String kind, @Nullable String offer, @Nullable String message, @Nullable String van) {

	static InterestForm empty(@Nullable String van) {
		return new InterestForm(MeetingWish.AT_WORKPLACE.name(), null, null, Way.named(van).address());
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param offers what the employer offers now
	 * @return what it says, or empty when something is wrong
	 */
	Optional<Wish> read(BindingResult errors, List<Offer> offers) {
		Fields fields = new Fields(errors);
		Optional<MeetingWish> wish = fields.choice("kind", this.kind, MeetingWish.class);
		Typed<OfferId> about = offer(fields, offers);
		Optional<FreeText> text = fields.text("message", this.message, Message.MAX_LENGTH);
		return wish.filter((chosen) -> about.isRight())
			.flatMap((chosen) -> text.map((written) -> new Wish(chosen, origin(about.value()), written)));
	}

	private Typed<OfferId> offer(Fields fields, List<Offer> offers) {
		if (this.offer == null || this.offer.isBlank()) {
			return Typed.nothing();
		}
		Optional<OfferId> own = offers.stream()
			.map(Offer::id)
			.filter((id) -> id.value().equals(this.offer))
			.findFirst();
		if (own.isEmpty()) {
			fields.refuse("offer", "field.CHOOSE");
			return Typed.wrong();
		}
		return Typed.right(own.get());
	}

	/** Whoever names an offer comes for it, however the talent was found. */
	private Origin origin(@Nullable OfferId about) {
		return (about != null) ? new Origin(Origin.Way.OFFER, about, null) : Origin.of(Way.named(this.van).way());
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
