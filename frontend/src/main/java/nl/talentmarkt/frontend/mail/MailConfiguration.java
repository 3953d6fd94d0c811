package nl.talentmarkt.frontend.mail;

import java.time.Clock;
import java.util.Optional;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.marketplace.reachability.Reachability;
import nl.talentmarkt.marketplace.text.EmailAddress;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ MailProperties.class, BounceProperties.class })
class MailConfiguration {

	@Bean(destroyMethod = "dispose")
	Scheduler mailScheduler(MailProperties properties) {
		return Schedulers.newBoundedElastic(properties.connections(), properties.waiting(), "mail");
	}

	@Bean
	SenderAddress senderAddress(MailProperties properties) {
		return new SenderAddress(properties.from());
	}

	@Bean
	SmtpMails smtpMails(JavaMailSender sender, MessageSource messages, SiteAddress site, MailProperties properties,
			ApplicationSecret secret, Scheduler mailScheduler) {
		return new SmtpMails(sender, new MailTemplates(messages, site), properties, bounceAddress(properties, secret),
				mailScheduler);
	}

	@Bean
	Mails mails(SmtpMails smtp, Reachability reachability, Clock clock) {
		return new ReachingMails(smtp, reachability, clock);
	}

	@Bean
	@Conditional(ReportsAreRead.class)
	BouncePolling bouncePolling(BounceProperties properties, MailProperties mail, ApplicationSecret secret,
			Reachability reachability, Clock clock, Scheduler mailScheduler) {
		BounceAddress reports = bounceAddress(mail, secret).orElseThrow(() -> new IllegalStateException(
				"talentmarkt.mail.bounces reads reports that go to talentmarkt.mail.bounce-address, which is missing"));
		return new BouncePolling(new BounceMailbox(properties, reports, clock), reachability, properties.every(),
				mailScheduler);
	}

	private static Optional<BounceAddress> bounceAddress(MailProperties properties, ApplicationSecret secret) {
		return Optional.ofNullable(properties.bounceAddress())
			.map(EmailAddress::new)
			.map((address) -> new BounceAddress(address, secret));
	}

	/** Holds when a mailbox with reports is named. */
	static final class ReportsAreRead implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return StringUtils.hasText(context.getEnvironment().getProperty("talentmarkt.mail.bounces.host"));
		}

	}

}
