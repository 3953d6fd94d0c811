package nl.talentmarkt.marketplace.photo;

import java.util.concurrent.RejectedExecutionException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Makes portraits, a few at the same time: a picture takes memory and a processor, and
 * the pages have to go on.
 */
@Component
class Portraits implements DisposableBean {

	private static final int AT_ONCE = 2;

	private static final int WAITING_FOR_EACH = 10;

	private final Scheduler scheduler = Schedulers.newBoundedElastic(AT_ONCE, WAITING_FOR_EACH, "portrait");

	/**
	 * Makes a portrait.
	 * @param file the content of a file
	 * @return the portrait as JPEG
	 * @throws PhotoRefusedException (as an error signal) when the file is not taken
	 * @throws PhotosBusyException (as an error signal) when too many are waiting
	 */
	Mono<byte[]> of(byte[] file) {
		return Mono.fromCallable(() -> Portrait.of(file))
			.subscribeOn(this.scheduler)
			.onErrorMap(RejectedExecutionException.class, PhotosBusyException::new);
	}

	@Override
	public void destroy() {
		this.scheduler.dispose();
	}

}
