package nl.talentmarkt.frontend.wording;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;

@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

	@Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
	LocaleContextResolver pageLanguage() {
		return new PageLanguage();
	}

	@Bean
	static BeanPostProcessor pagesInLanguages() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof ThymeleafReactiveViewResolver pages) {
					pages.setViewClass(PageInLanguage.class);
				}
				return bean;
			}

		};
	}

}
