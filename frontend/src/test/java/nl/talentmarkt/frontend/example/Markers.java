package nl.talentmarkt.frontend.example;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * Puts a word of its own into every private text of every example talent, and a year of
 * its own into every private day, and finds them back wherever they turn up.
 */
public final class Markers implements TalentDecoration {

	private static final Pattern WORD = Pattern.compile("zq[a-z]{5}xj");

	private static final Pattern DAY = Pattern.compile("\\b(3\\d{3})-\\d{2}-\\d{2}(?!\\d)"
			+ "|\\b\\d{1,2}[ -](?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|\\d{1,2})[a-z.]*[ -](3\\d{3})\\b"
			+ "|\\b(3\\d{3})(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d)");

	private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])[ ]+|(?<=\\n)(?=\\S)");

	private static final int LETTERS = 26;

	private static final int FIRST_YEAR = 3000;

	private static final int DAYS = 4;

	private final Map<String, Marker> made = new ConcurrentHashMap<>();

	/** Begins without any. */
	public Markers() {
	}

	@Override
	public String decorate(TalentId talent, TalentField field, String text) {
		String word = "zq" + letters(number(talent), 3) + letters(List.of(TalentField.values()).indexOf(field), 2)
				+ "xj";
		keep(talent, field, word);
		return switch (field) {
			// Nothing of a name may be left over that has no marker in it.
			case FIRST_NAME -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
			case ORIGIN_REFERENCE, ORIGIN_OCCUPATION -> text + "-" + word;
			default -> word + " " + SENTENCE.matcher(text).replaceAll(" " + word + " ") + " " + word;
		};
	}

	@Override
	public LocalDate decorate(TalentId talent, TalentField field, LocalDate day) {
		List<TalentField> days = Stream.of(TalentField.values()).filter((one) -> one.name().endsWith("_DAY")).toList();
		int year = FIRST_YEAR + number(talent) * DAYS + days.indexOf(field);
		keep(talent, field, String.valueOf(year));
		return LocalDate.of(year, 6, 15);
	}

	private void keep(TalentId talent, TalentField field, String text) {
		this.made.put(text, new Marker(talent, field.name(), Secrecy.valueOf(field.tier().name()), text));
	}

	/**
	 * Finds markers.
	 * @param text anything
	 * @return those in it
	 */
	public Set<Marker> in(CharSequence text) {
		String small = text.toString().toLowerCase(Locale.ROOT);
		return Stream
			.concat(WORD.matcher(small).results().map(MatchResult::group),
					DAY.matcher(small).results().map(Markers::year))
			.filter(this.made::containsKey)
			.map(this.made::get)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String year(MatchResult day) {
		return Stream.of(1, 2, 3).map(day::group).filter((year) -> year != null).findFirst().orElseThrow();
	}

	/**
	 * Lists what was made.
	 * @return every marker
	 */
	public Collection<Marker> all() {
		return List.copyOf(this.made.values());
	}

	/**
	 * Names every field that is marked.
	 * @return the names, also of those that no talent happens to have
	 */
	public static Set<String> fields() {
		return Stream.of(TalentField.values()).map(TalentField::name).collect(Collectors.toCollection(TreeSet::new));
	}

	private static int number(TalentId talent) {
		return Integer.parseInt(talent.value().substring(talent.value().lastIndexOf('-') + 1));
	}

	private static String letters(int number, int howMany) {
		StringBuilder letters = new StringBuilder();
		for (int rest = number; letters.length() < howMany; rest /= LETTERS) {
			letters.insert(0, (char) ('a' + rest % LETTERS));
		}
		return letters.toString();
	}

	/**
	 * What one private field of one talent can be known by.
	 *
	 * @param talent whose
	 * @param field which field
	 * @param secrecy who may see it
	 * @param text the word or the year
	 */
	public record Marker(TalentId talent, String field, Secrecy secrecy, String text) implements Comparable<Marker> {

		@Override
		public int compareTo(Marker other) {
			return this.text.compareTo(other.text);
		}

	}

	/** Who may see a field. */
	public enum Secrecy {

		/** The talent, the coach, and each employer for whom it was released. */
		DETAIL,

		/** The talent and the coach. */
		OWN,

		/** The coach. */
		COACH_ONLY

	}

}
