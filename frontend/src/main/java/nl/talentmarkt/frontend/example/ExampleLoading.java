package nl.talentmarkt.frontend.example;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import reactor.core.Disposable;
import reactor.core.Disposables;

/**
 * Loads while the application runs: pages fill up as the data come in. Broken off at
 * shutdown, it goes on at the next start.
 */
class ExampleLoading implements ApplicationRunner, DisposableBean {

	private static final Log LOG = LogFactory.getLog(ExampleLoading.class);

	private final ExampleData data;

	private final Disposable.Swap running = Disposables.swap();

	ExampleLoading(ExampleData data) {
		this.data = data;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.running.update(this.data.load()
			.subscribe((loaded) -> LOG.debug(loaded),
					(failure) -> LOG.error("Example data were not loaded; the next start tries again", failure)));
	}

	@Override
	public void destroy() {
		this.running.dispose();
	}

}
