package nl.talentmarkt.frontend.page;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets browsers keep the built assets for good: another content has another name. */
@Configuration(proxyBeanMethods = false)
class AssetCaching implements WebFluxConfigurer {

	private static final Duration FOR_GOOD = Duration.ofDays(365);

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/static/assets/")
			.setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
	}

}
