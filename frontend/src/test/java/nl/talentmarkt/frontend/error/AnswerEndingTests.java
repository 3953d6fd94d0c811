package nl.talentmarkt.frontend.error;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerEndingTests {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@Test
	void tellsInWordsThatTheSessionOfARedirectCouldNotBeStored() {
		MockServerHttpResponse response = answer(Mono.error(new IllegalStateException("The store is full")));
		assertThat(response.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(response.getBodyAsString().block(PATIENCE)).isEqualTo("in words");
	}

	@Test
	void leavesARedirectAsItIs() {
		MockServerHttpResponse response = answer(Mono.empty());
		assertThat(response.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(response.getHeaders().getLocation()).isEqualTo(URI.create("/next"));
	}

	private static MockServerHttpResponse answer(Mono<Void> storingTheSession) {
		HttpHandler application = WebHttpHandlerBuilder
			.webHandler((exchange) -> redirect(exchange.getResponse(), storingTheSession))
			.filter(new AnswerEnding())
			.exceptionHandler((exchange, error) -> inWords(exchange))
			.build();
		MockServerHttpResponse response = new MockServerHttpResponse();
		application.handle(MockServerHttpRequest.post("/").build(), response).block(PATIENCE);
		return response;
	}

	private static Mono<Void> redirect(ServerHttpResponse response, Mono<Void> storingTheSession) {
		response.beforeCommit(() -> storingTheSession);
		response.setStatusCode(HttpStatus.SEE_OTHER);
		response.getHeaders().setLocation(URI.create("/next"));
		return Mono.empty();
	}

	private static Mono<Void> inWords(ServerWebExchange exchange) {
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
		return response.writeWith(
				Mono.fromSupplier(() -> response.bufferFactory().wrap("in words".getBytes(StandardCharsets.UTF_8))));
	}

}
