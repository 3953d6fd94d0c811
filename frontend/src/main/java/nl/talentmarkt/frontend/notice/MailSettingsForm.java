package nl.talentmarkt.frontend.notice;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.notification.MailPreference;
import nl.talentmarkt.marketplace.notification.MailRhythm;
import nl.talentmarkt.marketplace.notification.QuietHours;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.LanguageTag;

/**
 * When somebody wants mail, as it was filled in. A time that is left out in a rhythm that
 * has no use for it stays as it was.
 *
 * @param rhythm how soon
 * @param dailyAt when the daily mail goes out, {@code hh:mm}
 * @param quietFrom when the quiet hours begin, or empty
 * @param quietUntil when they end, or empty
 * @param daysOff days without mail
 * @param language in which language, empty when there is no choice
 */
record MailSettingsForm(@Nullable String rhythm, @Nullable String dailyAt, @Nullable String quietFrom,
		@Nullable String quietUntil, @Nullable List<String> daysOff, @Nullable String language) {

	static MailSettingsForm of(MailPreference preference) {
		QuietHours quiet = preference.quiet();
		return new MailSettingsForm(preference.rhythm().name(), preference.dailyAt().toString(), text(quiet.from()),
				text(quiet.until()), quiet.daysOff().stream().sorted().map(DayOfWeek::name).toList(),
				preference.language().value());
	}

	private static String text(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : "";
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param languages what there is to choose from
	 * @return what was chosen, or empty when something is wrong
	 */
	Optional<Choice> read(BindingResult errors, List<String> languages) {
		Fields fields = new Fields(errors);
		Optional<MailRhythm> chosen = fields.choice("rhythm", this.rhythm, MailRhythm.class);
		Typed<LocalTime> daily = fields.typedTime("dailyAt", this.dailyAt);
		Optional<QuietHours> quiet = quiet(fields);
		if (chosen.filter(MailRhythm.DAILY::equals).isPresent() && daily.isRight() && daily.value() == null) {
			fields.refuse("dailyAt", "field.TIME");
		}
		if (this.language != null && !languages.contains(this.language)) {
			fields.refuse("language", "field.CHOOSE");
		}
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new Choice(chosen.orElseThrow(), daily, quiet.orElseThrow(), this.language));
	}

	private Optional<QuietHours> quiet(Fields fields) {
		Typed<LocalTime> from = fields.typedTime("quietFrom", this.quietFrom);
		Typed<LocalTime> until = fields.typedTime("quietUntil", this.quietUntil);
		Typed<Set<DayOfWeek>> days = fields.typedChoices("daysOff", this.daysOff, DayOfWeek.class);
		if (!from.isRight() || !until.isRight() || !days.isRight()) {
			return Optional.empty();
		}
		return quiet(fields, from.value(), until.value(), days.orElse(Set.of()));
	}

	private static Optional<QuietHours> quiet(Fields fields, @Nullable LocalTime from, @Nullable LocalTime until,
			Set<DayOfWeek> days) {
		if (days.size() == DayOfWeek.values().length) {
			fields.refuse("daysOff", "mail-settings.days.all");
			return Optional.empty();
		}
		if ((from == null) != (until == null)) {
			fields.refuse((from == null) ? "quietFrom" : "quietUntil", "mail-settings.quiet.both");
			return Optional.empty();
		}
		if (from != null && from.equals(until)) {
			fields.refuse("quietUntil", "mail-settings.quiet.same");
			return Optional.empty();
		}
		return Optional.of(new QuietHours(from, until, days));
	}

	/**
	 * What was chosen.
	 *
	 * @param rhythm how soon
	 * @param dailyAt when the daily mail goes out, or nothing
	 * @param quiet when no mail comes
	 * @param language the language, or null when there was no choice
	 */
	record Choice(MailRhythm rhythm, Typed<LocalTime> dailyAt, QuietHours quiet, @Nullable String language) {

		Change<MailPreference> of(MailPreference before) {
			return before.choose(this.rhythm, this.dailyAt.orElse(before.dailyAt()), this.quiet,
					(this.language != null) ? new LanguageTag(this.language) : before.language());
		}

	}

}
