package nl.talentmarkt.marketplace.notification;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.text.LanguageTag;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

	/** Nobody who works here gets mail about it in the evening or at the weekend. */
	private static final QuietHours OUTSIDE_OFFICE_HOURS = new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0),
			Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

	/** Small businesses read their mail on Saturdays. */
	private static final QuietHours OUTSIDE_BUSINESS_HOURS = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0),
			Set.of(DayOfWeek.SUNDAY));

	private static final QuietHours AT_NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), Set.of());

	@Bean
	UsualMailPreference usualMailPreference(NotificationProperties properties) {
		return (account, language) -> usual(account, language, properties.dailyAt());
	}

	private static MailPreference usual(Account account, LanguageTag language, LocalTime dailyAt) {
		return new MailPreference(account.id(), MailRhythm.AT_ONCE, dailyAt, quiet(account.person().role()), language,
				0);
	}

	private static QuietHours quiet(Role role) {
		return switch (role) {
			case COACH, ORGANISER, ADMINISTRATOR -> OUTSIDE_OFFICE_HOURS;
			case EMPLOYER -> OUTSIDE_BUSINESS_HOURS;
			case TALENT, AMBASSADOR -> AT_NIGHT;
			case ANONYMOUS -> QuietHours.NONE;
		};
	}

}
