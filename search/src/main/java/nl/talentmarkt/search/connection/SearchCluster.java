package nl.talentmarkt.search.connection;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The Elasticsearch cluster: the one place through which requests go to it, and where its
 * silence is noticed.
 */
@Component
public final class SearchCluster implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(SearchCluster.class);

	private static final String NO_SUCH_INDEX = "index_not_found_exception";

	/** Statuses by which a cluster or a proxy before it says: not now. */
	private static final Set<Integer> NOT_NOW = Set.of(408, 429, 502, 503, 504);

	private final SearchProperties properties;

	private final SearchAvailability availability;

	private final AtomicReference<@Nullable Connection> connection = new AtomicReference<>();

	SearchCluster(SearchProperties properties, SearchAvailability availability) {
		this.properties = properties;
		this.availability = availability;
	}

	/**
	 * Asks something on behalf of a person who waits: fails at once while search is known
	 * not to be there.
	 * @param <T> the answer
	 * @param request what to send
	 * @return the answer, within the request timeout
	 * @throws SearchUnavailableException (as signal) when search is starting or away
	 */
	public <T> Mono<T> ask(Function<ElasticsearchAsyncClient, CompletableFuture<T>> request) {
		return Mono.defer(() -> {
			SearchState state = this.availability.state();
			return (state == SearchState.AVAILABLE)
					? send(request, this.properties.requestTimeout()).doOnNext((answer) -> this.availability.answered())
					: Mono.error(new SearchUnavailableException(state, null));
		});
	}

	/**
	 * Does a piece of work that nobody waits for, also while nobody may search.
	 * @param <T> the answer
	 * @param request what to send
	 * @return the answer, within the work timeout
	 * @throws SearchUnavailableException (as signal) when there is no answer
	 */
	public <T> Mono<T> work(Function<ElasticsearchAsyncClient, CompletableFuture<T>> request) {
		return send(request, this.properties.workTimeout());
	}

	/**
	 * Completes when the cluster answers.
	 * @return completes within the request timeout
	 * @throws SearchUnavailableException (as signal) when there is no answer
	 */
	Mono<Void> greet() {
		return send((client) -> client.cluster().health((health) -> health.timeout((time) -> time.time("1s"))),
				this.properties.requestTimeout())
			.then();
	}

	/**
	 * Uses these addresses from now on; does nothing when they are in use already.
	 * @param addresses where the cluster answers
	 */
	void connect(List<URI> addresses) {
		Connection present = this.connection.get();
		if (present == null || !present.addresses().equals(addresses)) {
			close(this.connection.getAndSet(Connection.open(addresses, this.properties)));
		}
	}

	private <T> Mono<T> send(Function<ElasticsearchAsyncClient, CompletableFuture<T>> request, Duration timeout) {
		return Mono.defer(() -> {
			Connection present = this.connection.get();
			return (present != null) ? Mono.fromFuture(() -> request.apply(present.client()))
					: Mono.error(new SearchUnavailableException(SearchState.STARTING, null));
		}).timeout(timeout).publishOn(Schedulers.parallel()).onErrorMap(this::translate);
	}

	private Throwable translate(Throwable error) {
		if (error instanceof TimeoutException) {
			this.availability.late();
			return new SearchUnavailableException(SearchState.AWAY, error);
		}
		if (isSilence(error)) {
			this.availability.lost();
			return new SearchUnavailableException(SearchState.AWAY, error);
		}
		return error;
	}

	/** An answer that makes no sense comes from somebody all the same. */
	private static boolean isSilence(Throwable error) {
		return switch (error) {
			case ElasticsearchException refused -> NOT_NOW.contains(refused.status());
			case TransportException answer -> NOT_NOW.contains(answer.statusCode());
			default -> error instanceof IOException;
		};
	}

	/**
	 * Tells whether an error says that an index or alias is not there.
	 * @param error what a request ended with
	 * @return true when it does
	 */
	public static boolean isMissingIndex(Throwable error) {
		return error instanceof ElasticsearchException refused && NO_SUCH_INDEX.equals(refused.error().type());
	}

	/**
	 * Says that an index is not there, so that it is made before anybody searches again.
	 * @param error what a request ended with
	 * @return what to tell the person who searches
	 */
	public SearchUnavailableException missing(Throwable error) {
		this.availability.lost();
		return new SearchUnavailableException(SearchState.STARTING, error);
	}

	/**
	 * Says that one index cannot be searched yet, while search as such goes on.
	 * @return what to tell the person who searches
	 */
	public SearchUnavailableException notYet() {
		return new SearchUnavailableException(SearchState.STARTING, null);
	}

	@Override
	public void destroy() {
		close(this.connection.getAndSet(null));
	}

	private static void close(@Nullable Connection connection) {
		if (connection != null) {
			try {
				connection.client().close();
			}
			catch (IOException ex) {
				logger.debug("The connection to Elasticsearch did not close well", ex);
			}
		}
	}

}
