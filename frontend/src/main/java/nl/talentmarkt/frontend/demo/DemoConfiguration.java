package nl.talentmarkt.frontend.demo;

import java.time.Clock;
import java.util.Properties;

import nl.talentmarkt.frontend.operation.ConditionalOnDemo;
import nl.talentmarkt.marketplace.notification.MailPreference;
import nl.talentmarkt.marketplace.notification.MailRhythm;
import nl.talentmarkt.marketplace.notification.NotificationProperties;
import nl.talentmarkt.marketplace.notification.QuietHours;
import nl.talentmarkt.marketplace.notification.UsualMailPreference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@ConditionalOnDemo
class DemoConfiguration {

	@Bean
	DemoMailbox demoMailbox() {
		return new DemoMailbox();
	}

	/** Whoever tries it out in the evening sees the mail that follows at once. */
	@Bean
	@Primary
	UsualMailPreference usualDemoMailPreference(NotificationProperties properties) {
		return (account, language) -> new MailPreference(account.id(), MailRhythm.AT_ONCE, properties.dailyAt(),
				QuietHours.NONE, language, 0);
	}

	@Bean
	@Conditional(NoMailServerIsSet.class)
	DemoMailServer demoMailServer(DemoMailbox mailbox, Clock clock) {
		return new DemoMailServer(mailbox, clock);
	}

	@Bean
	@Conditional(NoMailServerIsSet.class)
	JavaMailSender demoMailSender(DemoMailServer server) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(server.port());
		Properties properties = sender.getJavaMailProperties();
		properties.setProperty("mail.smtp.connectiontimeout", "5000");
		properties.setProperty("mail.smtp.timeout", "5000");
		properties.setProperty("mail.smtp.writetimeout", "5000");
		return sender;
	}

	/** Holds while the built-in mail server has to catch all mail. */
	static final class NoMailServerIsSet implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.mail.host"));
		}

	}

}
