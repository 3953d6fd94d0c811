package nl.talentmarkt.search.node;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * An application in a process of its own, to be killed. Its class path holds no
 * Elasticsearch.
 */
final class RunningApplication implements AutoCloseable {

	private final Process process;

	private final NodeState.Ready node;

	RunningApplication(Path dataFolder) throws Exception {
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				classPath(), RunningApplication.class.getName(), dataFolder.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		this.node = ready();
	}

	@SuppressWarnings("resource") // runs until it is killed
	public static void main(String[] arguments) throws Exception {
		ElasticsearchNode node = ElasticsearchNode.start(ElasticsearchNodeOptions.in(Path.of(arguments[0])));
		node.ready().get(60, TimeUnit.SECONDS);
		NodeState.Ready ready = (NodeState.Ready) node.state();
		System.out.println(ready.pid() + " " + ready.address());
		Thread.currentThread().join();
	}

	private static String classPath() {
		return String.join(File.pathSeparator,
				Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
					.filter((entry) -> !entry.contains("elasticsearch" + File.separator))
					.filter((entry) -> !entry.contains("lucene"))
					.toList());
	}

	private NodeState.Ready ready() throws Exception {
		String line = this.process.inputReader().readLine();
		if (line == null) {
			throw new IllegalStateException("The application ended with value " + this.process.waitFor());
		}
		String[] parts = line.split(" ", 2);
		return new NodeState.Ready(URI.create(parts[1]), Duration.ZERO, Long.parseLong(parts[0]));
	}

	NodeClient client() {
		return new NodeClient(this.node.address());
	}

	ProcessHandle node() {
		return ProcessHandle.of(this.node.pid()).orElseThrow();
	}

	void kill() {
		this.process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
	}

	@Override
	public void close() {
		kill();
		ProcessHandle.of(this.node.pid()).ifPresent(ProcessHandle::destroyForcibly);
	}

}
