package nl.talentmarkt.frontend.mail;

import nl.talentmarkt.frontend.operation.SiteAddress;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
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
	Mails mails(JavaMailSender sender, MessageSource messages, SiteAddress site, MailProperties properties,
			Scheduler mailScheduler) {
		return new SmtpMails(sender, new MailTemplates(messages, site), properties, mailScheduler);
	}

}
