package nl.talentmarkt.frontend.example;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sees to it that the markers are complete: whatever is added to a talent has to be
 * marked, or has to be named here with the reason why it cannot or need not be.
 */
class MarkedFieldsTests {

	private static final int TALENTS = 150;

	/** What no marker fits in, or what is no secret. By the beginning of its name. */
	private static final Map<String, String> UNMARKED = Map.ofEntries(Map.entry("id", "an id, which tells nothing"),
			Map.entry("code", "what employers know a talent by"), Map.entry("coach", "an id"),
			Map.entry("organisation", "an id"), Map.entry("version", "how often it was written"),
			Map.entry("profile.", "the search tier"), Map.entry("proposal.sectors", "hard facts count at once"),
			Map.entry("proposal.availability", "hard facts count at once"),
			Map.entry("proposal.mobility", "hard facts count at once"),
			Map.entry("proposal.offerKinds", "hard facts count at once"),
			Map.entry("proposal.openToOtherWork", "hard facts count at once"),
			Map.entry("proposal.freeToWork", "verified by the coach, not proposed"),
			Map.entry("proposal.level", "one of seven"),
			Map.entry("proposal.certificates", "approved, so they stand in the portfolio as shown"),
			Map.entry("proposal.references", "approved, so they stand in the portfolio as shown"),
			Map.entry("proposal.occupations[].scheme", "a code"), Map.entry("proposal.occupations[].uri", "a code"),
			Map.entry("proposal.occupations[].years", "a small number"),
			Map.entry("proposal.languages[].language", "a code"),
			Map.entry("proposal.languages[].levels", "one of eight"),
			Map.entry("proposal.languages[].source", "one of four"),
			Map.entry("proposal.diplomas[].valuation", "one of four"),
			Map.entry("proposal.diplomas[].valuedAs", "one of seven"),
			Map.entry("portfolio.references[].id", "an id within the talent"),
			Map.entry("portfolio.certificates[].id", "an id within the talent"),
			Map.entry("portfolio.approvals", "ids and moments"),
			Map.entry("notes.lessonDays", "one of seven: CanaryTests changes it and sees no page change"),
			Map.entry("notes.rightToWork.permission", "one of four: CanaryTests changes it and sees no page change"),
			Map.entry("consents", "codes and moments"), Map.entry("confirmation", "an id and a moment"),
			Map.entry("handOvers", "ids"), Map.entry("origin.source", "the name of a standard"));

	private static final Set<Class<?>> TEXTS = Set.of(String.class, FreeText.class, PublicText.class, LocalDate.class);

	@Test
	void everyFieldOfATalentIsMarkedOrNamedHere() {
		Markers markers = new Markers();
		Map<String, List<Object>> values = values(ExampleWorld.talents(markers).next(TALENTS));
		Set<String> without = new TreeSet<>();
		for (String path : paths()) {
			boolean marked = values.getOrDefault(path, List.of())
				.stream()
				.anyMatch((value) -> !markers.in(String.valueOf(value)).isEmpty());
			if (!marked && !isUnmarked(path)) {
				without.add(path);
			}
		}
		assertThat(without).as("fields of a talent without a marker: add a TalentField and decorate it").isEmpty();
	}

	@Test
	void nothingThatIsNamedHereIsGone() {
		Set<String> paths = paths();
		assertThat(UNMARKED.keySet()).allMatch((named) -> paths.stream().anyMatch((path) -> path.startsWith(named)));
	}

	@Test
	void everyFieldOfTheDecorationIsUsedAndFoundBack() {
		Markers markers = new Markers();
		List<Talent> talents = ExampleWorld.talents(markers).next(TALENTS);
		Set<String> found = new TreeSet<>();
		markers.in(talents.toString()).forEach((marker) -> found.add(marker.field()));
		assertThat(found).isEqualTo(Markers.fields());
	}

	@Test
	void whatEmployersSeeHoldsNoMarker() {
		Markers markers = new Markers();
		assertThat(ExampleWorld.talents(markers).next(TALENTS))
			.allSatisfy((talent) -> assertThat(markers.in(talent.profile().toString())).isEmpty());
	}

	@Test
	void findsDaysInEveryFormInWhichTheyAreWritten() {
		Markers markers = new Markers();
		Talent welder = ExampleWorld.talents(markers).next(1).getFirst();
		int year = Objects.requireNonNull(welder.notes().readinessTalk()).on().getYear();
		assertThat(List.of(year + "-06-15", "15 juni " + year, "15 jun. " + year, "15-06-" + year, "15-6-" + year,
				year + "0615T080000", year + "-06-15T00:00:00Z", "zondag 15 juni " + year + " om 9 uur"))
			.allSatisfy((written) -> assertThat(markers.in(written)).hasSize(1));
		assertThat(markers.in("3c1e-" + year + "-4f1c " + year)).isEmpty();
	}

	private static boolean isUnmarked(String path) {
		return UNMARKED.keySet().stream().anyMatch(path::startsWith);
	}

	/** Every field by its name, down to what is no record. */
	private static Set<String> paths() {
		Set<String> paths = new TreeSet<>();
		walk("", Talent.class, paths);
		return paths;
	}

	private static void walk(String path, Type type, Set<String> paths) {
		if (type instanceof ParameterizedType many) {
			walk(path + "[]", many.getActualTypeArguments()[0], paths);
		}
		else if (type instanceof Class<?> one && one.isRecord() && !TEXTS.contains(one) && !isId(one)) {
			for (RecordComponent component : one.getRecordComponents()) {
				walk(path.isEmpty() ? component.getName() : path + "." + component.getName(),
						component.getGenericType(), paths);
			}
		}
		else {
			paths.add(path);
		}
	}

	private static boolean isId(Class<?> type) {
		return type.getRecordComponents().length == 1 && type.getRecordComponents()[0].getType() == String.class
				&& !type.equals(Talent.class);
	}

	private static Map<String, List<Object>> values(List<Talent> talents) {
		Map<String, List<Object>> values = new LinkedHashMap<>();
		for (Talent talent : talents) {
			// Only what is not shown has to be marked.
			Portfolio all = talent.portfolio();
			Portfolio hidden = new Portfolio(
					all.references().stream().filter((item) -> !all.isApproved(item.id())).toList(),
					all.certificates().stream().filter((item) -> !all.isApproved(item.id())).toList(), List.of());
			Map<String, Object> parts = new TreeMap<>();
			parts.put("portfolio", hidden);
			parts.put("details", talent.details());
			parts.put("notes", talent.notes());
			put(parts, "proposal", talent.proposal());
			put(parts, "origin", talent.origin());
			parts.forEach((name, part) -> collect(name, part, values));
		}
		return values;
	}

	private static void put(Map<String, Object> parts, String name, @Nullable Object part) {
		if (part != null) {
			parts.put(name, part);
		}
	}

	private static void collect(String path, @Nullable Object value, Map<String, List<Object>> values) {
		if (value instanceof Collection<?> items) {
			items.forEach((item) -> collect(path + "[]", item, values));
		}
		else if (value instanceof Record part && !TEXTS.contains(part.getClass()) && !isId(part.getClass())) {
			for (RecordComponent component : part.getClass().getRecordComponents()) {
				try {
					var accessor = component.getAccessor();
					accessor.setAccessible(true);
					collect(path + "." + component.getName(), accessor.invoke(part), values);
				}
				catch (ReflectiveOperationException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}
		else if (value != null && !(value instanceof Instant)) {
			values.computeIfAbsent(path, (one) -> new ArrayList<>()).add(value);
		}
	}

}
