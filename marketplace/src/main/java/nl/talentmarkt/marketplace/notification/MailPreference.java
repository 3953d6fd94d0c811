package nl.talentmarkt.marketplace.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.LanguageTag;

/**
 * When and in which language somebody gets notices by mail. Alerts of saved searches go
 * by what their owner chose for each search.
 *
 * @param account whose
 * @param rhythm how soon
 * @param dailyAt when the daily mail goes out; it was chosen, so it goes before the quiet
 * hours, but not on a day off
 * @param quiet when no mail comes
 * @param language the language that mail is written in, as far as there are texts in it
 * @param version how often it was written
 */
public record MailPreference(AccountId account, MailRhythm rhythm, LocalTime dailyAt, QuietHours quiet,
		LanguageTag language, long version) implements Aggregate<MailPreference> {

	/**
	 * Chooses anew.
	 * @param rhythm how soon
	 * @param dailyAt when the daily mail goes out
	 * @param quiet when no mail comes
	 * @param language in which language
	 * @return the change; none when it was so already
	 */
	public Change<MailPreference> choose(MailRhythm rhythm, LocalTime dailyAt, QuietHours quiet, LanguageTag language) {
		MailPreference chosen = new MailPreference(this.account, rhythm, dailyAt, quiet, language, this.version);
		return chosen.equals(this) ? Change.none(this) : Change.of(chosen, new MailPreferenceChanged(this.account));
	}

	/**
	 * Stops all mail about notices.
	 * @return the change; none when there was no mail already
	 */
	public Change<MailPreference> stop() {
		return choose(MailRhythm.NONE, this.dailyAt, this.quiet, this.language);
	}

	/**
	 * Says when a notice goes out.
	 * @param now the moment at which that is decided
	 * @param zone where the receiver lives
	 * @return when, not before now
	 */
	MailMoment momentFor(Instant now, ZoneId zone) {
		return switch (this.rhythm) {
			case AT_ONCE -> new MailMoment.Alone(this.quiet.endAfter(now, zone));
			case DAILY -> new MailMoment.Together(nextDaily(now, zone));
			case NONE -> new MailMoment.Never();
		};
	}

	private Instant nextDaily(Instant now, ZoneId zone) {
		LocalDate day = LocalDate.ofInstant(now, zone);
		ZonedDateTime next = QuietHours.at(day.atTime(this.dailyAt), zone);
		while (this.quiet.isOff(day) || !next.toInstant().isAfter(now)) {
			day = day.plusDays(1);
			next = QuietHours.at(day.atTime(this.dailyAt), zone);
		}
		return next.toInstant();
	}

	@Override
	public String aggregateId() {
		return this.account.value();
	}

	@Override
	public MailPreference withVersion(long version) {
		return new MailPreference(this.account, this.rhythm, this.dailyAt, this.quiet, this.language, version);
	}

}
