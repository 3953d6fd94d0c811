package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import nl.talentmarkt.search.occupation.NamedOccupation;
import nl.talentmarkt.search.occupation.OccupationNames;
import nl.talentmarkt.search.occupation.Recognised;

/**
 * A text as it is looked for.
 *
 * @param terms what is looked for, in the order of the text
 */
record ReadText(List<Term> terms) implements Sought {

	static final ReadText NOTHING = new ReadText(List.of());

	/** Copies the terms. */
	ReadText {
		terms = List.copyOf(terms);
	}

	/** Reads words with single spaces between them. */
	static ReadText of(String text, OccupationNames names) {
		if (text.isEmpty()) {
			return NOTHING;
		}
		List<String> words = Arrays.asList(text.split(" "));
		List<Term> terms = new ArrayList<>();
		int from = 0;
		for (Recognised found : names.recognise(words)) {
			words.subList(from, found.from()).forEach((word) -> addWord(word, terms));
			terms.add(new Name(String.join(" ", words.subList(found.from(), found.until())), found.occupations()));
			from = found.until();
		}
		words.subList(from, words.size()).forEach((word) -> addWord(word, terms));
		return new ReadText(terms.stream().distinct().toList());
	}

	private static void addWord(String word, List<Term> terms) {
		if (StopWords.isMeaningful(word)) {
			terms.add(new Word(word));
		}
	}

	boolean isEmpty() {
		return this.terms.isEmpty();
	}

	@Override
	public Query query(WordQueries words) {
		return words.enough(this);
	}

	@Override
	public List<Name> names() {
		return this.terms.stream().filter(Name.class::isInstance).map(Name.class::cast).toList();
	}

	List<Word> words() {
		return this.terms.stream().filter(Word.class::isInstance).map(Word.class::cast).toList();
	}

	/** One thing that is looked for. */
	sealed interface Term {

		/** Returns it as it was typed. */
		String typed();

	}

	/**
	 * A word, or several written as one.
	 *
	 * @param typed the word
	 */
	record Word(String typed) implements Term {
	}

	/**
	 * The name of an occupation.
	 *
	 * @param typed the name
	 * @param occupations what is called so
	 */
	record Name(String typed, List<NamedOccupation> occupations) implements Term {

		Set<String> keys() {
			return this.occupations.stream().map(NamedOccupation::key).collect(Collectors.toSet());
		}

		/** The names under which a profile may hold it without saying which it is. */
		Set<String> labels() {
			return this.occupations.stream().map(NamedOccupation::label).collect(Collectors.toSet());
		}

	}

}
