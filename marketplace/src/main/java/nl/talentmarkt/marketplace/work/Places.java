package nl.talentmarkt.marketplace.work;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Dutch towns with where they lie, written for Talentmarkt, and if configured every
 * postcode area. Immutable.
 */
public final class Places {

	private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})\\s*(?:[A-Za-z]{2})?");

	private static final Pattern POSTCODE_DIGITS = Pattern.compile("[1-9]\\d{3}");

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");

	private static final Pattern SAINT = Pattern.compile("^sint(?=\\p{L})");

	private static final int AREA = 100;

	private final List<Place> towns;

	private final Map<String, Place> byName = new HashMap<>();

	private final NavigableMap<Integer, Place> byPostcode = new TreeMap<>();

	private final boolean complete;

	private Places(List<Town> towns, List<Area> areas) {
		this.towns = towns.stream().map(Town::place).toList();
		for (Town town : towns) {
			town.names().forEach((name) -> this.byName.put(folded(name), town.place()));
			this.byPostcode.put(Integer.valueOf(town.place().postcode()), town.place());
		}
		for (Area area : areas) {
			this.byPostcode.put(Integer.valueOf(area.postcode()), inNearestTown(area));
		}
		this.complete = !areas.isEmpty();
	}

	/**
	 * Reads the table that comes with the product.
	 * @return more than 450 towns
	 */
	public static Places read() {
		return new Places(Table.resource("places.csv", Places::town), List.of());
	}

	/**
	 * Reads the table that comes with the product and a file with postcode areas.
	 * @param postcodes UTF-8, commas, a header line with {@code pc4}, {@code lat}
	 * (degrees north) and {@code lon} (degrees east)
	 * @return the towns, and the areas as places of their own that bear the name of the
	 * nearest town
	 * @throws IllegalArgumentException when a line is not right; names it
	 * @throws java.io.UncheckedIOException when the file cannot be read
	 */
	public static Places read(Path postcodes) {
		return new Places(Table.resource("places.csv", Places::town), Table.file(postcodes, Places::area));
	}

	/**
	 * Returns every town of the table.
	 * @return all, by postcode
	 */
	public List<Place> towns() {
		return this.towns;
	}

	/**
	 * Finds the place that somebody means.
	 * @param nameOrPostcode the name of a town or gemeente, with or without capitals and
	 * accents, or a postcode with four digits and perhaps two letters
	 * @return the place; for a postcode that is not known the nearest one in number that
	 * begins with the same two digits; empty when there is none
	 */
	public Optional<Place> find(String nameOrPostcode) {
		Matcher postcode = POSTCODE.matcher(nameOrPostcode.strip());
		return postcode.matches() ? findByPostcode(Integer.parseInt(postcode.group(1)))
				: Optional.ofNullable(this.byName.get(folded(nameOrPostcode)));
	}

	private Optional<Place> findByPostcode(int postcode) {
		Place known = this.byPostcode.get(postcode);
		if (known != null || this.complete) {
			return Optional.ofNullable(known);
		}
		int from = postcode - postcode % AREA;
		NavigableMap<Integer, Place> around = this.byPostcode.subMap(from, true, from + AREA, false);
		return around.keySet()
			.stream()
			.min(Comparator.comparingInt((Integer near) -> Math.abs(near - postcode)))
			.map(around::get);
	}

	private Place inNearestTown(Area area) {
		Place spot = new Place("", "", null, area.postcode(), area.latitude(), area.longitude());
		Place town = this.towns.stream().min(Comparator.comparingDouble(spot::kilometresTo)).orElseThrow();
		return new Place(town.name(), town.province(), town.region(), area.postcode(), area.latitude(),
				area.longitude());
	}

	private static String folded(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String letters = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
		return SAINT.matcher(letters).replaceFirst("st");
	}

	private static Town town(CSVRecord row) {
		List<String> names = new ArrayList<>(Table.values(row.get("aliases")));
		names.add(row.get("name"));
		return new Town(names,
				new Place(row.get("name"), row.get("province"), orNull(row.get("region")), row.get("postcode"),
						Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude"))));
	}

	private static Area area(CSVRecord row) {
		try {
			String postcode = row.get("pc4");
			if (!POSTCODE_DIGITS.matcher(postcode).matches()) {
				throw new IllegalArgumentException("Not four digits: " + postcode);
			}
			return new Area(postcode, Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"Row " + row.getRecordNumber() + " of the postcodes file needs pc4, lat and lon", ex);
		}
	}

	private static @Nullable String orNull(String cell) {
		return cell.isEmpty() ? null : cell;
	}

	private record Town(List<String> names, Place place) {
	}

	private record Area(String postcode, double latitude, double longitude) {
	}

}
