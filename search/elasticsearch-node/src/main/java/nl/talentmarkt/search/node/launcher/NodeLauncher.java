package nl.talentmarkt.search.node.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.elasticsearch.action.admin.cluster.health.ClusterHealthRequest;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;
import org.jspecify.annotations.Nullable;

/**
 * Runs one Elasticsearch node until the application closes this process's standard input,
 * by intent or by dying.
 * <p>
 * Arguments: the folder that holds {@code data} and {@code logs}, and the HTTP ports to
 * try in this order, 0 for any free one ({@code 40123,0}). The working folder is the
 * node's home. Answers on standard output with one line {@value #WAITING} when another
 * node still holds the data, and one line {@value #READY} followed by host and port.
 */
public final class NodeLauncher {

	/** Begins the line that says where the node answers. */
	public static final String READY = "talentmarkt-node ready ";

	/** The line that says another node still holds the data. */
	public static final String WAITING = "talentmarkt-node waiting";

	/** Exit value when another node kept hold of the data for too long. */
	public static final int DATA_IN_USE = 75;

	private static final Duration WAIT_FOR_ANOTHER_NODE = Duration.ofSeconds(30);

	private static final Duration WAIT_FOR_THE_APPLICATION = Duration.ofSeconds(30);

	private static final Duration WAIT_FOR_CLOSING = Duration.ofSeconds(10);

	private static final TimeValue WAIT_FOR_INDICES = TimeValue.timeValueSeconds(20);

	private final CountDownLatch applicationIsDone = new CountDownLatch(1);

	private volatile @Nullable Node node;

	private NodeLauncher() {
	}

	/**
	 * Runs the node until standard input ends. Waits for that: the node's own threads do
	 * not keep a process alive.
	 * @param arguments the folder of data and logs, and the HTTP ports
	 * @throws Exception when the node cannot start; the process then ends with value 1
	 */
	public static void main(String[] arguments) throws Exception {
		NodeLauncher launcher = new NodeLauncher();
		launcher.endWithTheApplication();
		try {
			launcher.start(Path.of(arguments[0]), arguments[1]);
			launcher.applicationIsDone.await();
		}
		catch (Exception | Error ex) {
			ex.printStackTrace();
			Runtime.getRuntime().halt(1);
		}
	}

	private void endWithTheApplication() {
		Thread watch = new Thread(this::awaitEndOfInput, "application-watch");
		watch.setDaemon(true);
		watch.start();
		Runtime.getRuntime().addShutdownHook(new Thread(this::close, "node-close"));
	}

	private void awaitEndOfInput() {
		try {
			System.in.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			// A broken pipe says the same as a closed one.
		}
		this.applicationIsDone.countDown();
		System.exit(0);
	}

	/**
	 * Ctrl-C in a terminal reaches this process too, while the application may still need
	 * its index to finish its work: so first wait until the application lets go.
	 */
	private void close() {
		try {
			this.applicationIsDone.await(WAIT_FOR_THE_APPLICATION.toSeconds(), TimeUnit.SECONDS);
			Thread giveUp = haltAfter(WAIT_FOR_CLOSING, 1);
			Node running = this.node;
			if (running != null) {
				running.prepareForClose();
				running.close();
			}
			giveUp.interrupt();
		}
		catch (InterruptedException | IOException ex) {
			System.err.println("The node did not close well, it repairs itself at its next start: " + ex);
		}
	}

	private void start(Path folder, String httpPorts) throws Exception {
		waitForTheData(folder);
		LogConfigurator.configureESLogging();
		Path home = Path.of("").toAbsolutePath();
		Environment environment = new Environment(settings(home, folder, httpPorts), home.resolve("config"));
		Node starting = new Node(environment, PluginsLoader.createPluginsLoader(
				PluginsLoader.loadModulesBundles(environment.modulesDir(), false), Set.of(), Map.of()));
		this.node = starting;
		starting.start();
		starting.client()
			.admin()
			.cluster()
			.health(new ClusterHealthRequest(WAIT_FOR_INDICES).timeout(WAIT_FOR_INDICES).waitForYellowStatus())
			.actionGet();
		InetSocketAddress http = starting.injector()
			.getInstance(HttpServerTransport.class)
			.boundAddress()
			.publishAddress()
			.address();
		System.out.println(READY + http.getAddress().getHostAddress() + ":" + http.getPort());
	}

	/**
	 * After a kill the node of the previous run may still be busy ending; its lock goes
	 * with its process, however that ends.
	 */
	@SuppressWarnings("resource") // held until this process ends
	private static void waitForTheData(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve("node.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		FileLock lock = channel.tryLock();
		if (lock == null) {
			System.out.println(WAITING);
			Thread giveUp = haltAfter(WAIT_FOR_ANOTHER_NODE, DATA_IN_USE);
			channel.lock();
			giveUp.interrupt();
		}
	}

	private static Thread haltAfter(Duration delay, int exitValue) {
		Thread thread = new Thread(() -> {
			try {
				Thread.sleep(delay);
				Runtime.getRuntime().halt(exitValue);
			}
			catch (InterruptedException ex) {
				// It went well in time.
			}
		}, "halt");
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	private static Settings settings(Path home, Path folder, String httpPorts) {
		return Settings.builder()
			.put("path.home", home)
			.put("path.data", folder.resolve("data"))
			.put("path.logs", folder.resolve("logs"))
			.put("cluster.name", "talentmarkt")
			.put("node.name", "talentmarkt")
			.put("discovery.type", "single-node")
			// Else removing a document under an alias that is not there makes an index of
			// that name, and the alias can never be made again.
			.put("action.auto_create_index", "-talentmarkt*,+*")
			.put("network.host", "127.0.0.1")
			.put("http.port", httpPorts)
			.put("transport.port", "0")
			// A nearly full disk must not stop the only node there is.
			.put("cluster.routing.allocation.disk.threshold_enabled", false)
			.build();
	}

}
