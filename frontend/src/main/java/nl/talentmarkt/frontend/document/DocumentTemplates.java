package nl.talentmarkt.frontend.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the templates of documents in. They have an engine of their own, as mail has:
 * what a page's templates may reach (the request, the session) does not exist here.
 */
final class DocumentTemplates {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	DocumentTemplates(MessageSource messages) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/document/");
		resolver.setSuffix(".html");
		resolver.setTemplateMode(TemplateMode.HTML);
		resolver.setCharacterEncoding("UTF-8");
		this.engine.setMessageSource(messages);
		this.engine.setTemplateResolver(resolver);
	}

	/**
	 * Fills a template in.
	 * @param template a template written as XML
	 * @param locale the reader's language
	 * @param model what the template shows
	 * @return a page that is XML
	 */
	String write(String template, Locale locale, Map<String, Object> model) {
		Map<String, Object> variables = new HashMap<>(model);
		variables.put("direction", new TextDirection());
		return this.engine.process(template, new Context(locale, variables));
	}

}
