package nl.talentmarkt.frontend.canary;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

import nl.talentmarkt.frontend.example.Markers.Marker;

/** What the crawl saw. */
final class Findings {

	private final Set<String> leaks = new ConcurrentSkipListSet<>();

	private final Set<String> faults = new ConcurrentSkipListSet<>();

	private final Map<String, Set<String>> shown = new ConcurrentSkipListMap<>();

	private final Map<String, AtomicInteger> read = new ConcurrentSkipListMap<>();

	private final Map<String, Set<String>> reached = new ConcurrentHashMap<>();

	/** Somebody or something holds a marker that does not belong there. */
	void leak(Marker marker, String reader, String place) {
		this.leaks.add("%s of %s is shown to %s at %s".formatted(marker.field(), marker.talent(), reader, place));
	}

	/** Somebody sees what that person may see. */
	void seen(Marker marker, String reader) {
		this.shown.computeIfAbsent(marker.field(), (field) -> new ConcurrentSkipListSet<>()).add(reader);
	}

	/** A page is not as a page should be. */
	void fault(String fault) {
		this.faults.add(fault);
	}

	void read(String what) {
		this.read.computeIfAbsent(what, (one) -> new AtomicInteger()).incrementAndGet();
	}

	void reached(String route, String reader) {
		this.reached.computeIfAbsent(route, (one) -> new ConcurrentSkipListSet<>()).add(reader);
	}

	Collection<String> leaks() {
		return this.leaks;
	}

	Collection<String> faults() {
		return this.faults;
	}

	/** By field: the readers who saw it and may. */
	Map<String, Set<String>> shown() {
		return this.shown;
	}

	/** By route: the readers for whom there was something. */
	Map<String, Set<String>> reached() {
		return new TreeMap<>(this.reached);
	}

	String summary() {
		StringBuilder summary = new StringBuilder("Canary crawl\n");
		this.read.forEach((what, count) -> summary.append("  %-42s %6d%n".formatted(what, count.get())));
		summary.append("Seen by those who may:\n");
		this.shown.forEach((field, readers) -> summary.append("  %-24s %s%n".formatted(field, new TreeSet<>(readers))));
		this.faults.forEach((fault) -> summary.append("  fault: ").append(fault).append('\n'));
		this.leaks.forEach((leak) -> summary.append("  LEAK: ").append(leak).append('\n'));
		return summary.toString();
	}

}
