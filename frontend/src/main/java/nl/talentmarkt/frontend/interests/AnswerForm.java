package nl.talentmarkt.frontend.interests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.CoachAnswer;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * The coach's answer as it was filled in. Only the fields that belong to the chosen
 * answer count.
 *
 * @param answer one of {@link Answer}
 * @param talentYes one of {@link TalentYes}, for a release
 * @param groups some of {@link DetailGroup}, for a release
 * @param until the day, for later
 * @param reason one of {@link DeclineReason}, for no
 * @param colleague the coach who takes it over, for a hand-over
 * @param message what the employer reads, for a release or later
 */
record AnswerForm(@Nullable String answer, @Nullable String talentYes, @Nullable List<String> groups,
		@Nullable String until, @Nullable String reason, @Nullable String colleague, @Nullable String message) {

	private static final int LATEST_MONTHS = 6;

	static AnswerForm empty() {
		return new AnswerForm(null, null, List.of(DetailGroup.FIRST_NAME.name()), null, null, null, null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param today the day of answering
	 * @return the answer, or empty when something is wrong
	 */
	Optional<CoachAnswer> read(BindingResult errors, LocalDate today) {
		Fields fields = new Fields(errors);
		return fields.choice("answer", this.answer, Answer.class).flatMap((chosen) -> switch (chosen) {
			case RELEASE -> release(fields);
			case ASK_TALENT -> Optional.of(new CoachAnswer.AskTalent(Set.of(DetailGroup.FIRST_NAME), false));
			case LATER -> later(fields, today);
			case DECLINE ->
				fields.choice("reason", this.reason, DeclineReason.class).<CoachAnswer>map(CoachAnswer.Decline::new);
			case HAND_OVER ->
				fields.id("colleague", this.colleague, CoachId::new).<CoachAnswer>map(CoachAnswer.HandOver::new);
		}).filter((read) -> !errors.hasErrors());
	}

	private Optional<CoachAnswer> release(Fields fields) {
		Optional<TalentYes> yes = fields.choice("talentYes", this.talentYes, TalentYes.class);
		Optional<Set<DetailGroup>> chosen = fields.choices("groups", this.groups, DetailGroup.class);
		Optional<FreeText> text = fields.optionalText("message", this.message, Message.MAX_LENGTH);
		return yes
			.flatMap((how) -> chosen.map((which) -> new CoachAnswer.ReleaseDetails(how, which, text.orElse(null))));
	}

	private Optional<CoachAnswer> later(Fields fields, LocalDate today) {
		Optional<LocalDate> day = fields.day("until", this.until, today.plusDays(1), today.plusMonths(LATEST_MONTHS));
		Optional<FreeText> text = fields.optionalText("message", this.message, Message.MAX_LENGTH);
		return day.map((until) -> new CoachAnswer.Later(until, text.orElse(null)));
	}

	/** What a coach can answer. */
	enum Answer {

		/** The talent said yes. */
		RELEASE,

		/** The coach is going to ask. */
		ASK_TALENT,

		/** A colleague answers. */
		HAND_OVER,

		/** Later. */
		LATER,

		/** No. */
		DECLINE

	}

}
