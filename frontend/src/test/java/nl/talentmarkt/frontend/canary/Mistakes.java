package nl.talentmarkt.frontend.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.cache.NonCacheableCacheEntryValidity;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import org.thymeleaf.spring6.SpringWebFluxTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * Mistakes that can be switched on in the running application: a page that is handed a
 * whole talent, and a template that prints of it what it should not.
 */
@TestConfiguration(proxyBeanMethods = false)
class Mistakes {

	private static final String TEMPLATE = "talents/profile";

	private static final AtomicBoolean MADE = new AtomicBoolean();

	/** Makes the mistakes while something is done, and takes them back. */
	static void during(ISpringWebFluxTemplateEngine engine, Runnable what) {
		try {
			set(engine, true);
			what.run();
		}
		finally {
			set(engine, false);
		}
	}

	private static void set(ISpringWebFluxTemplateEngine engine, boolean made) {
		MADE.set(made);
		((SpringWebFluxTemplateEngine) engine).clearTemplateCache();
	}

	@Bean
	MistakenTemplate mistakenTemplate() {
		return new MistakenTemplate();
	}

	/** The real template of a profile with two lines more. */
	static final class MistakenTemplate extends AbstractTemplateResolver {

		MistakenTemplate() {
			setOrder(0);
		}

		@Override
		protected boolean computeResolvable(IEngineConfiguration configuration, @Nullable String owner, String template,
				@Nullable Map<String, Object> attributes) {
			return MADE.get() && TEMPLATE.equals(template);
		}

		@Override
		protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, @Nullable String owner,
				String template, @Nullable Map<String, Object> attributes) {
			return new StringTemplateResource(content().replace("</main>",
					"<p th:each=\"one : ${whole}\" th:text=\"|${one.details.pitch} ${one.details.curriculumVitae}|\"></p></main>"));
		}

		private static String content() {
			try {
				return new ClassPathResource("templates/" + TEMPLATE + ".html")
					.getContentAsString(StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		protected TemplateMode computeTemplateMode(IEngineConfiguration configuration, @Nullable String owner,
				String template, @Nullable Map<String, Object> attributes) {
			return TemplateMode.HTML;
		}

		@Override
		protected ICacheEntryValidity computeValidity(IEngineConfiguration configuration, @Nullable String owner,
				String template, @Nullable Map<String, Object> attributes) {
			return NonCacheableCacheEntryValidity.INSTANCE;
		}

	}

	/** Hands every page about a talent the whole of it. */
	@ControllerAdvice
	static class WholeTalent {

		private final Talents talents;

		WholeTalent(Talents talents) {
			this.talents = talents;
		}

		@ModelAttribute("whole")
		Mono<List<Talent>> whole(ServerWebExchange exchange) {
			Map<String, String> variables = exchange
				.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
			String code = variables.get("code");
			return (MADE.get() && code != null)
					? this.talents.all().filter((talent) -> talent.code().value().equals(code)).collectList()
					: Mono.just(List.of());
		}

	}

}
