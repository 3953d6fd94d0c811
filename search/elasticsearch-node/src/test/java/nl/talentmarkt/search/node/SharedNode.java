package nl.talentmarkt.search.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running node for all test classes that only ask it something.
 */
final class SharedNode implements BeforeAllCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == NodeClient.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return new NodeClient(running(context).node.address());
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(SharedNode.class))
			.computeIfAbsent(Running.class, (key) -> new Running(), Running.class);
	}

	private static final class Running implements AutoCloseable {

		private final Path folder = TemporaryFolders.create();

		private final ElasticsearchNode node = ElasticsearchNode.start(ElasticsearchNodeOptions.in(this.folder));

		Running() {
			this.node.ready().orTimeout(60, TimeUnit.SECONDS).join();
		}

		@Override
		public void close() throws IOException {
			this.node.close();
			TemporaryFolders.delete(this.folder);
		}

	}

}
