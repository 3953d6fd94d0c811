package nl.talentmarkt.search.connection;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.SmartLifecycle;
import org.springframework.util.unit.DataSize;

import nl.talentmarkt.search.node.ElasticsearchNode;
import nl.talentmarkt.search.node.ElasticsearchNodeOptions;
import nl.talentmarkt.search.node.NodeState;

/**
 * The node that the application starts for itself. Begins first and ends last, so that
 * whatever still has to be written while the application stops can be.
 */
final class OwnNode implements SearchAddresses, SmartLifecycle {

	private final ElasticsearchNodeOptions options;

	private final AtomicReference<@Nullable ElasticsearchNode> node = new AtomicReference<>();

	OwnNode(Path dataFolder, DataSize heap) {
		this.options = ElasticsearchNodeOptions.in(dataFolder).withHeap(heap);
	}

	@Override
	public Mono<List<URI>> now() {
		return Mono.fromSupplier(this::state).ofType(NodeState.Ready.class).map((ready) -> List.of(ready.address()));
	}

	private @Nullable NodeState state() {
		ElasticsearchNode present = this.node.get();
		return (present != null) ? present.state() : null;
	}

	/** Returns at once: the application does not wait for the node. */
	@Override
	public void start() {
		this.node.set(ElasticsearchNode.start(this.options));
	}

	@Override
	public void stop() {
		ElasticsearchNode present = this.node.getAndSet(null);
		if (present != null) {
			present.close();
		}
	}

	@Override
	public boolean isRunning() {
		return this.node.get() != null;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
