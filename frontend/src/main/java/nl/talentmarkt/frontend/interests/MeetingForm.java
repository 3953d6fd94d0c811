package nl.talentmarkt.frontend.interests;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.MeetingPlan.Participant;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * When, where and with whom a meeting is, as it was filled in.
 *
 * @param day the day
 * @param time when it begins
 * @param length how long it lasts, in minutes
 * @param place where, or nothing for a video call
 * @param videoLink the address of the video call, or nothing
 * @param joins some of {@link #PARTICIPANTS}
 * @param remark what everybody should know, or nothing
 */
record MeetingForm(@Nullable String day, @Nullable String time, @Nullable String length, @Nullable String place,
		@Nullable String videoLink, @Nullable List<String> joins, @Nullable String remark) implements PageForm {

	static final String NAME = "meetingForm";

	/** The lengths that are offered, in minutes. */
	static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120, 240, 480);

	/** Who can come besides employer and talent. */
	static final List<Participant> PARTICIPANTS = List.of(Participant.COACH, Participant.INTERPRETER,
			Participant.FLOOR_MENTOR);

	private static final int LATEST_MONTHS = 12;

	private static final int LONGEST_LINK = 500;

	private static final String USUAL_LENGTH = "60";

	private static final String WORKING_DAY = "480";

	/** The coach is at the table unless somebody decides otherwise. */
	static MeetingForm suggested(MeetingWish wish, LocalDate today) {
		String length = (wish == MeetingWish.WORK_SHADOWING) ? WORKING_DAY : USUAL_LENGTH;
		return new MeetingForm(today.plusWeeks(1).toString(), null, length, null, null,
				List.of(Participant.COACH.name()), null);
	}

	static MeetingForm of(MeetingPlan plan, ZoneId zone) {
		ZonedDateTime starts = plan.startsAt().atZone(zone);
		return new MeetingForm(starts.toLocalDate().toString(),
				starts.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
				String.valueOf(plan.length().toMinutes()), (plan.place() != null) ? plan.place().value() : null,
				(plan.videoLink() != null) ? plan.videoLink().toString() : null,
				plan.joins().stream().filter(PARTICIPANTS::contains).map(Participant::name).toList(),
				(plan.remark() != null) ? plan.remark().value() : null);
	}

	/**
	 * Reads the form.
	 * @param fields takes what is wrong with it
	 * @param clock says what is past
	 * @return the plan, or empty when something is wrong
	 */
	Optional<MeetingPlan> read(Fields fields, Clock clock) {
		Optional<Instant> starts = startsAt(fields, clock);
		Optional<Integer> minutes = fields.number("length", this.length, MeetingPlan.SHORTEST_MINUTES,
				(int) Duration.ofHours(MeetingPlan.LONGEST_HOURS).toMinutes());
		Typed<FreeText> where = fields.typedText("place", this.place, MeetingPlan.LONGEST_PLACE);
		Typed<URI> link = fields.typedAddress("videoLink", this.videoLink, LONGEST_LINK);
		Typed<Set<Participant>> others = fields.typedChoices("joins", this.joins, Participant.class);
		Typed<FreeText> said = fields.typedText("remark", this.remark, MeetingPlan.LONGEST_REMARK);
		boolean nowhere = where.isRight() && link.isRight() && where.value() == null && link.value() == null;
		if (nowhere) {
			fields.refuse("place", "field.PLACE_OR_LINK");
		}
		boolean right = where.isRight() && link.isRight() && others.isRight() && said.isRight() && !nowhere;
		return starts.filter((moment) -> right)
			.flatMap((moment) -> minutes.map((lasts) -> new MeetingPlan(moment, Duration.ofMinutes(lasts),
					where.value(), link.value(), others.orElse(Set.of()), said.value())));
	}

	private Optional<Instant> startsAt(Fields fields, Clock clock) {
		LocalDate today = LocalDate.now(clock);
		Typed<LocalDate> date = fields.typedDay("day", this.day, today, today.plusMonths(LATEST_MONTHS));
		if (date.isRight() && date.value() == null) {
			fields.refuse("day", "field.DAY");
		}
		Optional<LocalTime> hour = fields.time("time", this.time);
		Optional<Instant> moment = Optional.ofNullable(date.value())
			.flatMap((one) -> hour.map((begins) -> one.atTime(begins).atZone(clock.getZone()).toInstant()));
		if (moment.filter((starts) -> !starts.isAfter(clock.instant())).isPresent()) {
			fields.refuse("time", "field.MOMENT_PAST");
			return Optional.empty();
		}
		return moment;
	}

}
