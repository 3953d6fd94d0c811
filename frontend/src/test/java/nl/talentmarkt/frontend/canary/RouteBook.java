package nl.talentmarkt.frontend.canary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The routes that the application has, and the real addresses that anybody met of each: a
 * page that is added tomorrow is in here by itself.
 */
final class RouteBook {

	private static final int SAMPLES = 4;

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\*?[^}:]+)[^}]*}");

	private final List<PathPattern> patterns;

	private final Set<String> readable = new TreeSet<>();

	private final Set<String> streams = new TreeSet<>();

	private final Map<String, Set<String>> met = new ConcurrentHashMap<>();

	private final Map<String, Set<String>> values = new ConcurrentHashMap<>();

	private final List<String> anybodysIds = new ArrayList<>();

	RouteBook(RequestMappingHandlerMapping mapping) {
		List<PathPattern> all = new ArrayList<>();
		for (RequestMappingInfo route : mapping.getHandlerMethods().keySet()) {
			Set<PathPattern> paths = route.getPatternsCondition().getPatterns();
			all.addAll(paths);
			if (route.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_EVENT_STREAM)) {
				paths.forEach((path) -> this.streams.add(path.getPatternString()));
			}
			else if (route.getMethodsCondition().getMethods().contains(RequestMethod.GET)
					|| route.getMethodsCondition().getMethods().isEmpty()) {
				paths.forEach((path) -> this.readable.add(path.getPatternString()));
			}
		}
		this.patterns = all.stream().distinct().sorted(Comparator.naturalOrder()).toList();
	}

	/**
	 * Values that are tried for a variable, and for variables of which nothing is known.
	 */
	void know(String variable, Collection<String> known) {
		this.values.computeIfAbsent(variable, (one) -> ConcurrentHashMap.newKeySet()).addAll(known);
		this.anybodysIds.addAll(known);
	}

	/** Every pattern that answers GET. */
	Set<String> readable() {
		return this.readable;
	}

	/** Every pattern that answers a stream without end. */
	Set<String> streams() {
		return this.streams;
	}

	/** Finds the route of an address, and remembers the address. */
	Optional<String> route(String path) {
		String plain = path.replaceAll("[?#].*", "");
		PathContainer container = PathContainer.parsePath(plain);
		return this.patterns.stream()
			.filter((pattern) -> pattern.matches(container))
			.findFirst()
			.map((pattern) -> remember(pattern, plain, container));
	}

	private String remember(PathPattern pattern, String path, PathContainer container) {
		Set<String> known = this.met.computeIfAbsent(pattern.getPatternString(),
				(one) -> ConcurrentHashMap.newKeySet());
		known.add(path);
		PathPattern.PathMatchInfo match = pattern.matchAndExtract(container);
		if (match != null) {
			match.getUriVariables()
				.forEach((variable, value) -> this.values
					.computeIfAbsent(variable, (one) -> ConcurrentHashMap.newKeySet())
					.add(value));
		}
		return pattern.getPatternString();
	}

	/**
	 * Lists addresses of a route, whoever met them, those with something of the given
	 * people first.
	 */
	List<String> addresses(String pattern, Collection<String> preferred) {
		Set<String> addresses = new LinkedHashSet<>();
		List<String> known = new ArrayList<>(this.met.getOrDefault(pattern, Set.of()));
		known.sort(Comparator.<String, Boolean>comparing((path) -> preferred.stream().noneMatch(path::contains))
			.thenComparing(Comparator.naturalOrder()));
		addresses.addAll(known.subList(0, Math.min(SAMPLES, known.size())));
		for (int sample = 0; sample < SAMPLES; sample++) {
			addresses.add(filled(pattern, sample, preferred));
		}
		return List.copyOf(addresses);
	}

	private String filled(String pattern, int sample, Collection<String> preferred) {
		Matcher variables = VARIABLE.matcher(pattern);
		return variables.replaceAll((variable) -> Matcher.quoteReplacement(value(variable, sample, preferred)));
	}

	private String value(MatchResult variable, int sample, Collection<String> preferred) {
		List<String> known = new ArrayList<>(this.values.getOrDefault(variable.group(1), Set.of()));
		if (known.isEmpty()) {
			known.addAll(this.anybodysIds);
		}
		known.sort(Comparator.<String, Boolean>comparing((value) -> !preferred.contains(value))
			.thenComparing(Comparator.naturalOrder()));
		return known.isEmpty() ? "bestaat-niet" : known.get(sample % known.size());
	}

}
