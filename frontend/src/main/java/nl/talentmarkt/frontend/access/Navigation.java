package nl.talentmarkt.frontend.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** The one place that decides which entries somebody's navigation has. */
@Component
public class Navigation {

	private final SingletonSupplier<List<Entry>> entries;

	Navigation(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
		// The routes are known only when every controller is.
		this.entries = SingletonSupplier.of(() -> entriesOf(routes.getHandlerMethods()));
	}

	private static List<Entry> entriesOf(Map<RequestMappingInfo, HandlerMethod> routes) {
		return routes.entrySet()
			.stream()
			.flatMap((route) -> entry(route.getKey(), route.getValue()))
			.sorted(Comparator.comparingInt(Entry::order).thenComparing(Entry::href))
			.toList();
	}

	private static Stream<Entry> entry(RequestMappingInfo route, HandlerMethod method) {
		InNavigation place = method.getMethodAnnotation(InNavigation.class);
		if (place == null) {
			return Stream.empty();
		}
		Permission permission = RouteRights.permissionOf(method);
		if (permission == null) {
			throw new IllegalStateException(method + " is in the navigation but requires no permission");
		}
		return Stream.of(new Entry(place.label(),
				route.getPatternsCondition().getPatterns().iterator().next().getPatternString(), place.order(),
				permission));
	}

	/**
	 * Lists what somebody can go to.
	 * @param viewer who is asking
	 * @param path the path of the page being shown
	 * @param counts how much waits, by the address of the entry
	 * @return the entries in order; none for somebody who is not signed in
	 */
	public List<NavigationItem> of(Viewer viewer, String path, Map<String, Integer> counts) {
		return entriesOf(viewer).map((entry) -> entry.item(path, counts.get(entry.href()))).toList();
	}

	/**
	 * Says where somebody arrives after signing in.
	 * @param viewer who signed in
	 * @return a path on this site
	 */
	public String homeOf(Viewer viewer) {
		return entriesOf(viewer).map(Entry::href).findFirst().orElse("/");
	}

	private Stream<Entry> entriesOf(Viewer viewer) {
		if (viewer instanceof Viewer.Anonymous) {
			return Stream.empty();
		}
		return this.entries.obtain().stream().filter((entry) -> entry.permission().isGivenTo(viewer));
	}

	private record Entry(String label, String href, int order, Permission permission) {

		NavigationItem item(String path, @Nullable Integer count) {
			return new NavigationItem(this.label, this.href, path.equals(this.href) || path.startsWith(this.href + "/"),
					count);
		}

	}

}
