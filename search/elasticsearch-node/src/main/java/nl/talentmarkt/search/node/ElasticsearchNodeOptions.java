package nl.talentmarkt.search.node;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.util.unit.DataSize;

/**
 * How to run the node.
 *
 * @param dataFolder the application's data folder; the node keeps everything in
 * {@code elasticsearch} inside it
 * @param heap the most memory for Java objects, at least 128 MB; the process takes about
 * 150 MB on top of what it uses of this
 * @param httpPort the port on 127.0.0.1, or 0 for a free one
 * @param startTimeout how long one start may take before it is broken off and tried again
 * @param closeTimeout how long the node may take to close before it is ended by force;
 * the first close writes an archive of classes, which takes about 3 seconds
 */
public record ElasticsearchNodeOptions(Path dataFolder, DataSize heap, int httpPort, Duration startTimeout,
		Duration closeTimeout) {

	private static final DataSize LEAST_HEAP = DataSize.ofMegabytes(128);

	public ElasticsearchNodeOptions {
		if (heap.compareTo(LEAST_HEAP) < 0) {
			throw new IllegalArgumentException("The heap of Elasticsearch must be at least 128MB, not " + heap);
		}
		if (httpPort < 0 || httpPort > 65535) {
			throw new IllegalArgumentException("The port of Elasticsearch must be 0 to 65535, not " + httpPort);
		}
		if (!startTimeout.isPositive() || !closeTimeout.isPositive()) {
			throw new IllegalArgumentException("The time to start and to close Elasticsearch must be positive");
		}
	}

	/**
	 * A node with 512 MB of heap on a free port.
	 * @param dataFolder the application's data folder
	 * @return the default options
	 */
	public static ElasticsearchNodeOptions in(Path dataFolder) {
		return new ElasticsearchNodeOptions(dataFolder, DataSize.ofMegabytes(512), 0, Duration.ofMinutes(2),
				Duration.ofSeconds(20));
	}

	/**
	 * The same options with another size of heap.
	 * @param heap the most memory for Java objects
	 * @return the changed options
	 */
	public ElasticsearchNodeOptions withHeap(DataSize heap) {
		return new ElasticsearchNodeOptions(this.dataFolder, heap, this.httpPort, this.startTimeout, this.closeTimeout);
	}

	/**
	 * The same options with a fixed port.
	 * @param httpPort the port on 127.0.0.1, or 0 for a free one
	 * @return the changed options
	 */
	public ElasticsearchNodeOptions withHttpPort(int httpPort) {
		return new ElasticsearchNodeOptions(this.dataFolder, this.heap, httpPort, this.startTimeout, this.closeTimeout);
	}

	Path folder() {
		return this.dataFolder.toAbsolutePath().normalize().resolve("elasticsearch");
	}

}
