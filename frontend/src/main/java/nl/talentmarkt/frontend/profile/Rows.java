package nl.talentmarkt.frontend.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The rows of a repeating part of a form, by a key that names them on the page. */
final class Rows {

	private static final Pattern KEY = Pattern.compile("[a-z]\\d{2,3}");

	private Rows() {
	}

	/** Names rows in their order. */
	static <R> Map<String, R> of(char prefix, List<R> rows) {
		Map<String, R> named = new LinkedHashMap<>();
		for (R row : rows) {
			named.put(key(prefix, named.size()), row);
		}
		return named;
	}

	/** What was sent, in the order of the page and without names that no page has. */
	static <R> Map<String, R> sent(@Nullable Map<String, R> rows) {
		Map<String, R> sent = new TreeMap<>();
		if (rows != null) {
			rows.forEach((key, row) -> {
				if (row != null && KEY.matcher(key).matches()) {
					sent.put(key, row);
				}
			});
		}
		return sent;
	}

	static <R> Map<String, R> without(Map<String, R> rows, String key) {
		Map<String, R> others = new LinkedHashMap<>(rows);
		others.remove(key);
		return others;
	}

	static <R> Map<String, R> with(char prefix, Map<String, R> rows, R more) {
		Map<String, R> all = new LinkedHashMap<>(rows);
		int number = rows.size();
		while (all.containsKey(key(prefix, number))) {
			number++;
		}
		all.put(key(prefix, number), more);
		return all;
	}

	private static String key(char prefix, int number) {
		return "%s%02d".formatted(prefix, number);
	}

	/**
	 * One row that was read.
	 *
	 * @param <T> the type of what is stored
	 * @param names what the stored one may be called when this row is wrong
	 * @param value what is to be stored, or null when something is wrong with it
	 */
	record Read<T>(List<String> names, @Nullable T value) {

		/** What is to be stored: a wrong row leaves its stored one as it is. */
		static <T> List<T> orKeep(List<Read<T>> rows, List<T> stored, Function<T, String> nameOf) {
			List<T> all = new ArrayList<>();
			for (Read<T> row : rows) {
				Optional<T> kept = (row.value != null) ? Optional.of(row.value)
						: stored.stream().filter((one) -> row.names.contains(nameOf.apply(one))).findFirst();
				kept.filter((one) -> !all.contains(one)).ifPresent(all::add);
			}
			return List.copyOf(all);
		}

	}

}
