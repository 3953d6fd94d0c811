package nl.talentmarkt.search.occupation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.work.OccupationConcept;

/**
 * All names of all occupations, to be looked up whole or by the beginning of one of their
 * words. Everything lies in a few arrays: 55,000 names in three languages take about 5
 * MB, a sixth of what a map of them takes.
 */
final class NameTable {

	private static final byte END = '\n';

	/** Every folded name in order, each followed by {@link #END}. */
	private final byte[] folded;

	/** Where each name begins in {@link #folded}, and where the last one ends. */
	private final int[] begin;

	/** Each name as it is written. */
	private final byte[] written;

	private final int[] writtenBegin;

	private final int[] occupationOf;

	/** Where words begin in {@link #folded}, in the order of what follows. */
	private final int[] wordBegin;

	private final List<NamedOccupation> occupations;

	NameTable(List<OccupationConcept> concepts) {
		this.occupations = concepts.stream().map(NamedOccupation::of).toList();
		List<Entry> entries = entries(concepts);
		this.occupationOf = entries.stream().mapToInt(Entry::occupation).toArray();
		this.begin = new int[entries.size() + 1];
		this.writtenBegin = new int[entries.size() + 1];
		this.folded = joined(entries.stream().map(Entry::folded).toList(), this.begin, true);
		this.written = joined(entries.stream().map(Entry::written).toList(), this.writtenBegin, false);
		this.wordBegin = IntStream.range(0, this.folded.length)
			.filter(this::isWordBegin)
			.boxed()
			.sorted(this::compareFrom)
			.mapToInt(Integer::intValue)
			.toArray();
	}

	private static List<Entry> entries(List<OccupationConcept> concepts) {
		return IntStream.range(0, concepts.size())
			.boxed()
			.flatMap((occupation) -> entries(occupation, concepts.get(occupation)))
			.sorted(Comparator.comparing(Entry::folded, NameTable::compare).thenComparing(Entry::occupation))
			.toList();
	}

	private static Stream<Entry> entries(int occupation, OccupationConcept concept) {
		Map<String, String> writtenByFolded = new LinkedHashMap<>();
		Stream.concat(Stream.of(concept.label()), concept.names().values().stream().flatMap(List::stream))
			.flatMap(NameTable::forms)
			.forEach((name) -> writtenByFolded.putIfAbsent(Folding.fold(name), name));
		writtenByFolded.remove("");
		return writtenByFolded.entrySet().stream().map((name) -> new Entry(name.getKey(), name.getValue(), occupation));
	}

	/**
	 * Classifications write the forms for men and women as one name, and people leave out
	 * hyphens.
	 */
	private static Stream<String> forms(String name) {
		String[] forms = name.split("\\s*/\\s*", -1);
		boolean each = forms.length == 2 && words(forms[0]) == words(forms[1]);
		return (each ? Stream.of(forms) : Stream.of(name))
			.flatMap((form) -> form.contains("-") ? Stream.of(form, form.replace("-", "")) : Stream.of(form));
	}

	private static int words(String name) {
		return Folding.words(name).size();
	}

	private static byte[] joined(List<String> names, int[] begin, boolean ended) {
		List<byte[]> texts = names.stream().map(NameTable::bytes).toList();
		int length = texts.stream().mapToInt((text) -> text.length + (ended ? 1 : 0)).sum();
		byte[] joined = new byte[length];
		int position = 0;
		for (int index = 0; index < texts.size(); index++) {
			byte[] text = texts.get(index);
			begin[index] = position;
			System.arraycopy(text, 0, joined, position, text.length);
			position += text.length;
			if (ended) {
				joined[position++] = END;
			}
		}
		begin[texts.size()] = position;
		return joined;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static int compare(String one, String other) {
		return Arrays.compareUnsigned(bytes(one), bytes(other));
	}

	private boolean isWordBegin(int position) {
		return this.folded[position] != END && this.folded[position] != ' '
				&& (position == 0 || this.folded[position - 1] == END || this.folded[position - 1] == ' ');
	}

	private int compareFrom(int one, int other) {
		int first = one;
		int second = other;
		while (this.folded[first] == this.folded[second] && this.folded[first] != END) {
			first++;
			second++;
		}
		int difference = Byte.toUnsignedInt(this.folded[first]) - Byte.toUnsignedInt(this.folded[second]);
		return (difference != 0) ? difference : Integer.compare(one, other);
	}

	List<NamedOccupation> occupations() {
		return this.occupations;
	}

	int names() {
		return this.occupationOf.length;
	}

	/**
	 * Returns every occupation with a name.
	 * @param name the folded name
	 * @return the occupations, perhaps none
	 */
	List<NamedOccupation> find(String name) {
		byte[] sought = bytes(name);
		List<NamedOccupation> found = new ArrayList<>(2);
		for (int index = firstNotBefore(sought); index < names() && isName(index, sought); index++) {
			found.add(this.occupations.get(this.occupationOf[index]));
		}
		return found;
	}

	private int firstNotBefore(byte[] sought) {
		int low = 0;
		int high = names();
		while (low < high) {
			int middle = (low + high) >>> 1;
			int order = Arrays.compareUnsigned(this.folded, this.begin[middle], this.begin[middle + 1] - 1, sought, 0,
					sought.length);
			if (order < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private boolean isName(int index, byte[] sought) {
		return Arrays.equals(this.folded, this.begin[index], this.begin[index + 1] - 1, sought, 0, sought.length);
	}

	/**
	 * Returns every name in which a word begins with some letters.
	 * @param letters folded
	 * @param wanted whose names
	 * @return the names, in the order of what follows the letters
	 */
	Stream<OccupationName> startingWith(String letters, Predicate<NamedOccupation> wanted) {
		byte[] sought = bytes(letters);
		return IntStream.range(firstWordNotBefore(sought), this.wordBegin.length)
			.map((index) -> this.wordBegin[index])
			.takeWhile((position) -> startsWith(position, sought))
			.filter((position) -> wanted.test(this.occupations.get(this.occupationOf[nameAt(position)])))
			.mapToObj(this::name);
	}

	private int firstWordNotBefore(byte[] sought) {
		int low = 0;
		int high = this.wordBegin.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			int from = this.wordBegin[middle];
			int until = Math.min(from + sought.length, this.folded.length);
			if (Arrays.compareUnsigned(this.folded, from, until, sought, 0, sought.length) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private boolean startsWith(int position, byte[] sought) {
		return position + sought.length <= this.folded.length
				&& Arrays.equals(this.folded, position, position + sought.length, sought, 0, sought.length);
	}

	private int nameAt(int position) {
		int found = Arrays.binarySearch(this.begin, position);
		return (found >= 0) ? found : -found - 2;
	}

	private OccupationName name(int position) {
		int index = nameAt(position);
		String name = new String(this.written, this.writtenBegin[index],
				this.writtenBegin[index + 1] - this.writtenBegin[index], StandardCharsets.UTF_8);
		return new OccupationName(name, this.occupations.get(this.occupationOf[index]), position == this.begin[index]);
	}

	/** Returns every word of every name. */
	Stream<String> words() {
		return Arrays.stream(this.wordBegin).mapToObj(this::word);
	}

	private String word(int position) {
		int until = position;
		while (this.folded[until] != END && this.folded[until] != ' ') {
			until++;
		}
		return new String(this.folded, position, until - position, StandardCharsets.UTF_8);
	}

	private record Entry(String folded, String written, int occupation) {
	}

}
