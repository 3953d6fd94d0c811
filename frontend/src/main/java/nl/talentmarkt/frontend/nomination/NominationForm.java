package nl.talentmarkt.frontend.nomination;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.nomination.Nomination;
import nl.talentmarkt.marketplace.nomination.NominationId;
import nl.talentmarkt.marketplace.nomination.NominationRefusedException;
import nl.talentmarkt.marketplace.nomination.NominationRequest;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * A nomination as it was filled in.
 *
 * @param draft identifies the nomination, drawn with the page, so that a second click
 * proposes nobody again
 * @param employer the employer's id
 * @param talents codes of the talents
 * @param kind one of {@link MeetingWish}
 * @param offer the id of an offer of this employer; may be left out
 * @param message what the employer reads
 */
record NominationForm(@Nullable String draft, @Nullable String employer, @Nullable List<String> talents,
		@Nullable String kind, @Nullable String offer, @Nullable String message) {

	static NominationForm empty(NominationQuery query) {
		return new NominationForm(UUID.randomUUID().toString(), query.werkgever(), query.chosen(),
				MeetingWish.AT_WORKPLACE.name(), null, null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return what is asked, or empty when something is wrong
	 */
	Optional<NominationRequest> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<EmployerId> to = fields.id("employer", this.employer, EmployerId::new);
		Set<TalentCode> codes = codes(fields);
		Optional<MeetingWish> wish = fields.choice("kind", this.kind, MeetingWish.class);
		Optional<OfferId> about = (this.offer == null || this.offer.isBlank()) ? Optional.empty()
				: fields.id("offer", this.offer, OfferId::new);
		Optional<FreeText> text = fields.text("message", this.message, Message.MAX_LENGTH);
		return errors.hasErrors() ? Optional.empty() : Optional.of(new NominationRequest(id(), to.orElseThrow(), codes,
				wish.orElseThrow(), about.orElse(null), text.orElseThrow()));
	}

	private Set<TalentCode> codes(Fields fields) {
		Set<TalentCode> codes = new LinkedHashSet<>();
		for (String text : (this.talents != null) ? this.talents : List.<String>of()) {
			fields.id("talents", text, TalentCode::new).ifPresent(codes::add);
		}
		if (codes.isEmpty()) {
			fields.refuse("talents", "nomination.talents.none");
		}
		if (codes.size() > Nomination.MOST) {
			fields.refuse("talents", "nomination.talents.too-many", Nomination.MOST);
		}
		return codes;
	}

	private NominationId id() {
		try {
			return new NominationId((this.draft != null) ? this.draft : UUID.randomUUID().toString());
		}
		catch (TextRefusedException ex) {
			return new NominationId(UUID.randomUUID().toString());
		}
	}

	/**
	 * Says at the field why nobody was proposed.
	 * @param errors takes it
	 * @param refused why
	 */
	static void refuse(BindingResult errors, NominationRefusedException refused) {
		Fields fields = new Fields(errors);
		switch (refused.why()) {
			case NOT_VISIBLE -> fields.refuse("talents", "nomination.talents.hidden",
					String.join(", ", refused.talents().stream().map(TalentCode::value).toList()));
			case UNKNOWN_EMPLOYER -> fields.refuse("employer", "nomination.employer.unknown");
			case UNKNOWN_OFFER -> fields.refuse("offer", "nomination.offer.unknown");
		}
	}

}
