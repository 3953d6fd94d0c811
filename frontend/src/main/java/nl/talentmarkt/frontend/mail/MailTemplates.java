package nl.talentmarkt.frontend.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import nl.talentmarkt.frontend.operation.SiteAddress;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.MessageSource;

/**
 * Writes mail from its two templates. Mail has an engine of its own: what a page's
 * templates may reach (the request, the session) does not exist here.
 */
final class MailTemplates {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final MessageSource messages;

	private final SiteAddress site;

	MailTemplates(MessageSource messages, SiteAddress site) {
		this.messages = messages;
		this.site = site;
		this.engine.setMessageSource(messages);
		this.engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
		this.engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
	}

	private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/mail/");
		resolver.setResolvablePatterns(Set.of(pattern));
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

	WrittenMail write(OutgoingMail mail) {
		String subject = OutgoingMail.withoutControls(
				this.messages.getMessage(mail.subject().key(), mail.subject().arguments().toArray(), mail.language()));
		Map<String, Object> model = new HashMap<>(mail.model());
		model.put("name", mail.toName());
		model.put("subject", subject);
		model.put("site", this.site.of("/").toString());
		Context context = new Context(mail.language(), model);
		return new WrittenMail(subject, this.engine.process(mail.template() + ".html", context),
				this.engine.process(mail.template() + ".txt", context));
	}

}
