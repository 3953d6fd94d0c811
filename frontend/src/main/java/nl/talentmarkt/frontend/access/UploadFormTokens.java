package nl.talentmarkt.frontend.access;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.photo.PhotoDesk;

/**
 * Finds the token of a form, also in a form with a file. Such a form has to be received
 * in full to find its token, and lies on disk meanwhile. That is done for administrators,
 * and for coaches and talents on the one page where they send a photo, when the request
 * says beforehand that it is no larger than a photo may be. Nobody else has anything to
 * upload, and nobody else's files are written to disk.
 */
final class UploadFormTokens implements ServerCsrfTokenRequestHandler {

	private static final PathPattern PHOTO = PathPatternParser.defaultInstance.parse("/profielen/{code}/foto");

	/** The other fields and what stands between them. */
	private static final int FORM_BYTES = 64 * 1024;

	private final XorServerCsrfTokenRequestAttributeHandler plain = new XorServerCsrfTokenRequestAttributeHandler();

	private final XorServerCsrfTokenRequestAttributeHandler withFiles = new XorServerCsrfTokenRequestAttributeHandler();

	private final Viewers viewers;

	UploadFormTokens(Viewers viewers) {
		this.viewers = viewers;
		this.withFiles.setTokenFromMultipartDataEnabled(true);
	}

	@Override
	public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
		this.plain.handle(exchange, token);
	}

	@Override
	public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
		return this.viewers.viewer(exchange)
			.flatMap((viewer) -> handlerFor(viewer, exchange.getRequest()))
			.flatMap((handler) -> handler.resolveCsrfTokenValue(exchange, token));
	}

	private Mono<XorServerCsrfTokenRequestAttributeHandler> handlerFor(Viewer viewer, ServerHttpRequest request) {
		return switch (viewer) {
			case Viewer.Administrator administrator -> Mono.just(this.withFiles);
			case Viewer.Coach coach when isPhoto(request) -> ofFittingSize(request);
			case Viewer.Talent talent when isPhoto(request) -> ofFittingSize(request);
			default -> Mono.just(this.plain);
		};
	}

	private static boolean isPhoto(ServerHttpRequest request) {
		return HttpMethod.POST.equals(request.getMethod()) && PHOTO.matches(request.getPath().pathWithinApplication())
				&& MediaType.MULTIPART_FORM_DATA.isCompatibleWith(request.getHeaders().getContentType());
	}

	/** Refuses before anything of the body was received. */
	private Mono<XorServerCsrfTokenRequestAttributeHandler> ofFittingSize(ServerHttpRequest request) {
		long length = request.getHeaders().getContentLength();
		if (length < 0) {
			return Mono.error(() -> new ResponseStatusException(HttpStatus.LENGTH_REQUIRED));
		}
		return (length <= PhotoDesk.MOST_BYTES + FORM_BYTES) ? Mono.just(this.withFiles)
				: Mono.error(() -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
	}

}
