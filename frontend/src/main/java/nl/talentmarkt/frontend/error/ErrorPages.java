package nl.talentmarkt.frontend.error;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.PageModel;

/**
 * Answers every error, wherever it came up: as a page, or as problem details (RFC 9457)
 * to who asks for JSON. Nothing of the error itself is shown; failures of ours get a
 * reference that also stands in the log.
 */
@Component
@Order(-2)
class ErrorPages implements ErrorWebExceptionHandler {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPages.class);

	private static final Locale LANGUAGE = Locale.forLanguageTag("nl");

	private static final Pattern FRAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

	private final PageModel pageModel;

	private final MessageSource messages;

	private final ServerResponse.Context context;

	ErrorPages(PageModel pageModel, MessageSource messages, List<ViewResolver> viewResolvers,
			ServerCodecConfigurer codecs) {
		this.pageModel = pageModel;
		this.messages = messages;
		this.context = new AnswerContext(codecs.getWriters(), List.copyOf(viewResolvers));
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
		if (exchange.getResponse().isCommitted() || Problems.isHangUp(error)) {
			return Mono.error(error);
		}
		Problem problem = referenced(exchange, Problems.of(error), error);
		return write(exchange, problem)
			// Sending an answer stores the session as well; a second attempt does not try
			// that again.
			.onErrorResume(
					(unsent) -> exchange.getResponse().isCommitted() ? Mono.error(unsent) : write(exchange, problem))
			.onErrorResume((second) -> inPlainText(exchange, problem, second));
	}

	private Mono<Void> write(ServerWebExchange exchange, Problem problem) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		headers.clearContentHeaders();
		headers.remove(HttpHeaders.LOCATION);
		return answer(exchange, problem).flatMap((response) -> response.writeTo(exchange, this.context));
	}

	/** Not even the error page worked; the words still reach the person. */
	private Mono<Void> inPlainText(ServerWebExchange exchange, Problem problem, Throwable second) {
		logger.error("The error page failed", second);
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(second);
		}
		return ServerResponse.status(problem.status())
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.bodyValue(words(problem, "title") + ". " + words(problem, "text"))
			.flatMap((response) -> response.writeTo(exchange, this.context));
	}

	private static Problem referenced(ServerWebExchange exchange, Problem problem, Throwable error) {
		if (!problem.status().is5xxServerError()) {
			return problem;
		}
		String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		String route = exchange.getRequest().getMethod() + " " + routeOf(exchange);
		if (problem.status().value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			logger.warn("{} {} cannot be answered now: {}", reference, route, error.toString());
		}
		else {
			logger.error("{} {} failed", reference, route, error);
		}
		return problem.withReference(reference);
	}

	/**
	 * An address may be a secret, as that of a shared profile is; its pattern is none.
	 */
	private static String routeOf(ServerWebExchange exchange) {
		Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (pattern != null) ? pattern.toString() : exchange.getRequest().getPath().value();
	}

	private Mono<ServerResponse> answer(ServerWebExchange exchange, Problem problem) {
		return asksForJson(exchange.getRequest()) ? details(problem) : page(exchange, problem);
	}

	private Mono<ServerResponse> details(Problem problem) {
		ProblemDetail detail = ProblemDetail.forStatus(problem.status());
		detail.setTitle(words(problem, "title"));
		detail.setDetail(words(problem, "text"));
		if (problem.reference() != null) {
			detail.setProperty("reference", problem.reference());
		}
		return ServerResponse.status(problem.status())
			.headers((headers) -> headers.putAll(problem.headers()))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyValue(detail);
	}

	private Mono<ServerResponse> page(ServerWebExchange exchange, Problem problem) {
		return this.pageModel.of(exchange)
			// The page says what went wrong first; that it does not know who is asking
			// must not become a second error.
			.onErrorResume((unknown) -> Mono.just(this.pageModel.ofNobody(exchange)))
			.doOnNext((model) -> describe(exchange, problem, model))
			.flatMap((model) -> ServerResponse.status(problem.status())
				.headers((headers) -> headers.putAll(problem.headers()))
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.render("error", model));
	}

	private static void describe(ServerWebExchange exchange, Problem problem, Map<String, Object> model) {
		model.put("status", problem.status().value());
		model.put("signIn", problem.isSolvedBySigningIn());
		// Always set: a template also sees the route's variables, and one is called
		// "code".
		model.put("code", keyOf(problem));
		if (problem.reference() != null) {
			model.put("reference", problem.reference());
		}
		String frame = exchange.getRequest().getHeaders().getFirst("Turbo-Frame");
		if (frame != null && FRAME.matcher(frame).matches()) {
			model.put("turboFrame", frame);
		}
	}

	private String words(Problem problem, String part) {
		String key = keyOf(problem);
		String general = problem.status().is4xxClientError() ? "refused" : "failed";
		return this.messages.getMessage(new DefaultMessageSourceResolvable(
				new String[] { "error." + key + "." + part, "error." + general + "." + part }), LANGUAGE);
	}

	private static String keyOf(Problem problem) {
		return (problem.code() != null) ? problem.code() : String.valueOf(problem.status().value());
	}

	private static boolean asksForJson(ServerHttpRequest request) {
		List<MediaType> accepted;
		try {
			accepted = request.getHeaders().getAccept();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
		return accepted.stream()
			.filter((type) -> MediaType.TEXT_HTML.isCompatibleWith(type) || isJson(type))
			.findFirst()
			.filter(ErrorPages::isJson)
			.isPresent();
	}

	private static boolean isJson(MediaType type) {
		return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
				|| MediaType.APPLICATION_PROBLEM_JSON.equalsTypeAndSubtype(type);
	}

	private record AnswerContext(List<HttpMessageWriter<?>> messageWriters,
			List<ViewResolver> viewResolvers) implements ServerResponse.Context {
	}

}
