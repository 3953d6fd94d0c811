package nl.talentmarkt.frontend.wording;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * In which language a page is written: Dutch, whatever language the browser asks for,
 * unless the page is for somebody of whom another language is known.
 */
public final class PageLanguage implements LocaleContextResolver {

	private static final String ATTRIBUTE = PageLanguage.class.getName();

	private static final Locale DUTCH = Locale.forLanguageTag(Languages.DUTCH);

	/**
	 * Has the page that answers a request written in a language.
	 * @param exchange the request
	 * @param language the language; a text that does not exist in it is Dutch
	 */
	public static void speak(ServerWebExchange exchange, Locale language) {
		exchange.getAttributes().put(ATTRIBUTE, language);
	}

	@Override
	public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
		Locale chosen = exchange.getAttribute(ATTRIBUTE);
		return new SimpleLocaleContext((chosen != null) ? chosen : DUTCH);
	}

	@Override
	public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
		Locale chosen = (context != null) ? context.getLocale() : null;
		speak(exchange, Objects.requireNonNullElse(chosen, DUTCH));
	}

}
