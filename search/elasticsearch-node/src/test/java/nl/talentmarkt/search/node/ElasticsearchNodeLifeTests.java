package nl.talentmarkt.search.node;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * How the node starts, ends and comes back.
 */
class ElasticsearchNodeLifeTests {

	/** One for most tests, so that only the first start puts files in place. */
	@TempDir
	private static Path dataFolder;

	@Test
	void endsItsProcessWhenClosed() throws Exception {
		ElasticsearchNode node = start();
		ProcessHandle process = processOf(node);
		node.close();
		assertThat(process.isAlive()).isFalse();
		assertThat(node.state()).isInstanceOf(NodeState.Closed.class);
		assertThatIllegalStateException().isThrownBy(node::address);
	}

	@Test
	void keepsItsDocumentsWhenItAndTheApplicationAreKilledAtOnce() throws Exception {
		try (RunningApplication application = new RunningApplication(dataFolder)) {
			application.client().put("/talenten/_doc/1", "{\"beroep\": \"lasser\"}");
			ProcessHandle process = application.node();
			application.kill();
			process.destroyForcibly();
			process.onExit().get(20, TimeUnit.SECONDS);
		}
		try (ElasticsearchNode node = start()) {
			assertThat(new NodeClient(node.address()).get("/talenten/_doc/1")).contains("lasser");
		}
	}

	@Test
	void endsSoonAfterTheApplicationIsKilled() throws Exception {
		try (RunningApplication application = new RunningApplication(dataFolder)) {
			ProcessHandle process = application.node();
			application.kill();
			assertThat(process.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
		}
	}

	@Test
	void waitsForTheNodeOfAKilledApplication() throws Exception {
		try (RunningApplication application = new RunningApplication(dataFolder)) {
			application.client().put("/talenten/_doc/1", "{\"beroep\": \"kok\"}");
			ProcessHandle process = application.node();
			application.kill();
			try (ElasticsearchNode node = start()) {
				// It lets go of the folder just before its process is gone.
				assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20));
				assertThat(new NodeClient(node.address()).get("/talenten/_doc/1")).contains("kok");
			}
		}
	}

	@Test
	void refusesAFolderThatAnotherApplicationUses() throws Exception {
		try (RunningApplication application = new RunningApplication(dataFolder)) {
			assertThatExceptionOfType(DataFolderInUseException.class)
				.isThrownBy(() -> ElasticsearchNode.start(options()))
				.withMessageContaining("Another application is using the data folder");
			assertThat(application.client().get("/_cluster/health")).contains("status");
		}
	}

	@Test
	void refusesAFolderThatIsInUseInTheSameApplicationAndTakesItLater() throws Exception {
		ElasticsearchNode first = ElasticsearchNode.start(options());
		assertThatExceptionOfType(DataFolderInUseException.class).isThrownBy(() -> ElasticsearchNode.start(options()));
		first.close();
		assertThat(first.ready()).isCompletedExceptionally();
		ElasticsearchNode.start(options()).close();
	}

	@Test
	void comesBackAtTheSameAddressWhenItsProcessDies() throws Exception {
		BlockingQueue<NodeState> states = new LinkedBlockingQueue<>();
		try (ElasticsearchNode node = ElasticsearchNode.start(options(), states::add)) {
			URI address = node.ready().get(60, TimeUnit.SECONDS);
			processOf(node).destroyForcibly();
			assertThat(next(states, NodeState.Failed.class).reason()).startsWith("Elasticsearch ended unasked");
			assertThat(next(states, NodeState.Ready.class).address()).isEqualTo(address);
			assertThat(new NodeClient(node.address()).get("/_cluster/health")).contains("status");
		}
	}

	@Test
	void repairsDamagedFilesAndRemovesThoseOfOtherVersions() throws Exception {
		Path folder = dataFolder.resolve("elasticsearch");
		Files.createDirectories(folder);
		Path home = NodeFiles.in(folder).putInPlace();
		Path damaged = home.resolve("launcher.jar");
		Files.write(damaged, new byte[] { 1 }, StandardOpenOption.TRUNCATE_EXISTING);
		Path missing;
		try (Stream<Path> libraries = Files.list(home.resolve("lib"))) {
			missing = libraries.findAny().orElseThrow();
		}
		Files.delete(missing);
		Path other = Files.createDirectories(folder.resolve("node-000000000000"));
		Path brokenOff = Files
			.createDirectories(home.resolveSibling(home.getFileName() + ".unfinished").resolve("lib"));
		try (ElasticsearchNode node = start()) {
			assertThat(new NodeClient(node.address()).get("/_cluster/health")).contains("status");
		}
		assertThat(missing).exists();
		assertThat(other).doesNotExist();
		assertThat(brokenOff).doesNotExist();
	}

	@Test
	void saysWhyItCannotStartAndTriesAgain(@TempDir Path dataFolder) throws Exception {
		Files.createDirectories(dataFolder.resolve("elasticsearch"));
		Files.writeString(dataFolder.resolve("elasticsearch/data"), "not a folder");
		BlockingQueue<NodeState> states = new LinkedBlockingQueue<>();
		try (ElasticsearchNode node = ElasticsearchNode.start(ElasticsearchNodeOptions.in(dataFolder), states::add)) {
			NodeState.Failed first = next(states, NodeState.Failed.class);
			assertThat(first.reason()).startsWith("Elasticsearch ended before it was ready");
			assertThat(first.lastWords()).anyMatch((line) -> line.contains("elasticsearch/data"));
			assertThat(next(states, NodeState.Failed.class).restartIn()).isGreaterThan(first.restartIn());
			assertThat(node.ready()).isNotDone();
		}
	}

	@Test
	void refusesOptionsThatCannotWork() {
		assertThatIllegalArgumentException().isThrownBy(() -> options().withHeap(DataSize.ofMegabytes(64)));
		assertThatIllegalArgumentException().isThrownBy(() -> options().withHttpPort(65536));
	}

	@Test
	void comesWithoutElasticsearchOnTheClassPathOfTheApplication() throws Exception {
		try (InputStream list = ElasticsearchNode.class.getResourceAsStream("/elasticsearch-node/files.sha256")) {
			assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8))
				.contains("lib/elasticsearch-", "lib/lucene-core-", "modules/transport-netty4/netty-common-")
				.doesNotContain("spring-core", "slf4j-api");
		}
	}

	private static ElasticsearchNode start() throws Exception {
		ElasticsearchNode node = ElasticsearchNode.start(options());
		node.ready().get(60, TimeUnit.SECONDS);
		return node;
	}

	private static ElasticsearchNodeOptions options() {
		return ElasticsearchNodeOptions.in(dataFolder);
	}

	private static ProcessHandle processOf(ElasticsearchNode node) {
		return ProcessHandle.of(((NodeState.Ready) node.state()).pid()).orElseThrow();
	}

	private static <T extends NodeState> T next(BlockingQueue<NodeState> states, Class<T> type) throws Exception {
		while (true) {
			NodeState state = states.poll(60, TimeUnit.SECONDS);
			assertThat(state).as("a state within a minute").isNotNull();
			if (type.isInstance(state)) {
				return type.cast(state);
			}
		}
	}

}
