package nl.talentmarkt.search.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import nl.talentmarkt.search.node.launcher.NodeLauncher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Elasticsearch node in a process of its own, for when none is configured.
 * <p>
 * It answers on 127.0.0.1 only, to anybody on this machine. Its data stay in
 * {@code elasticsearch/data} of the data folder, its logs in {@code elasticsearch/logs},
 * at most 40 MB. It ends when it is closed, and by itself within seconds when the
 * application is killed. When it ends unasked it is started again, at first after a
 * second, then after growing delays of at most a minute.
 */
public final class ElasticsearchNode implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ElasticsearchNode.class);

	private static final Duration FIRST_DELAY = Duration.ofSeconds(1);

	private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

	private static final int LAST_WORDS = 30;

	private final ElasticsearchNodeOptions options;

	private final Path folder;

	private final DataFolderLock lock;

	private final Consumer<NodeState> listener;

	private final CompletableFuture<URI> ready = new CompletableFuture<>();

	private final CountDownLatch closing = new CountDownLatch(1);

	private final AtomicBoolean closed = new AtomicBoolean();

	private final Thread supervisor = new Thread(this::supervise, "elasticsearch-node");

	private volatile NodeState state = new NodeState.Starting();

	private @Nullable Process process;

	private String httpPorts;

	private ElasticsearchNode(ElasticsearchNodeOptions options, DataFolderLock lock, Consumer<NodeState> listener) {
		this.options = options;
		this.folder = options.folder();
		this.lock = lock;
		this.listener = listener;
		this.httpPorts = Integer.toString(options.httpPort());
	}

	/**
	 * Begins to start a node and returns at once.
	 * @param options how to run it
	 * @return the node, not ready yet
	 * @throws DataFolderInUseException when another application has the data folder
	 * @throws UncheckedIOException when the data folder cannot be written
	 */
	public static ElasticsearchNode start(ElasticsearchNodeOptions options) {
		return start(options, (state) -> {
		});
	}

	/**
	 * Begins to start a node and returns at once.
	 * @param options how to run it
	 * @param listener hears of every change of state, one at a time, on the thread that
	 * looks after the node: it must not block
	 * @return the node, not ready yet
	 * @throws DataFolderInUseException when another application has the data folder
	 * @throws UncheckedIOException when the data folder cannot be written
	 */
	public static ElasticsearchNode start(ElasticsearchNodeOptions options, Consumer<NodeState> listener) {
		try {
			ElasticsearchNode node = new ElasticsearchNode(options, DataFolderLock.on(options.folder()), listener);
			node.supervisor.setDaemon(true);
			node.supervisor.start();
			return node;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + options.folder() + " cannot be used for Elasticsearch", ex);
		}
	}

	/**
	 * What the node is doing now.
	 * @return the newest state
	 */
	public NodeState state() {
		return this.state;
	}

	/**
	 * Completes with the node's address when it is ready for the first time, and
	 * exceptionally, with a {@link CancellationException} as the cause, when it is closed
	 * before.
	 * @return a stage of its own for each caller
	 */
	public CompletableFuture<URI> ready() {
		return this.ready.copy();
	}

	/**
	 * Where the node answers. It keeps its port over restarts, unless another program
	 * took that port in between.
	 * @return an address like {@code http://127.0.0.1:40123}
	 * @throws IllegalStateException when the node is not ready now
	 */
	public URI address() {
		if (this.state instanceof NodeState.Ready now) {
			return now.address();
		}
		throw new IllegalStateException("Elasticsearch is not ready: " + this.state);
	}

	/**
	 * Ends the node: in order when it does so in time, else by force. Returns when its
	 * process has ended.
	 */
	@Override
	public void close() {
		if (!this.closed.compareAndSet(false, true)) {
			return;
		}
		this.closing.countDown();
		try {
			askToEnd();
			if (!this.supervisor.join(this.options.closeTimeout())) {
				logger.warn("Elasticsearch did not close within {} seconds and is ended by force",
						this.options.closeTimeout().toSeconds());
				endByForce();
				this.supervisor.join(this.options.closeTimeout());
			}
		}
		catch (InterruptedException ex) {
			endByForce();
			Thread.currentThread().interrupt();
		}
		finally {
			this.ready.cancel(false);
			release();
		}
	}

	private void supervise() {
		Duration delay = FIRST_DELAY;
		while (!isClosing()) {
			long begin = System.nanoTime();
			Deque<String> lastWords = new ArrayDeque<>();
			String reason = runOnce(lastWords);
			if (!isClosing()) {
				boolean hadSettled = Duration.ofNanos(System.nanoTime() - begin).compareTo(LONGEST_DELAY) > 0;
				delay = hadSettled ? FIRST_DELAY : delay;
				logger.warn("{} It is started again in {} seconds. {}", reason, delay.toSeconds(),
						String.join(System.lineSeparator(), lastWords));
				change(new NodeState.Failed(reason, List.copyOf(lastWords), delay));
				pause(delay);
				delay = (delay.compareTo(LONGEST_DELAY.dividedBy(2)) < 0) ? delay.multipliedBy(2) : LONGEST_DELAY;
			}
		}
		change(new NodeState.Closed());
	}

	private String runOnce(Deque<String> lastWords) {
		change(new NodeState.Starting());
		long begin = System.nanoTime();
		try {
			NodeFiles files = NodeFiles.in(this.folder);
			Path home = files.putInPlace();
			Process started = startProcess(home);
			if (started == null) {
				return "Elasticsearch is being closed.";
			}
			breakOffWhenLate(started);
			boolean wasReady = listen(started, begin, files, lastWords);
			int exitValue = started.waitFor();
			if (!wasReady && !isClosing()) {
				NodeProcess.forgetClasses(home);
			}
			return reason(wasReady, exitValue);
		}
		catch (IOException | UncheckedIOException ex) {
			return "Elasticsearch could not be started: " + ex.getMessage() + ".";
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("Nobody interrupts this thread", ex);
		}
	}

	private synchronized @Nullable Process startProcess(Path home) throws IOException {
		if (isClosing()) {
			return null;
		}
		Process started = NodeProcess.start(home, this.folder, this.options.heap(), this.httpPorts);
		this.process = started;
		return started;
	}

	private void breakOffWhenLate(Process started) {
		CompletableFuture.delayedExecutor(this.options.startTimeout().toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
			if (started.isAlive() && this.state instanceof NodeState.Starting) {
				logger.warn("Elasticsearch did not start within {} seconds and is ended by force",
						this.options.startTimeout().toSeconds());
				started.destroyForcibly();
			}
		});
	}

	/**
	 * Reads what the process prints until it ends.
	 */
	private boolean listen(Process started, long begin, NodeFiles files, Deque<String> lastWords) throws IOException {
		boolean wasReady = false;
		try (BufferedReader output = started.inputReader()) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				if (line.startsWith(NodeLauncher.READY)) {
					URI address = URI.create("http://" + line.substring(NodeLauncher.READY.length()));
					becomeReady(address, Duration.ofNanos(System.nanoTime() - begin), started.pid());
					files.removeOthers();
					wasReady = true;
				}
				else if (line.equals(NodeLauncher.WAITING)) {
					logger.info("Waiting for the Elasticsearch node of an earlier run to end");
				}
				else {
					logger.debug("{}", line);
					lastWords.addLast(line);
					if (lastWords.size() > LAST_WORDS) {
						lastWords.removeFirst();
					}
				}
			}
		}
		return wasReady;
	}

	private void becomeReady(URI address, Duration startup, long pid) {
		if (this.options.httpPort() == 0) {
			this.httpPorts = address.getPort() + ",0";
		}
		logger.info("Elasticsearch answers at {} after {} ms", address, startup.toMillis());
		change(new NodeState.Ready(address, startup, pid));
		this.ready.complete(address);
	}

	private static String reason(boolean wasReady, int exitValue) {
		if (exitValue == NodeLauncher.DATA_IN_USE) {
			return "Another Elasticsearch node is still using the data.";
		}
		return (wasReady ? "Elasticsearch ended unasked" : "Elasticsearch ended before it was ready") + " with value "
				+ exitValue + ".";
	}

	private void change(NodeState now) {
		this.state = now;
		try {
			this.listener.accept(now);
		}
		catch (RuntimeException ex) {
			logger.error("A listener failed on {}", now, ex);
		}
	}

	private boolean isClosing() {
		return this.closing.getCount() == 0;
	}

	private void pause(Duration delay) {
		try {
			this.closing.await(delay.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("Nobody interrupts this thread", ex);
		}
	}

	private synchronized void askToEnd() {
		if (this.process != null) {
			try {
				this.process.getOutputStream().close();
			}
			catch (IOException ex) {
				logger.debug("The process had ended already", ex);
			}
		}
	}

	private synchronized void endByForce() {
		if (this.process != null) {
			this.process.destroyForcibly();
		}
	}

	private void release() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			logger.warn("The lock on {} could not be released", this.folder, ex);
		}
	}

}
