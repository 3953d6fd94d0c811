package nl.talentmarkt.search.occupation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationConcept;
import nl.talentmarkt.marketplace.work.OccupationConcepts;
import nl.talentmarkt.marketplace.work.OccupationGroup;

/**
 * Every name of every occupation of every classification, in memory. Documents hold which
 * occupations somebody has; what these are called is looked up when somebody asks, so
 * that a new classification or language needs no new documents and a document stays
 * small.
 */
@Component
public final class OccupationNames {

	private static final Logger logger = LoggerFactory.getLogger(OccupationNames.class);

	private final OccupationConcepts concepts;

	private volatile Known known = Known.of(List.of(), -1);

	OccupationNames(OccupationConcepts concepts) {
		this.concepts = concepts;
	}

	/**
	 * Returns what documents hold of an occupation of a classification.
	 * @param scheme the classification
	 * @param uri the concept within it
	 * @return the key
	 */
	public static String key(String scheme, String uri) {
		return scheme + " " + uri;
	}

	/**
	 * Reads the names again when an import changed them.
	 * @return whether they were read
	 */
	public Mono<Boolean> refresh() {
		return this.concepts.revision()
			.filter((revision) -> revision != this.known.revision())
			.flatMap((revision) -> this.concepts.all().collectList().map((all) -> Known.of(all, revision)))
			.doOnNext(this::use)
			.hasElement();
	}

	private void use(Known now) {
		this.known = now;
		logger.info("{} names of {} occupations are recognised", now.names().names(), now.byKey().size());
	}

	/**
	 * Returns which state of the classifications is known.
	 * @return the number of that state, or -1 before the first
	 */
	public long revision() {
		return this.known.revision();
	}

	/**
	 * Returns the group in which people look for an occupation. An occupation that no
	 * classification knows goes by its name.
	 * @param occupation any occupation
	 * @return the group, or empty when it is not known
	 */
	public Optional<OccupationGroup> group(Occupation occupation) {
		Known now = this.known;
		String uri = occupation.uri();
		NamedOccupation own = (uri != null) ? now.byKey().get(key(occupation.scheme(), uri)) : null;
		return Stream.concat(Stream.ofNullable(own), now.names().find(Folding.fold(occupation.label())).stream())
			.flatMap((named) -> Stream.ofNullable(named.group()))
			.findFirst();
	}

	/**
	 * Finds names of occupations in a text: each as long as can be, none within another.
	 * @param words the words of the text
	 * @return what was found, in the order of the text
	 */
	public List<Recognised> recognise(List<String> words) {
		return new Recognition(this.known.names(), words).run();
	}

	/**
	 * Returns the names in which a word begins with what was typed.
	 * @param typed the first letters of a word, and perhaps more words
	 * @param wanted whose names, by the key of the occupation
	 * @return the names, in the order of what follows
	 */
	public Stream<OccupationName> startingWith(String typed, Predicate<String> wanted) {
		String letters = Folding.fold(typed);
		return letters.isEmpty() ? Stream.empty()
				: this.known.names().startingWith(letters, (occupation) -> wanted.test(occupation.key()));
	}

	/**
	 * Returns the word from all names that a word resembles most.
	 * @param word any word
	 * @return empty when it is one of those words itself, or resembles none
	 */
	public Optional<Correction> correct(String word) {
		String folded = Folding.fold(word);
		Spelling spelling = this.known.spelling();
		return spelling.knows(folded) ? Optional.empty() : spelling.nearest(folded);
	}

	/**
	 * Everything that is known at one moment.
	 *
	 * @param names the names
	 * @param spelling their words
	 * @param byKey the occupations
	 * @param revision which state of the classifications it is
	 */
	private record Known(NameTable names, Spelling spelling, Map<String, NamedOccupation> byKey, long revision) {

		static Known of(List<OccupationConcept> concepts, long revision) {
			NameTable names = new NameTable(concepts);
			Map<String, NamedOccupation> byKey = new LinkedHashMap<>();
			names.occupations().forEach((occupation) -> byKey.put(occupation.key(), occupation));
			return new Known(names, Spelling.of(names.words()), byKey, revision);
		}

	}

	/** A text in which names are looked for. */
	private static final class Recognition {

		private static final int MOST_WORDS = 8;

		/** Parts of one word that people write as several. */
		private static final int MOST_PARTS = 3;

		private static final List<String> PLURALS = List.of("s", "en", "n");

		private static final int SHORTEST_SINGULAR = 3;

		private final NameTable names;

		private final List<String> folded;

		Recognition(NameTable names, List<String> words) {
			this.names = names;
			this.folded = words.stream().map(Folding::fold).toList();
		}

		List<Recognised> run() {
			List<Recognised> found = new ArrayList<>();
			int from = 0;
			while (from < this.folded.size()) {
				Recognised longest = this.folded.get(from).isEmpty() ? null : longest(from);
				if (longest != null) {
					found.add(longest);
				}
				from = (longest != null) ? longest.until() : from + 1;
			}
			return found;
		}

		private @Nullable Recognised longest(int from) {
			for (int until = Math.min(from + MOST_WORDS, this.folded.size()); until > from; until--) {
				List<NamedOccupation> occupations = this.folded.get(until - 1).isEmpty() ? List.of()
						: named(from, until);
				if (!occupations.isEmpty()) {
					return new Recognised(from, until, withNamesakes(occupations));
				}
			}
			return null;
		}

		private List<NamedOccupation> named(int from, int until) {
			List<String> words = this.folded.subList(from, until).stream().filter((word) -> !word.isEmpty()).toList();
			List<NamedOccupation> named = find(String.join(" ", words));
			return (named.isEmpty() && words.size() > 1 && words.size() <= MOST_PARTS) ? find(String.join("", words))
					: named;
		}

		private List<NamedOccupation> find(String name) {
			List<NamedOccupation> found = this.names.find(name);
			for (String ending : PLURALS) {
				if (found.isEmpty() && name.endsWith(ending) && name.length() >= SHORTEST_SINGULAR + ending.length()) {
					found = this.names.find(name.substring(0, name.length() - ending.length()));
				}
			}
			return found;
		}

		/** The same occupation in another classification, which may lack the language. */
		private List<NamedOccupation> withNamesakes(List<NamedOccupation> occupations) {
			return Stream
				.concat(occupations.stream(),
						occupations.stream()
							.flatMap((occupation) -> this.names.find(Folding.fold(occupation.label())).stream()))
				.distinct()
				.toList();
		}

	}

}
