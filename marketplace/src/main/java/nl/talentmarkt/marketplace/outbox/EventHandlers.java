package nl.talentmarkt.marketplace.outbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.function.SingletonSupplier;

/**
 * The application's handlers by name. They are looked up when first needed, because
 * handlers use the repositories that use this.
 */
final class EventHandlers {

	private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final SingletonSupplier<Map<String, EventHandler>> handlers;

	EventHandlers(Supplier<Stream<EventHandler>> source) {
		this.handlers = SingletonSupplier.of(() -> byName(source.get().toList()));
	}

	private static Map<String, EventHandler> byName(List<EventHandler> handlers) {
		Map<String, EventHandler> byName = new LinkedHashMap<>();
		for (EventHandler handler : handlers) {
			if (!NAME.matcher(handler.name()).matches()) {
				throw new IllegalStateException("Not a handler's name: '" + handler.name() + "'");
			}
			if (byName.put(handler.name(), handler) != null) {
				throw new IllegalStateException("Two handlers have the name " + handler.name());
			}
		}
		return Map.copyOf(byName);
	}

	Set<String> names() {
		return this.handlers.obtain().keySet();
	}

	/**
	 * Returns one handler.
	 * @param name one of the {@link #names()}
	 * @return the handler
	 */
	EventHandler named(String name) {
		EventHandler handler = this.handlers.obtain().get(name);
		if (handler == null) {
			throw new IllegalArgumentException("No handler has the name " + name);
		}
		return handler;
	}

	List<String> wanting(DomainEvent event) {
		return this.handlers.obtain()
			.values()
			.stream()
			.filter((handler) -> handler.wants(event))
			.map(EventHandler::name)
			.toList();
	}

}
