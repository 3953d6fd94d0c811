package nl.talentmarkt.frontend.wording;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveView;
import reactor.core.publisher.Mono;

/**
 * A page in the language that was chosen while it was made: the framework looks at the
 * language before the controller has answered.
 */
class PageInLanguage extends ThymeleafReactiveView {

	@Override
	public Mono<Void> render(@Nullable Map<String, ?> model, @Nullable MediaType contentType,
			ServerWebExchange exchange) {
		Locale language = exchange.getLocaleContext().getLocale();
		if (language != null) {
			setLocale(language);
		}
		return super.render(model, contentType, exchange);
	}

}
