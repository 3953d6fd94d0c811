package nl.talentmarkt.search.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import nl.talentmarkt.search.node.ElasticsearchNode;
import nl.talentmarkt.search.node.ElasticsearchNodeOptions;

/**
 * The Elasticsearch that all tests of this module share: the one that
 * {@value #CONFIGURED} names, else one that is started for them.
 */
public final class TestNode {

	/** The environment variable that names another Elasticsearch. */
	public static final String CONFIGURED = "TALENTMARKT_TEST_ELASTICSEARCH";

	private static final TestNode SHARED = new TestNode();

	private final URI address;

	private TestNode() {
		String configured = System.getenv(CONFIGURED);
		this.address = (configured != null) ? URI.create(configured) : address(start());
	}

	/**
	 * Returns where it answers.
	 * @return the address
	 */
	public static URI address() {
		return SHARED.address;
	}

	/**
	 * Starts another node, to be closed by the test.
	 * @return the node
	 */
	public static ElasticsearchNode start() {
		try {
			Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "nodes")), "node");
			ElasticsearchNode node = ElasticsearchNode.start(ElasticsearchNodeOptions.in(folder));
			Runtime.getRuntime().addShutdownHook(new Thread(node::close));
			return node;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until a node answers.
	 * @param node the node
	 * @return where it answers
	 */
	public static URI address(ElasticsearchNode node) {
		return node.ready().orTimeout(2, TimeUnit.MINUTES).join();
	}

}
