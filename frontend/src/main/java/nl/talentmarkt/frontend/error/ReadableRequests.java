package nl.talentmarkt.frontend.error;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what cannot be read as it was meant, before anything tries: broken percent
 * signs, bytes that are no UTF-8, NUL characters, names of fields with a bracket left
 * open, headers that are no media types. Past this filter every address, parameter and
 * form field is text.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadableRequests implements WebFilter {

	private static final Pattern FIELD_NAME = Pattern.compile("[^\\[\\]]*+(?:\\[[^\\[\\]]*+][^\\[\\]]*+)*+",
			Pattern.DOTALL);

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (!isReadable(request.getURI().getRawPath()) || !isReadable(request.getURI().getRawQuery())) {
			return Mono.error(ReadableRequests::unreadable);
		}
		if (!request.getQueryParams().keySet().stream().allMatch(ReadableRequests::isFieldName)) {
			return Mono.error(ReadableRequests::unreadable);
		}
		if (!hasReadableAccept(request)) {
			return Mono.error(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		}
		return isForm(request).flatMap((form) -> form ? readableForm(exchange) : Mono.empty())
			.then(Mono.defer(() -> chain.filter(exchange)));
	}

	private static boolean isReadable(@Nullable String encoded) {
		if (encoded == null) {
			return true;
		}
		try {
			// ISO 8859-1 gives back the bytes, which then have to be UTF-8.
			byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1)
				.getBytes(StandardCharsets.ISO_8859_1);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch((c) -> c == 0);
		}
		catch (CharacterCodingException | IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean hasReadableAccept(ServerHttpRequest request) {
		try {
			request.getHeaders().getAccept();
			return true;
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static Mono<Boolean> isForm(ServerHttpRequest request) {
		try {
			MediaType type = request.getHeaders().getContentType();
			return Mono.just(MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type));
		}
		catch (InvalidMediaTypeException ex) {
			return Mono.error(() -> new UnsupportedMediaTypeStatusException(ex.getMessage()));
		}
	}

	private static Mono<Void> readableForm(ServerWebExchange exchange) {
		return exchange.getFormData()
			.onErrorMap(IllegalArgumentException.class, (ex) -> unreadable())
			.filter(ReadableRequests::hasOnlyText)
			.switchIfEmpty(Mono.error(ReadableRequests::unreadable))
			.then();
	}

	private static boolean hasOnlyText(MultiValueMap<String, String> form) {
		return form.keySet().stream().allMatch(ReadableRequests::isText)
				&& form.keySet().stream().allMatch(ReadableRequests::isFieldName)
				&& form.values().stream().flatMap((values) -> values.stream()).allMatch(ReadableRequests::isText);
	}

	/** The binding of rows expects every bracket to be closed. */
	private static boolean isFieldName(@Nullable String name) {
		return name == null || FIELD_NAME.matcher(name).matches();
	}

	/** Whatever was no UTF-8 was decoded to the replacement character. */
	private static boolean isText(@Nullable String value) {
		return value == null || (value.indexOf('\uFFFD') < 0 && value.indexOf('\0') < 0);
	}

	private static ResponseStatusException unreadable() {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST);
	}

}
