package nl.talentmarkt.frontend.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.handover.HandOver;
import nl.talentmarkt.marketplace.handover.HandOverRequest;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * A hand-over as it was filled in.
 *
 * @param draft identifies the hand-over, drawn with the page, so that a second click
 * hands over nothing more
 * @param from whose talents, for an administrator
 * @param to the colleague
 * @param which one of {@link Which}
 * @param talents codes, for {@link Which#CHOSEN}
 * @param note what the colleague has to know
 */
record HandOverForm(@Nullable String draft, @Nullable String from, @Nullable String to, @Nullable String which,
		@Nullable List<String> talents, @Nullable String note) {

	static HandOverForm empty(@Nullable String from) {
		return new HandOverForm(UUID.randomUUID().toString(), from, null, null, List.of(), null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param giver whose talents
	 * @return what is asked, or empty when something is wrong
	 */
	Optional<HandOverRequest> read(BindingResult errors, CoachId giver) {
		Fields fields = new Fields(errors);
		Optional<CoachId> colleague = fields.id("to", this.to, CoachId::new);
		Optional<Which> choice = fields.choice("which", this.which, Which.class);
		Set<TalentCode> codes = codes();
		if (choice.filter(Which.CHOSEN::equals).isPresent() && codes.isEmpty()) {
			fields.refuse("talents", "handover.talents.none");
		}
		Typed<FreeText> written = fields.typedText("note", this.note, HandOver.LONGEST_NOTE);
		return errors.hasErrors() ? Optional.empty() : Optional.of(new HandOverRequest(id(), giver,
				colleague.orElseThrow(), (choice.orElseThrow() == Which.CHOSEN) ? codes : null, written.value()));
	}

	private HandOverId id() {
		try {
			return new HandOverId((this.draft != null) ? this.draft : UUID.randomUUID().toString());
		}
		catch (TextRefusedException ex) {
			return new HandOverId(UUID.randomUUID().toString());
		}
	}

	/** What is no code is nobody's, and left out. */
	private Set<TalentCode> codes() {
		return (this.talents != null)
				? Set.copyOf(this.talents.stream().flatMap((text) -> code(text).stream()).distinct().toList())
				: Set.of();
	}

	private static Optional<TalentCode> code(String text) {
		try {
			return Optional.of(new TalentCode(text));
		}
		catch (TextRefusedException ex) {
			return Optional.empty();
		}
	}

	/** Who goes along. */
	enum Which {

		/** Everybody in the caseload at that moment. */
		ALL,

		/** Those who are ticked. */
		CHOSEN

	}

}
