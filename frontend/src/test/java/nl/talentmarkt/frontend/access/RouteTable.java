package nl.talentmarkt.frontend.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import nl.talentmarkt.marketplace.access.Role;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Who may come where, as {@code routes.txt} has it and as the application has it. */
public final class RouteTable {

	/** Stands for GET where a stream of events is answered. */
	static final String STREAM = "STREAM";

	private RouteTable() {
	}

	/**
	 * Reads the table that people keep.
	 * @return its lines
	 */
	public static List<Row> written() {
		try {
			return new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Row::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Asks the application for its routes.
	 * @param mapping the application's own
	 * @return "METHOD /path" for each
	 */
	public static Set<String> running(RequestMappingHandlerMapping mapping) {
		Set<String> routes = new TreeSet<>();
		for (RequestMappingInfo route : mapping.getHandlerMethods().keySet()) {
			Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
			for (var path : route.getPatternsCondition().getPatterns()) {
				if (methods.isEmpty()) {
					routes.add("ANY " + path.getPatternString());
				}
				boolean stream = route.getProducesCondition()
					.getProducibleMediaTypes()
					.contains(MediaType.TEXT_EVENT_STREAM);
				methods.forEach((method) -> routes.add((stream ? STREAM : method) + " " + path.getPatternString()));
			}
		}
		return routes;
	}

	/**
	 * One line.
	 *
	 * @param method the method
	 * @param path the path with its variables
	 * @param allowed who may come there
	 * @param form the form fields, encoded, with variables
	 */
	public record Row(String method, String path, Set<Role> allowed, String form) {

		static Row read(String line) {
			String[] cells = line.strip().split("\\s+", 4);
			if (cells.length < 3) {
				throw new IllegalArgumentException("routes.txt: not METHOD /path who: " + line);
			}
			return new Row(cells[0], cells[1], roles(cells[2]), (cells.length > 3) ? cells[3] : "");
		}

		private static Set<Role> roles(String who) {
			if ("everybody".equals(who)) {
				return EnumSet.allOf(Role.class);
			}
			Set<Role> roles = EnumSet.noneOf(Role.class);
			Arrays.stream(who.split(",")).map(Role::valueOf).forEach(roles::add);
			return roles;
		}

		/**
		 * Tells whether a stream of events is answered.
		 * @return true for a route that begins with STREAM
		 */
		public boolean isStream() {
			return STREAM.equals(this.method);
		}

		/**
		 * Returns the method to send.
		 * @return an HTTP method
		 */
		public String httpMethod() {
			return isStream() ? "GET" : this.method;
		}

		/**
		 * Names the route.
		 * @return "METHOD /path"
		 */
		public String route() {
			return this.method + " " + this.path;
		}

		@Override
		public String toString() {
			return route();
		}

	}

}
