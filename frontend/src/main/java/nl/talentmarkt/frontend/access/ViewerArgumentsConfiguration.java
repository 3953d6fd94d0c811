package nl.talentmarkt.frontend.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

@Configuration(proxyBeanMethods = false)
class ViewerArgumentsConfiguration implements WebFluxConfigurer {

	private final ViewerArguments viewerArguments;

	ViewerArgumentsConfiguration(ViewerArguments viewerArguments) {
		this.viewerArguments = viewerArguments;
	}

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(this.viewerArguments);
	}

}
