package nl.talentmarkt.frontend.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

	@Bean(destroyMethod = "dispose")
	Scheduler documentScheduler(DocumentProperties properties) {
		return Schedulers.newBoundedElastic(properties.writers(), properties.waiting(), "document");
	}

	@Bean
	Documents documents(MessageSource messages, Scheduler documentScheduler) {
		return new Documents(new DocumentTemplates(messages), new PdfWriter(), documentScheduler);
	}

}
