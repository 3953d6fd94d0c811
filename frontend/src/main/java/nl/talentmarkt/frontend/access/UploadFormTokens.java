package nl.talentmarkt.frontend.access;

import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Role;

/**
 * Finds the token of a form, also in a form with a file. Such a form has to be received
 * in full to find its token, which is done for administrators only: nobody else has
 * anything to upload, and nobody else's files are written to disk.
 */
final class UploadFormTokens implements ServerCsrfTokenRequestHandler {

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
			.map((viewer) -> viewer.role() == Role.ADMINISTRATOR)
			.flatMap((uploads) -> (uploads ? this.withFiles : this.plain).resolveCsrfTokenValue(exchange, token));
	}

}
