package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.CoachAnswer;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.TalentAgreement;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * The coach's answer as it was filled in. Only the fields that belong to the chosen
 * answer count.
 *
 * @param answer one of {@link Answer}
 * @param talentYes one of {@link TalentYes}, for a meeting or a release
 * @param groups some of {@link DetailGroup}, for a question, a meeting or a release
 * @param releaseOnYes anything to release at once when the talent says yes, for a
 * question
 * @param day for a meeting, as in {@link MeetingForm}
 * @param time for a meeting
 * @param length for a meeting
 * @param place for a meeting
 * @param videoLink for a meeting
 * @param joins for a meeting
 * @param remark for a meeting
 * @param until the day, for later
 * @param reason one of {@link DeclineReason}, for no
 * @param colleague the coach who takes it over, for a hand-over
 * @param message what the employer reads, for a wish, a meeting, a release or later
 * @param seen how many decisions the page showed
 */
record AnswerForm(@Nullable String answer, @Nullable String talentYes, @Nullable List<String> groups,
		@Nullable String releaseOnYes, @Nullable String day, @Nullable String time, @Nullable String length,
		@Nullable String place, @Nullable String videoLink, @Nullable List<String> joins, @Nullable String remark,
		@Nullable String until, @Nullable String reason, @Nullable String colleague, @Nullable String message,
		@Nullable String seen) implements PageForm {

	static final String NAME = "form";

	private static final int LATEST_MONTHS = 6;

	/**
	 * Fills in what is known: after the talent's own yes a time is proposed, and nothing
	 * is opened beyond what the talent said.
	 */
	static AnswerForm suggested(Interest interest, Clock clock) {
		MeetingForm meeting = MeetingForm.suggested(interest.wish(), LocalDate.now(clock));
		TalentAgreement yes = interest.agreement();
		boolean agreed = yes != null && interest.meeting().isEmpty();
		return new AnswerForm(agreed ? Answer.PROPOSE_MEETING.name() : null, (yes != null) ? yes.way().name() : null,
				groups(yes, interest.release()).stream().sorted().map(DetailGroup::name).toList(), null, meeting.day(),
				meeting.time(), meeting.length(), meeting.place(), meeting.videoLink(), meeting.joins(),
				meeting.remark(), null, null, null, null, null);
	}

	private static Set<DetailGroup> groups(@Nullable TalentAgreement yes, @Nullable Release release) {
		if (release != null) {
			return release.groups();
		}
		return (yes != null) ? yes.groups() : Set.of(DetailGroup.FIRST_NAME);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param clock says what is past
	 * @return the answer, or empty when something is wrong
	 */
	Optional<CoachAnswer> read(BindingResult errors, Clock clock) {
		Fields fields = new Fields(errors);
		return fields.choice("answer", this.answer, Answer.class).flatMap((chosen) -> switch (chosen) {
			case ASK_TALENT -> fields.choices("groups", this.groups, DetailGroup.class)
				.<CoachAnswer>map((which) -> new CoachAnswer.AskTalent(which, this.releaseOnYes != null));
			case ASK_EMPLOYER -> withText(fields, CoachAnswer.AskEmployer::new);
			case PROPOSE_MEETING -> proposed(fields, clock);
			case RELEASE -> released(fields);
			case TALENT_WANTS_TO_TALK -> Optional.of(new CoachAnswer.TalentWantsToTalk());
			case TALENT_SAID_NO -> Optional.of(new CoachAnswer.TalentSaidNo());
			case LATER -> later(fields, LocalDate.now(clock));
			case DECLINE ->
				fields.choice("reason", this.reason, DeclineReason.class).<CoachAnswer>map(CoachAnswer.Decline::new);
			case HAND_OVER ->
				fields.id("colleague", this.colleague, CoachId::new).<CoachAnswer>map(CoachAnswer.HandOver::new);
		}).filter((read) -> !errors.hasErrors());
	}

	private Optional<CoachAnswer> withText(Fields fields, Function<@Nullable FreeText, CoachAnswer> answered) {
		Typed<FreeText> text = fields.typedText("message", this.message, Message.MAX_LENGTH);
		return Optional.of(text).filter(Typed::isRight).map((right) -> answered.apply(right.value()));
	}

	private Optional<CoachAnswer> proposed(Fields fields, Clock clock) {
		Optional<TalentYes> yes = fields.choice("talentYes", this.talentYes, TalentYes.class);
		Typed<Set<DetailGroup>> shown = fields.typedChoices("groups", this.groups, DetailGroup.class);
		Optional<MeetingPlan> plan = new MeetingForm(this.day, this.time, this.length, this.place, this.videoLink,
				this.joins, this.remark)
			.read(fields, clock);
		return yes.flatMap((how) -> plan.flatMap((when) -> withText(fields,
				(text) -> new CoachAnswer.ProposeMeeting(how, shown.orElse(Set.of()), when, text))));
	}

	private Optional<CoachAnswer> released(Fields fields) {
		Optional<TalentYes> yes = fields.choice("talentYes", this.talentYes, TalentYes.class);
		Optional<Set<DetailGroup>> chosen = fields.choices("groups", this.groups, DetailGroup.class);
		return yes.flatMap((how) -> chosen
			.flatMap((which) -> withText(fields, (text) -> new CoachAnswer.ReleaseDetails(how, which, text))));
	}

	private Optional<CoachAnswer> later(Fields fields, LocalDate today) {
		return fields.day("until", this.until, today.plusDays(1), today.plusMonths(LATEST_MONTHS))
			.flatMap((day) -> withText(fields, (text) -> new CoachAnswer.Later(day, text)));
	}

	/** What a coach can answer. */
	enum Answer {

		/** The coach asks the talent. */
		ASK_TALENT,

		/** The talent's wish goes to the employer. */
		ASK_EMPLOYER,

		/** The talent said yes; a time is proposed. */
		PROPOSE_MEETING,

		/** The talent said yes. */
		RELEASE,

		/** The talent told the coach that he or she wants to talk first. */
		TALENT_WANTS_TO_TALK,

		/** The talent told the coach no. */
		TALENT_SAID_NO,

		/** Later. */
		LATER,

		/** No. */
		DECLINE,

		/** A colleague answers. */
		HAND_OVER

	}

}
